// What another draft changes: for whom, in what is found, and word by word.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { addDraft, editorOf, openFile } from '../../support/desk-pages.ts';

const monday = `Agreement: Monday.
Parties: Northland; Southland.
Monitors: River Commission.
Places: North Road.
Day 1: entry into force.

Article 1. Release and passage

1.1 Northland shall release 12 detainees by day 3, verified by the River Commission within 1 day.
1.2 Southland shall open the North Road by day 5, verified by the River Commission within 1 day.
1.3 Southland shall clear the mines by day 20, verified by the River Commission within 2 days.
1.4 Northland shall repair the bridge by day 30, verified by the River Commission within 2 days.
1.5 The Parties are resolved to live as good neighbours.
`;

const tuesday = monday
  .replace('Monday', 'Tuesday')
  .replace('by day 5', 'once 1.1 is verified')
  .replace(/1\.3 .*\n/, '')
  .replace('1.4 Northland', '1.3 Northland')
  .replace('by day 30', 'by day 25')
  .replace('1.5 The', '1.4 Southland shall send a delegation by day 2.\n1.5 The');

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

async function withBoth(look: { readonly width?: number } = {}): Promise<Page> {
  const page = await browser.open(desk.address, look);
  await page.locator('h1').waitFor();
  await addDraft(page, monday);
  await openFile(page, 'tuesday.pacta', tuesday);
  await page.locator('.draft').waitFor();
  await page.getByRole('button', { name: 'Document' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Compare…' }).press('Enter');
  await page.getByText('Choose two texts above').waitFor();
  await page.getByRole('combobox', { name: 'Before' }).focus();
  await page.keyboard.type('Monday');
  await page.getByRole('heading', { name: 'Word by word' }).waitFor();
  return page;
}

/** What became of the duties of one party, in a word each. */
function kindsFor(page: Page, party: string): Promise<readonly string[]> {
  const own = page.locator('.compare-actor').filter({ has: page.getByRole('heading', { name: party }) });
  return own.locator('.compare-kind').allTextContents();
}

test('duties gained, lost, moved and made conditional stand under each party', async () => {
  const page = await withBoth();
  expect(await kindsFor(page, 'Northland')).toEqual(['Moved in time']);
  expect([...(await kindsFor(page, 'Southland'))].sort()).toEqual([
    'Changed',
    'Gained',
    'Lost',
    'Made conditional',
  ]);
  await page.getByText('1.3, time: by day 25; before, by day 30 (earlier).').waitFor();
  await page.getByText('Nobody is named to verify that Southland performs 1.4.').waitFor();
  expect(browser.complaints).toEqual([]);
});

test('keys go from change to change, and a change leads to its place in the draft', async () => {
  const page = await withBoth();
  const current = (): Promise<string> =>
    page.evaluate<string>("document.activeElement?.querySelector('h3')?.textContent ?? ''");
  await page.keyboard.press('F7');
  expect(await current()).toBe('Agreement changed');
  await page.keyboard.press('F7');
  expect(await current()).toBe('1.2 changed');
  await page.keyboard.press('Shift+F7');
  await page.keyboard.press('Shift+F7');
  expect(await current()).toBe('1.4 new');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await editorOf(page).waitFor();
  const selected = (): Promise<string> => page.evaluate<string>('String(getSelection())');
  await expect.poll(selected).toBe('1.4 Southland shall send a delegation by day 2.');
});

test('a provision under another number is one and the same, and what is equal is folded away', async () => {
  const page = await withBoth();
  const row = page.getByRole('article', { name: '1.3 changed' });
  expect(await row.getByText('was 1.4').count()).toBe(1);
  expect(await row.locator('ins').allTextContents()).toEqual(['put in: 1.3', 'put in: 25']);
  expect(await row.locator('del').allTextContents()).toEqual(['taken out: 1.4', 'taken out: 30']);
  await page.getByRole('radio', { name: 'In one' }).press('Space');
  await expect.poll(() => row.locator('.compare-words').count()).toBe(1);
  const folded = page.getByRole('button', { name: /^Show \d+ passages? that (is|are) the same$/ });
  const before = await page.getByRole('article').count();
  await folded.first().press('Enter');
  expect(await page.getByRole('article').count()).toBeGreaterThan(before);
});

test('on a phone both texts are set in one', async () => {
  const page = await withBoth({ width: 360 });
  expect(await page.getByRole('radio', { name: 'Side by side' }).count()).toBe(0);
  expect(await page.getByRole('article', { name: '1.3 changed' }).locator('.compare-words').count()).toBe(1);
});

test('a version is compared with the text now, which may change meanwhile', async () => {
  const page = await browser.open(desk.address);
  await page.locator('h1').waitFor();
  await openFile(page, 'monday.pacta', monday);
  await page.locator('.draft').waitFor();
  const draft = page.url().split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('menuitem', { name: 'Versions…' }).click();
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Before the talks');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: 'Before the talks' }).click();
  await page.getByRole('button', { name: 'Compare with the text now' }).click();
  await page.getByText('Both texts are the same, to the letter.').waitFor();

  const other = await browser.open(`${desk.address}#/draft/${draft}`);
  await editorOf(other).click();
  await other.keyboard.press('Control+End');
  await other.keyboard.type('\n1.6 Northland shall rest by day 9.');
  await page.getByText('1 is new').waitFor();
  await page.getByText('New duty, 1.6: Northland is obliged, by day 9, to rest.').waitFor();
  expect(await page.locator('.compare-kind').allTextContents()).toEqual(['Gained']);
});

test('texts that two windows typed at the same time are compared by provision', async () => {
  const one = await browser.open(desk.address);
  await one.locator('h1').waitFor();
  await openFile(one, 'monday.pacta', monday);
  await editorOf(one).waitFor();
  const two = await browser.open(one.url());
  await editorOf(two).waitFor();
  // Neither hears of the other while it types, as when a laptop sleeps.
  const pages = [one, two];
  await Promise.all(pages.map((page) => page.evaluate('BroadcastChannel.prototype.postMessage = () => {}')));
  for (const [index, page] of pages.entries()) {
    await editorOf(page).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(`\n1.${6 + index} Northland shall rest by day ${9 + index}.`);
    if (index === 0) await page.getByText('Saved', { exact: true }).waitFor();
  }
  await two.getByRole('link', { name: 'See them side by side' }).click();
  await two.getByRole('link', { name: /^Compare with the first text/ }).click();
  const row = two.getByRole('article', { name: '1.7 changed' });
  await row.getByText('was 1.6').waitFor();
  expect(await row.locator('ins').allTextContents()).toEqual(['put in: 1.7', 'put in: 10']);
});

test('without a second text it is said what to do, and an old address is no fault', async () => {
  const page = await browser.open(`${desk.address}#/compare`);
  await page.getByText('There is no second draft yet?').waitFor();
  await page.goto(`${desk.address}#/compare/none/version~none~none`);
  await page.getByText('One of the two texts is not in this browser any more.').waitFor();
  await page.goto(`${desk.address}#/compare/library~sinai-1979~agreement/library~sinai-1979~agreement`);
  await page.getByText('Both sides are the same text.').waitFor();
  expect(browser.complaints).toEqual([]);
});

test('in Hebrew an English text keeps its direction', async () => {
  const hebrew = await TestBrowser.share({ language: 'he' });
  const sides = 'library~minsk-ii-2015~agreement/library~minsk-ii-2015~disputed-order';
  const page = await hebrew.open(`${desk.address}#/compare/${sides}`);
  await page.getByRole('article', { name: '1.1 השתנה', exact: true }).waitFor();
  const directions = await page.evaluate<readonly string[]>(
    "Array.from(document.querySelectorAll('.compare-words'), (words) => getComputedStyle(words).direction)",
  );
  expect([...new Set(directions)]).toEqual(['ltr']);
  await hebrew.close();
});

test('three hundred provisions are compared', async () => {
  const provisions = (day: (at: number) => number): string =>
    Array.from({ length: 300 }, (_, at) => {
      const [article, number] = [Math.floor(at / 20) + 1, (at % 20) + 1];
      const heading = number === 1 ? `\nArticle ${article}. Part ${article}\n\n` : '';
      const who = at % 2 === 0 ? 'Northland' : 'Southland';
      return `${heading}${article}.${number} ${who} shall open gate ${at + 1} by day ${day(at)}.\n`;
    }).join('');
  const header = 'Parties: Northland; Southland.\nDay 1: entry into force.\n';
  const page = await browser.open(desk.address);
  await page.locator('h1').waitFor();
  await addDraft(page, `Agreement: Early.\n${header}${provisions((at) => at + 1)}`);
  await openFile(page, 'late.pacta', `Agreement: Late.\n${header}${provisions((at) => at + 1 + (at % 3))}`);
  await page.locator('.draft').waitFor();
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('menuitem', { name: 'Compare…' }).click();
  await page.getByRole('combobox', { name: 'Before' }).focus();
  await page.keyboard.type('Early');
  await page.getByText('201 passages have other words.').waitFor();
  expect(await page.locator('.compare-kind').count()).toBe(200);
});
