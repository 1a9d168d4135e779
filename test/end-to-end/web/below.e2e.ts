// What stands below the text: opened by a key or a link, followed into the text, left, and remembered.
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, newDraft, sampleText, showDraft } from '../../support/desk-pages.ts';

let desk: Served;
let browser: TestBrowser;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

beforeEach(async () => {
  browser = await TestBrowser.share();
});

afterEach(async () => {
  expect(browser.complaints).toEqual([]);
  await browser.close();
});

const hasFocus = (part: Locator): Promise<boolean> =>
  part.evaluate((element) => element === document.activeElement);

const selected = (page: Page): Promise<string> => page.evaluate<string>('String(getSelection())');

test('a key opens the timeline, Enter follows it into the text, and the next draft has it open', async () => {
  const page = await browser.open(desk.address);
  await showDraft(page, sampleText);
  const below = page.getByRole('region', { name: 'Over time' });
  const tab = below.getByRole('button', { name: 'Timeline' });
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
  await editorOf(page).focus();
  await page.keyboard.press('Alt+Shift+Enter');
  await below.locator('svg.pic').waitFor();
  expect(await tab.getAttribute('aria-expanded')).toBe('true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('Phase 1 (Truce): 30 days from day 1.');

  // What is written is drawn.
  await page.keyboard.type('Phase 1 (Truce): 45 days from day 1.');
  await below.getByText('day 1 – day 45').first().waitFor();
  await page.keyboard.press('Alt+Shift+Enter');
  await expect.poll(() => hasFocus(tab)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(editorOf(page))).toBe(true);

  await page.getByRole('link', { name: 'All drafts' }).click();
  await newDraft(page);
  await below.getByText('There is nothing to draw yet.').waitFor();
  await tab.click();
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
  await page.reload();
  await editorOf(page).waitFor();
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
});

test('on a phone it is a place of its own, which an address can name', async () => {
  const page = await browser.open(desk.address, { width: 360, height: 740 });
  await showDraft(page, sampleText);
  await page.goto(`${page.url()}/timeline`);
  await page.reload();
  const below = page.getByRole('region', { name: 'Over time' });
  await below.locator('svg.pic').waitFor();
  expect(await editorOf(page).isVisible()).toBe(false);
  await below.locator('.pic-item').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => selected(page)).toBe('Phase 1 (Truce): 30 days from day 1.');
  await page.keyboard.press('Alt+Shift+Enter');
  await below.locator('svg.pic').waitFor();
  await page.keyboard.press('Escape');
  await expect.poll(() => editorOf(page).isVisible()).toBe(true);
});
