// Every screen: nothing that axe objects to, nothing cut off, nothing that the browser complains of, and with
// all translations made strange no English word is left. Each is tried in all languages, narrow and wide,
// light and dark, and all screens together in every combination of these; PACTA_LOOKS=all tries each screen
// in each. PACTA_SHOTS=folder keeps a picture of every look.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { shoot, startDesk, TestBrowser } from '../../support/browser.ts';
import { beginAnew } from '../../support/desk-pages.ts';
import { screens, userWords } from '../../support/desk-screens.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 740 } } as const;

interface Look {
  readonly size: 'wide' | 'narrow';
  readonly language: 'en' | 'ar' | 'he';
  readonly theme: 'light' | 'dark';
}

const allLooks: readonly Look[] = (['wide', 'narrow'] as const).flatMap((size) =>
  (['en', 'ar', 'he'] as const).flatMap((language) =>
    (['light', 'dark'] as const).map((theme) => ({ size, language, theme })),
  ),
);

/** Of three screens in a row each language meets both themes in both widths. */
function looksOf(index: number): readonly Look[] {
  if (process.env.PACTA_LOOKS === 'all') return allLooks;
  return allLooks.filter(({ size, language, theme }) => {
    const turn = (['en', 'ar', 'he'].indexOf(language) + index) % 3;
    if (size === 'wide') return theme === 'light' ? turn === 0 : turn === 1;
    return theme === 'light' ? turn === 1 : turn === 2;
  });
}

let desk: Served;

/** A page of the desk that shows one screen after the other, so that it is loaded once. */
interface Lane {
  readonly browser: TestBrowser;
  readonly page: Page;
}

const free: Lane[] = [];

async function newLane(): Promise<Lane> {
  const browser = await TestBrowser.share({ language: 'en-XA' });
  const page = await browser.open(desk.address);
  await page.locator('.desk-empty').waitFor();
  return { browser, page };
}

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(async () => {
  for (const { browser } of free) await browser.close();
  desk.stop();
});

const numbered = screens.map((screen, index) => ({ ...screen, index }));

test.concurrent.each(numbered)('$name', async ({ name, show, index, isNarrow = false, isAlone = false }) => {
  const lane = (isAlone ? undefined : free.pop()) ?? (await newLane());
  const { browser, page } = lane;
  const looks = looksOf(index).filter(({ size }) => size === 'narrow' || !isNarrow);
  await page.setViewportSize(sizes[looks[0]?.size ?? 'narrow']);
  await show(page, desk.address);
  expect(await englishOn(page)).toEqual([]);
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(`(() => { ${axe} })()`);
  for (const look of looks) {
    const { size, language, theme } = look;
    await page.setViewportSize(sizes[size]);
    const wrong = await adopt(page, look);
    await shoot(page, `${name} ${size} ${language} ${theme}`.replaceAll(/\W+/g, '-'));
    expect([size, language, theme, ...wrong]).toEqual([size, language, theme]);
  }
  expect(browser.complaints).toEqual([]);
  if (isAlone) {
    await browser.close();
    return;
  }
  await beginAnew(page, desk.address, 'en-XA');
  free.push(lane);
});

test('over all screens every look is tried', () => {
  const tried = new Set(numbered.flatMap(({ index }) => looksOf(index)));
  expect(tried.size).toBe(allLooks.length);
});

/**
 * Has a page take another language and theme, as when they are changed in another window, and answers with
 * what is wrong with it then.
 */
async function adopt(page: Page, { language, theme }: Look): Promise<readonly string[]> {
  const change = { key: 'pacta.settings', newValue: JSON.stringify({ language, theme }) };
  return page.evaluate<readonly string[]>(`(async () => {
    window.dispatchEvent(new StorageEvent('storage', ${JSON.stringify(change)}));
    const { documentElement: page } = document;
    while (page.lang !== '${language}' || document.querySelector('h1') === null)
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await document.fonts.ready;
    const look = () => axe.run(document, { resultTypes: ['violations'], preload: false });
    let { violations } = await look();
    // A window that is still opening is none yet, and the page behind it is hidden already.
    for (let tries = 0; tries < 20 && violations.some(({ id }) => id === 'landmark-one-main'); tries++) {
      await new Promise((done) => setTimeout(done, 100));
      ({ violations } = await look());
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = scrollWidth > clientWidth ? [scrollWidth - clientWidth + ' pixels are cut off'] : [];
    return [...cut, ...violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)].join(' | '))];
  })()`);
}

/** What stays as it is: units, what React Aria says in Arabic and Hebrew by itself, what users wrote. */
const names = ['MB', 'Dismiss', ...userWords];

/** Attributes whose words are seen or heard. */
const saying = ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt'];

/** What is said on a page, seen or only heard, that is not strange: words that were never translated. */
async function englishOn(page: Page): Promise<readonly string[]> {
  const said = await page.evaluate<readonly string[]>(`(() => {
    const said = [];
    const attributes = ${JSON.stringify(saying)};
    const notOurs = '[data-user-text], .cm-completionLabel, .cm-completionDetail, script, style, noscript';
    const isOurs = (element) => element.closest(notOurs) === null;
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (!isOurs(element)) continue;
      for (const name of attributes) said.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  })()`);
  expect(said.join(' ')).toMatch(/⟦.*⟧/);
  return said.filter((text) =>
    /[A-Za-z]{2}/.test(names.reduce((left, name) => left.replaceAll(name, ''), text)),
  );
}
