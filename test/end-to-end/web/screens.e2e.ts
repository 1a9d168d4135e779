// Every screen, in every language, narrow and wide, light and dark: nothing that axe objects to, nothing cut
// off, nothing that the browser complains of. PACTA_SHOTS=folder keeps a picture of each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { type Look, shoot, startDesk, TestBrowser } from '../../support/browser.ts';
import { screens } from '../../support/desk-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const widths = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 360, height: 740 },
];

const looks = (['en', 'ar', 'he'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

let desk: Served;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

describe.each(widths)('$name', ({ name: size, ...look }) => {
  test.concurrent.each(screens)('$name', async (screen) => {
    const browser = await TestBrowser.share();
    const page = await browser.open(desk.address, look);
    await page.locator('h1').waitFor();
    await screen.show(page, desk.address);
    for (const { language, theme } of looks) {
      await adopt(page, { language, theme });
      await shoot(page, `${screen.name} ${size} ${language} ${theme}`.replaceAll(/\W+/g, '-'));
      await expectWell(page);
    }
    expect(browser.complaints).toEqual([]);
    await browser.close();
  });
});

/** Speaks another language and takes another theme, as when they are changed in another window. */
async function adopt(page: Page, look: Look): Promise<void> {
  const change = { key: 'pacta.settings', newValue: JSON.stringify(look) };
  await page.evaluate(`window.dispatchEvent(new StorageEvent('storage', ${JSON.stringify(change)}))`);
  await page.locator(`html[lang=${look.language}][data-theme=${look.theme}]`).waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function expectWell(page: Page): Promise<void> {
  await page.evaluate(`window.axe ?? (() => { ${axe} })()`);
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
}
