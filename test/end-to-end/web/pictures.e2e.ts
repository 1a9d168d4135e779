// The pictures of a draft: every number is in the tables beside, and both are the command line's; keys go
// through a picture and into the text; what is downloaded is what the command line writes.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf } from '../../support/desk-pages.ts';
import { givePlaces, picturePlaces, pictureText, showPicture } from '../../support/picture-pages.ts';
import { FakeWorld } from '../../support/world.ts';

const real = (name: string): string =>
  readFileSync(new URL(`../../../corpus/real/${name}/agreement.pacta`, import.meta.url), 'utf8');

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

const drawnJson = z.object({
  tables: z.array(
    z.object({
      id: z.string(),
      caption: z.string(),
      columns: z.array(z.object({ id: z.string() })),
      rows: z.array(z.record(z.string(), z.string())),
    }),
  ),
});

/** What the command line says of a text's picture. */
async function commandLine(text: string, call: string): Promise<string> {
  const world = new FakeWorld({ 'text.pacta': text, 'places.geojson': picturePlaces });
  expect(await world.pacta(`draw ${call}`)).toBe(0);
  return world.out;
}

/** The tables of a page: captions, and the cells of each row. */
async function tablesOn(page: Page): Promise<readonly (readonly [string, readonly (readonly string[])[]])[]> {
  return page
    .locator('.picture-table table')
    .evaluateAll((tables) =>
      tables.map((table) => [
        table.querySelector('caption')?.textContent ?? '',
        Array.from(table.querySelectorAll('tbody tr'), (row) =>
          Array.from(row.children, (cell) => cell.textContent ?? ''),
        ),
      ]),
    );
}

/** The same out of the command line's JSON, without tables and columns that hold nothing. */
function tablesIn(json: string): Awaited<ReturnType<typeof tablesOn>> {
  const { tables } = drawnJson.parse(JSON.parse(json));
  return tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ caption, columns, rows }) => {
      const shown = columns.filter(({ id }) => rows.some((row) => (row[id] ?? '') !== ''));
      return [caption, rows.map((row) => shown.map(({ id }) => row[id] ?? ''))];
    });
}

function numbersIn(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/\d+(?:[.,:]\d+)*/gu) ?? []);
}

test.each([
  ['order', 'gaza-proposal-2025-07'],
  ['timeline', 'gaza-three-phase-2025-01'],
  ['timeline', 'colombia-2016'],
  ['order', 'sinai-1979'],
])('the %s of %s: its numbers are its tables’, and these the command line’s', async (kind, name) => {
  const text = real(name);
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, text, kind);
  const tables = await tablesOn(page);
  expect(tables).toEqual(tablesIn(await commandLine(text, `${kind} text.pacta --json`)));
  const told = new Set(numbersIn(tables.flatMap(([caption, rows]) => [caption, ...rows.flat()])));
  const shown = numbersIn(await page.locator('svg.pic text').allTextContents());
  expect(shown.length).toBeGreaterThan(20);
  expect(shown.filter((number) => !told.has(number))).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

test('a map: places by name from a file, the same as the command line draws', async () => {
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, pictureText, 'places');
  await page.getByText('There is no map without a GeoJSON file').first().waitFor({ state: 'attached' });
  await givePlaces(page, picturePlaces);
  await page.getByText('Places from places.geojson').waitFor();
  expect(await tablesOn(page)).toEqual(
    tablesIn(await commandLine(pictureText, 'places text.pacta --places places.geojson --json')),
  );
  await page.getByRole('button', { name: 'Without the file' }).press('Enter');
  await page.locator('.pic-mark').first().waitFor({ state: 'detached' });
  expect(browser.complaints).toEqual([]);
});

test('one reading is drawn where one is chosen, and its deadlock is gone', async () => {
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, real('gaza-proposal-2025-07'), 'order');
  await page.locator('.pic-sign').first().waitFor();
  await page.getByLabel('6.1', { exact: true }).selectOption('B');
  await page.locator('.pic-sign').first().waitFor({ state: 'detached' });
  expect(await tablesOn(page)).toEqual(
    tablesIn(await commandLine(real('gaza-proposal-2025-07'), 'order text.pacta --reading 6.1=B --json')),
  );
});

