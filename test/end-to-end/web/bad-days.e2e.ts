// Days on which something fails: it is said plainly, in the reader's language, and nothing is lost.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, newDraft, sampleText, showDraft, textIn } from '../../support/desk-pages.ts';

let desk: Served;
let browser: TestBrowser;

beforeAll(async () => {
  desk = await startDesk();
});

afterAll(() => desk.stop());

beforeEach(async () => {
  browser = await TestBrowser.share();
});

afterEach(() => browser.close());

/** Reads what is said in each language, as when it is chosen in another window; then English again. */
async function inAllLanguages(
  page: Page,
  text: () => Promise<string | null>,
): Promise<readonly (string | null)[]> {
  const said: (string | null)[] = [];
  for (const language of ['ar', 'he', 'en']) {
    const change = { key: 'pacta.settings', newValue: JSON.stringify({ language }) };
    await page.evaluate(`window.dispatchEvent(new StorageEvent('storage', ${JSON.stringify(change)}))`);
    await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
    said.push(await text());
  }
  return said;
}

const threeLanguages = [
  expect.stringMatching(/[\u0621-\u064A]{3}/),
  expect.stringMatching(/[\u05D0-\u05EA]{3}/),
  expect.stringMatching(/[a-z]{3}/),
];

test('a storage that is full: said, and the words are kept once there is room again', async () => {
  const page = await browser.open(desk.address);
  await newDraft(page);
  await page.evaluate(`
    window.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('no room', 'QuotaExceededError'); };
  `);
  await editorOf(page).click();
  await page.keyboard.type('Words that find no room.');
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  const said = await inAllLanguages(page, () => alert.textContent());
  expect(said).toEqual(threeLanguages);
  expect(said[2]).toContain('There is no room left in this browser');
  expect(await textIn(page)).toBe('Words that find no room.');

  await page.evaluate('IDBObjectStore.prototype.put = window.put');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.reload();
  await expect.poll(() => textIn(page)).toBe('Words that find no room.');
});

test('drafts of a newer desk: left alone, said, and the desk can be used all the same', async () => {
  const page = await browser.open(`${desk.address}icon.svg`);
  await page.evaluate(`new Promise((resolve) => {
    const opened = indexedDB.open('pacta', 99);
    opened.onsuccess = () => { opened.result.close(); resolve(); };
  })`);
  await page.goto(desk.address);
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  const said = await inAllLanguages(page, () => alert.textContent());
  expect(said).toEqual(threeLanguages);
  expect(said[2]).toContain('written by a newer version of Pacta. They are untouched.');
  await newDraft(page);
  await editorOf(page).fill('Only here.');
  expect(await textIn(page)).toBe('Only here.');
});

test('a browser that keeps nothing: said at once', async () => {
  await browser.context.addInitScript('delete window.indexedDB; delete Window.prototype.indexedDB');
  const page = await browser.open(desk.address);
  const alert = page.getByRole('alert').first();
  await alert.waitFor();
  const said = await inAllLanguages(page, () => alert.textContent());
  expect(said).toEqual(threeLanguages);
  expect(said[2]).toContain('does not let Pacta keep anything here');
});

test('a worker that dies over a text: said, another is started, and it checks what comes next', async () => {
  const page = await browser.open(desk.address);
  await showDraft(page, sampleText);
  await page.getByText('4 of 4 provisions can be checked').waitFor();
  await page.evaluate(`
    window.post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function () {
      this.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    };
  `);
  await editorOf(page).press('Control+End');
  await page.keyboard.press('Enter');
  const said = page.getByText('The checker stopped over this text and was started again');
  await said.waitFor();
  await page.evaluate('Worker.prototype.postMessage = window.post');
  await page.keyboard.type('2.2 Lowland shall rest.');
  await page.getByText('5 of 5 provisions can be checked').waitFor();
  expect(await textIn(page)).toContain('2.2 Lowland shall rest.');
});

test('a screen that cannot be fetched: said, with what to report', async () => {
  const page = await browser.open(desk.address);
  await browser.context.route('**/help-screen-*.js', (route) => route.abort());
  await page.goto(`${desk.address}#/help`);
  const alert = page.getByRole('alert');
  await alert.getByText('help-screen').waitFor();
  const said = await inAllLanguages(page, () => alert.textContent());
  expect(said).toEqual(threeLanguages);
  await browser.context.unroute('**/help-screen-*.js');
  await alert.getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
});

test('ten megabytes that are pasted: kept whole, and the page still takes words', async () => {
  const page = await browser.open(desk.address);
  await page.locator('.desk-empty').waitFor();
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    const line = 'The parties have met and talked at great length about all that can be done.\\n\\n';
    clipboardData.setData('text/plain', 'Agreement: Long.\\n\\n' + line.repeat(10e6 / line.length));
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  })()`);
  await editorOf(page).waitFor();
  await page.getByText('This text is so long that it is not checked while you write').waitFor();
  await editorOf(page).press('Control+Home');
  await page.keyboard.type('X');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'All drafts' }).click();
  await page.getByText('10,000,009 characters').waitFor();
  await page.reload();
  await page.getByText('10,000,009 characters').waitFor();
});
