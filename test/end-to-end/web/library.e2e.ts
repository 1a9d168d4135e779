// The newcomer's first steps: the real agreements, and the tour that ends in a text of one's own.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, textIn } from '../../support/desk-pages.ts';

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

test('an agreement is read with what is found in it, its pages, and becomes a draft', async () => {
  const page = await browser.open(desk.address);
  await page.getByRole('link', { name: 'Open the library' }).press('Enter');
  const line = page.getByRole('listitem').filter({ hasText: 'Proposal for a sixty-day truce' });
  await line.getByText('July 2025 · Israel, Hamas').waitFor();
  await line.getByText('provisions that wait for one another').waitFor();
  await line.getByRole('link').press('Enter');

  const text = page.getByRole('region', { name: 'Text', exact: true });
  const note = text.locator('.found-note').filter({ hasText: '6.1 and 6.2 wait for each other' });
  await note.getByRole('button', { name: 'Why, and what helps' }).press('Enter');
  await note.getByText('6.1 = A, 6.2 = A').waitFor();
  expect(await page.locator('mark[data-look="reason"]').allTextContents()).toEqual([
    'once 6.2 is performed',
    'once 6.1 is performed',
  ]);

  await page.getByRole('tab', { name: 'Text' }).press('ArrowRight');
  await page.getByText('in the one reading of four that takes both demands').waitFor();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('columnheader', { name: 'Confidence' }).waitFor();
  const source = page.getByRole('link', { name: 'https://www.jpost.com/israel-news/article-860096' });
  expect(await source.getAttribute('rel')).toBe('noreferrer noopener');

  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Make a draft from it' }).press('Enter');
  await editorOf(page).waitFor();
  expect(await textIn(page)).toContain('Agreement: Proposal for a sixty-day truce in Gaza, July 2025.');
  expect(browser.complaints).toEqual([]);
});

test('an extract in which each side asserts its order is a text of its own', async () => {
  const page = await browser.open(`${desk.address}#/library/minsk-ii-2015`);
  await page.getByRole('radio', { name: 'The disputed order, as an extract' }).press('Space');
  await page.getByText('9.1 and 12.1 wait for each other').waitFor();
  expect(await page.locator('.found-note[data-severity="error"]').count()).toBe(1);
});

test('the tour goes from the text to a deadlock, a reading, a fix, and to a text of one’s own', async () => {
  const page = await browser.open(`${desk.address}#/library`);
  await page.getByRole('link', { name: 'Take the tour' }).press('Enter');
  const next = (): Promise<void> => page.getByRole('link', { name: 'Next' }).press('Enter');
  const step = (name: string): Promise<void> => page.getByRole('heading', { level: 1, name }).waitFor();

  await step('The text is the program');
  await page.getByText('20 of 20 provisions can be checked').waitFor();
  await next();
  await step('A finding, and its reasons');
  await page.getByText('1.1 restrains hostilities and ends at the end of day 60.').waitFor();
  await next();
  await step('A deadlock in one reading of four');
  await page.getByRole('cell', { name: 'Deadlock', exact: true }).waitFor();
  expect(await page.getByRole('cell', { name: 'No deadlock' }).count()).toBe(3);

  await next();
  await step('Choose a reading');
  const deadlock = page.getByText('6.1 and 6.2 wait for each other, so that neither can ever come about.');
  await deadlock.waitFor();
  await page.getByRole('radio', { name: /^A: once 6.2/ }).press('ArrowDown');
  await page.getByText('In this reading, 6.1 and 6.2 do not wait for each other.').waitFor();
  expect(await deadlock.count()).toBe(0);

  // Left, and gone on with.
  await page.getByRole('link', { name: /^Leave/ }).press('Enter');
  await page.getByRole('link', { name: 'Go on with the tour' }).press('Enter');
  await step('Choose a reading');
  await next();
  await step('Apply a fix');
  await page.getByRole('button', { name: 'Apply the fix' }).press('Enter');
  await page.getByText('The text has been read again, and the deadlock is gone in every reading.').waitFor();
  expect(await page.locator('mark').allTextContents()).toEqual([
    'at the same time as 6.2',
    'at the same time as 6.1',
  ]);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await deadlock.waitFor();
  await next();
  await step('Read it back');
  await page.getByText('Once a permanent ceasefire is agreed, Hamas is obliged to release').waitFor();
  await next();

  await step('Now your own text');
  await page.getByRole('button', { name: 'Begin with the small draft' }).press('Enter');
  await editorOf(page).waitFor();
  expect(await textIn(page)).toContain('2.2 Southland shall open the North Road once 2.1 is performed');
  await page.getByText('2.1 and 2.2 wait for each other').first().waitFor();
  await page.goto(`${desk.address}#/library`);
  await page.getByRole('link', { name: 'Take the tour' }).waitFor();
  expect(browser.complaints).toEqual([]);
});

test('in Arabic the pages are marked as English, and what is found is said in Arabic', async () => {
  const arabic = await TestBrowser.share({ language: 'ar' });
  const page = await arabic.open(`${desk.address}#/library/gaza-proposal-2025-07`);
  await page.getByText('بالإنجليزية').waitFor();
  await page.locator('.found-note').first().waitFor();
  expect(await page.locator('.found-note[data-severity="error"]').first().textContent()).toMatch(/^خطأ/);
  const block = page.locator('.reading-block').first();
  expect(await block.getAttribute('lang')).toBe('en');
  expect(await block.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  await page.getByRole('tab').nth(1).click();
  const review = page.locator('.shelf-page');
  expect([await review.getAttribute('lang'), await review.getAttribute('dir')]).toEqual(['en', 'ltr']);
  await arabic.close();
});

test('what was opened once is there without a network, and so is what was not', async () => {
  const own = await TestBrowser.share({ isKeptOffline: true });
  const page = await own.open(`${desk.address}#/library`);
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await own.context.setOffline(true);
  await page.goto(`${desk.address}#/library/sinai-1979`);
  await page.reload();
  await page.locator('.reading-block[data-kind="provision"]').first().waitFor();
  await page.getByRole('tab', { name: 'Sources' }).click();
  await page.getByRole('columnheader', { name: 'Confidence' }).waitFor();
  expect(own.complaints).toEqual([]);
  await own.close();
});

test('a checker that does not start is said, and tried again', async () => {
  const page = await browser.open(desk.address);
  await browser.context.route('**/worker-*.js', (route) => route.abort());
  await page.goto(`${desk.address}#/library/mozambique-1992`);
  await page.getByText('The checker stopped over this text.').waitFor();
  await browser.context.unroute('**/worker-*.js');
  await page.getByRole('button', { name: 'Check it again' }).press('Enter');
  await page.locator('.found-note').first().waitFor();
  expect(await page.getByText('The checker stopped over this text.').count()).toBe(0);
});

test('an address of an agreement that is not there says so', async () => {
  const page = await browser.open(`${desk.address}#/library/nowhere-1900`);
  await page.getByText('The library has no agreement of this name').waitFor();
  expect(browser.complaints).toEqual([]);
});
