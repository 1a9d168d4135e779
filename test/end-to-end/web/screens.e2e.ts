// Every screen, in every language, narrow and wide, light and dark: nothing that axe objects to, nothing cut
// off, nothing that the browser complains of. PACTA_SHOTS=folder keeps a picture of each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { type Look, newProfile, shoot, startDesk, TestBrowser } from '../../support/browser.ts';
import { addDraft, screens } from '../../support/desk-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks: readonly (readonly [string, Look])[] = [
  ['en wide light', { language: 'en', theme: 'light', width: 1440 }],
  ['en narrow dark', { language: 'en', theme: 'dark', width: 360, height: 740 }],
  ['ar wide dark', { language: 'ar', theme: 'dark', width: 1440 }],
  ['ar narrow light', { language: 'ar', theme: 'light', width: 360, height: 740 }],
  ['he wide light', { language: 'he', theme: 'light', width: 1440 }],
  ['he narrow dark', { language: 'he', theme: 'dark', width: 360, height: 740 }],
];

let desk: Served;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

describe.each(looks)('%s', (name, look) => {
  let browser: TestBrowser;
  const profile = newProfile();

  beforeAll(async () => {
    browser = await TestBrowser.start(profile.folder, look);
  });

  afterAll(async () => {
    await browser.close();
    profile.drop();
  });

  test('the empty desk', async () => {
    const page = await browser.open(desk.address, look);
    await page.locator('.desk-empty').waitFor();
    await expectWell(page, browser, `${name} empty desk`);
  });

  test.each(screens)('$name', async (screen) => {
    const page = await browser.open(desk.address, look);
    await page.locator('h1').waitFor();
    await screen.show(page, desk.address);
    await expectWell(page, browser, `${name} ${screen.name}`);
    await page.close();
  });

  test('a desk of many drafts', async () => {
    const page = await browser.open(desk.address, look);
    await page.locator('h1').waitFor();
    for (let count = 1; count <= 9; count += 1) await addDraft(page, `Agreement: Draft ${count}.\n`);
    await page.getByRole('searchbox').waitFor();
    await expectWell(page, browser, `${name} many drafts`);
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function expectWell(page: Page, browser: TestBrowser, name: string): Promise<void> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await shoot(page, name.replaceAll(/\W+/g, '-'));
  await page.evaluate(axe);
  const violations = await page.evaluate<readonly Violation[]>(
    "axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)",
  );
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
  const overflow = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(overflow, 'pixels that are cut off at the side').toBe(0);
  expect(browser.complaints.splice(0)).toEqual([]);
}