test('keys alone: from the draft to its pictures, through one, to the next, and into the text', async () => {
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, pictureText, 'order');
  await page.goBack();
  await editorOf(page).waitFor();
  await page.getByRole('button', { name: 'Document' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Pictures' }).press('Enter');
  await page.locator('svg.pic').waitFor();
  // One stop for all that is in the picture.
  await page.getByRole('button', { name: 'Print' }).focus();
  await page.keyboard.press('Tab');
  const focused = (): Promise<string | null> =>
    page.evaluate<string | null>("document.activeElement.getAttribute('aria-label')");
  expect(await focused()).toMatch(/^Deadlock 1: .*1\.2 waits until 1\.3 is performed/);
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toMatch(/^Phase 1, Truce/);
  await page.keyboard.press('End');
  expect(await focused()).toMatch(/^2\.1, Highland, shall repair the bridge/);
  await page.keyboard.press('Home');
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
  expect(await focused()).toBe(
    '1.2, Highland, shall withdraw its forces from the North bank. Deadlock 1. Waits until 1.3 is performed.',
  );
  await page.keyboard.press('Enter');
  await editorOf(page).waitFor();
  const start = pictureText.indexOf('1.2 Highland');
  expect(page.url()).toContain(`/${start}-`);
  expect(browser.complaints).toEqual([]);
});

test('keys change the size, and tabs the picture', async () => {
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, pictureText, 'order');
  const width = (): Promise<number> =>
    page.locator('svg.pic').evaluate((picture) => Math.round(picture.getBoundingClientRect().width));
  const wide = await width();
  await page.locator('.pic-item[tabindex="0"]').focus();
  await page.keyboard.press('+');
  expect(await width()).toBe(Math.round(wide * 1.25));
  await page.keyboard.press('-');
  expect(Math.abs((await width()) - wide)).toBeLessThan(3);
  await page.keyboard.press('0');
  expect(await width()).toBe(wide);
  await page.getByRole('tab', { name: 'Order' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByText('Phases and times: Ceasefire').first().waitFor({ state: 'attached' });
  expect(await page.getByRole('tab', { name: 'Phases and times' }).getAttribute('aria-selected')).toBe(
    'true',
  );
});

test('what is downloaded is what the command line writes', async () => {
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, pictureText, 'timeline');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download as SVG' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toMatch(/^Ceasefire and release .*\.svg$/);
  expect(readFileSync(await download.path(), 'utf8')).toBe(
    await commandLine(pictureText, 'timeline text.pacta --svg -'),
  );
});

test('a draft of 120 provisions stays readable: letters as large as one likes, and it scrolls', async () => {
  const articles = Array.from({ length: 12 }, (_, article) =>
    [
      `Article ${article + 1}. Steps`,
      ...Array.from({ length: 10 }, (_unused, index) => {
        const own = `${article + 1}.${index + 1}`;
        const after = article === 0 ? '' : ` once ${article}.${index + 1} is performed`;
        return `${own} Highland shall open road ${own.replace('.', ' of ')}${after}.`;
      }),
    ].join('\n'),
  );
  const head = 'Agreement: Long.\nParties: Highland; Lowland.\nDay 1: entry into force.';
  const text = `${[head, ...articles].join('\n\n')}\n`;
  const page = await browser.open(desk.address);
  await showPicture(page, desk.address, text, 'order');
  expect(await page.locator('.pic-item').count()).toBe(120);
  await page.locator('.pic-item[tabindex="0"]').focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('+');
  const letters = await page
    .locator('.pic-label')
    .first()
    .evaluate((label) => label.getBoundingClientRect().height);
  expect(letters).toBeGreaterThan(9);
  await page.keyboard.press('End');
  expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toMatch(/^12\.10, /);
  const isSeen = await page.evaluate<boolean>(`(() => {
    const place = document.activeElement.getBoundingClientRect();
    const frame = document.querySelector('.picture-scroll').getBoundingClientRect();
    return place.bottom <= frame.bottom + 1 && place.right <= frame.right + 1 && place.left >= frame.left - 1;
  })()`);
  expect(isSeen).toBe(true);
});
