// From an empty desk to a clean agreement of 120 provisions, in English.
import { afterAll, expect, test } from 'vitest';
import { check } from '../../../src/pacta.ts';
import { en } from '../../../src/web/i18n/en/index.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { latinNames } from '../../support/journey-text.ts';
import { Journey } from './journey.ts';

const desk = await startDesk();

afterAll(() => desk.stop());

test('120 provisions are written, pasted, understood and mended until nothing is found', async () => {
  const browser = await TestBrowser.share({ language: 'en' });
  try {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.open(desk.address);
    const journey = new Journey(page, { language: 'en', words: en, names: latinNames });
    await journey.begin();
    await journey.writeWithMistakes();
    expect((await journey.mendDeadlock()).length).toBeGreaterThan(1);
    await journey.mendByFixes();
    await journey.pasteOthers();
    const checked = check(await journey.arrive());
    expect(checked.ok && checked.value.counts.provisions.checkable).toBe(120);
    expect(checked.ok && checked.value.findings).toEqual([]);
    expect(browser.complaints).toEqual([]);
  } finally {
    await browser.close();
  }
});
