// Once loaded the desk opens without a network, and without the program that served it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { addDraft, editorOf, sampleText, textIn } from '../../support/desk-pages.ts';

/** Whether the worker answers for the page, and has what the page had loaded before. */
const isKept = `(async () => {
  if (navigator.serviceWorker.controller?.state !== 'activated') return false;
  const used = performance.getEntriesByType('resource').map(({ name }) => name);
  const kept = await Promise.all(used.map((name) => caches.match(name)));
  return used.some((name) => name.endsWith('.woff2')) && kept.every((each) => each !== undefined);
})()`;

let desk: Served;
let browser: TestBrowser;

beforeEach(async () => {
  desk = await startDesk();
  browser = await TestBrowser.share({ isKeptOffline: true });
});

afterEach(async () => {
  await browser.close();
  desk.stop();
});

test('a desk that was open once opens offline, checks a text, and speaks another language', async () => {
  const page = await browser.open(desk.address);
  await addDraft(page, sampleText);
  await expect.poll(() => page.evaluate<boolean>(isKept), { timeout: 20_000 }).toBe(true);
  desk.stop();
  await browser.context.setOffline(true);
  await page.reload();
  await page.locator('.draft-list a').first().click();
  await page.locator('.finding').first().waitFor({ state: 'attached' });
  await editorOf(page).press('Control+End');
  await page.keyboard.type('\n2.2 Lowland shall rest.');
  await page.getByText('5 of 5 provisions can be checked').waitFor();
  expect(await textIn(page)).toContain('2.2 Lowland shall rest.');

  await page.goto(`${desk.address}#/settings`);
  await page.getByText('עברית').click();
  await page.getByRole('heading', { level: 1, name: 'הגדרות' }).waitFor();
  expect(browser.complaints).toEqual([]);
});
