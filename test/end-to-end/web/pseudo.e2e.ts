// With every translation made strange no English word is left on any screen: what is not strange is a name, a
// text of the user, or was never translated.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { screens, userWords } from '../../support/desk-pages.ts';

let desk: Served;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

test.concurrent.each(screens)('$name', async ({ show, isNarrow = false }) => {
  const browser = await TestBrowser.share({ language: 'en-XA' });
  const page = await browser.open(desk.address, isNarrow ? { width: 360 } : {});
  await page.locator('h1').waitFor();
  await show(page, desk.address);
  const said = await saidOn(page);
  expect(said.join(' ')).toMatch(/⟦.*⟧/);
  expect(said.map(withoutNames).filter((text) => /[A-Za-z]{2}/.test(text))).toEqual([]);
  await browser.close();
});

/** What stays as it is: units, what React Aria says by itself in Arabic and Hebrew, what users wrote. */
const names = ['MB', 'Dismiss', ...userWords];

function withoutNames(text: string): string {
  return names.reduce((left, name) => left.replaceAll(name, ''), text);
}

/** Every text of a page, seen or only heard, but for the texts of users. */
function saidOn(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const said = [];
    const isOurs = (element) => element.closest('[data-user-text], script, style, noscript') === null;
    for (const element of document.querySelectorAll('html, body, body *')) {
      if (!isOurs(element)) continue;
      for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt']) {
        said.push(element.getAttribute(name) ?? '');
      }
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) said.push(node.data);
    }
    return said.map((text) => text.trim()).filter((text) => text !== '');
  })()`);
}
