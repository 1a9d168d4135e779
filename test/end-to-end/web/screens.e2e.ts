// Every screen, in every language, narrow and wide, light and dark: nothing that axe objects to, nothing cut
// off, nothing that the browser complains of. PACTA_SHOTS=folder keeps a picture of each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { type Look, shoot, startDesk, TestBrowser } from '../../support/browser.ts';
import { screens } from '../../support/desk-pages.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const widths = [
  { size: 'wide', width: 1440, height: 900 },
  { size: 'narrow', width: 360, height: 740 },
];

const looks = (['en', 'ar', 'he'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);

let desk: Served;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

test.concurrent.each(screens)('$name', async ({ name, show, isNarrow = false }) => {
  const browser = await TestBrowser.share();
  const sizes = widths.filter(({ size }) => size === 'narrow' || !isNarrow);
  const page = await browser.open(desk.address, sizes[0]);
  await page.locator('h1').waitFor();
  await show(page, desk.address);
  await page.evaluate(`(() => { ${axe} })()`);
  for (const { size, width, height } of sizes) {
    await page.setViewportSize({ width, height });
    for (const look of looks) {
      const wrong = await adopt(page, look);
      const { language, theme } = look;
      await shoot(page, `${name} ${size} ${language} ${theme}`.replaceAll(/\W+/g, '-'));
      expect([size, language, theme, ...wrong]).toEqual([size, language, theme]);
    }
  }
  expect(browser.complaints).toEqual([]);
  await browser.close();
});

/**
 * Has a page take another language and theme, as when they are changed in another window, and answers with
 * what is wrong with it then.
 */
async function adopt(page: Page, look: Look): Promise<readonly string[]> {
  const change = { key: 'pacta.settings', newValue: JSON.stringify(look) };
  return page.evaluate<readonly string[]>(`(async () => {
    window.dispatchEvent(new StorageEvent('storage', ${JSON.stringify(change)}));
    while (document.documentElement.lang !== '${look.language}') await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    const { violations } = await axe.run(document, { resultTypes: ['violations'], preload: false });
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = scrollWidth > clientWidth ? [scrollWidth - clientWidth + ' pixels are cut off'] : [];
    return [...cut, ...violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' | '))];
  })()`);
}
