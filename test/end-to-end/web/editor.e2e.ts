// The editor, by keyboard and pointer only: find, understand, mend; names; brackets; what is not read yet.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, newDraft, textIn } from '../../support/desk-pages.ts';

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

const header = `Agreement: River.
Parties: Highland; Lowland.
Monitors: River Commission.
Day 1: entry into force.

`;

/** Writes a text into a new draft: most of it at once, like words that are dictated, and its end by keys. */
async function write(page: Page, text: string): Promise<void> {
  await newDraft(page);
  await editorOf(page).click();
  await page.keyboard.insertText(text.slice(0, -8));
  await page.keyboard.type(text.slice(-8));
}

/** The line that the cursor is in. */
function lineHere(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.getSelection()?.focusNode ?? null;
    const element = node instanceof Element ? node : (node?.parentElement ?? null);
    return element?.closest('.cm-line')?.textContent ?? '';
  });
}

const deadlock = `${header}1.1 Highland shall leave the bank once 1.2 is performed.
1.2 Lowland shall release 12 detainees once 1.1 is performed.`;

test('a deadlock is found, its reasons walked, mended by one press, and the mending undone', async () => {
  const page = await browser.open(desk.address);
  await write(page, deadlock);
  await page.getByText('2 of 2 provisions can be checked').waitFor();
  await page.getByRole('button', { name: '1 error' }).waitFor();
  expect(await textIn(page)).toBe(deadlock);

  await page.keyboard.press('Control+Home');
  const opened = page.locator('.finding[data-severity="error"][data-open="true"]');
  for (let count = 0; count < 12 && (await opened.count()) === 0; count += 1) await page.keyboard.press('F8');
  await opened.getByText('Why').waitFor();
  const reasons = await opened.locator('.reason').allTextContents();
  expect(reasons.length).toBeGreaterThan(1);

  await page.keyboard.press('F7');
  const walk = page.getByRole('region', { name: 'Why, step by step' });
  await walk.getByText(`Step 1 of ${reasons.length}`).waitFor();
  expect(await walk.textContent()).toContain(reasons[0]);
  await page.keyboard.press('F7');
  await walk.getByText(`Step 2 of ${reasons.length}`).waitFor();
  expect(await walk.textContent()).toContain(reasons[1]);
  await walk.getByRole('button', { name: 'Back to the finding' }).click();
  await walk.waitFor({ state: 'detached' });

  await opened.getByRole('button', { name: 'Make this change' }).click();
  await page.getByText('The text was changed.').waitFor();
  await page.getByRole('button', { name: '1 error' }).waitFor({ state: 'detached' });
  expect(await textIn(page)).not.toBe(deadlock);
  await editorOf(page).focus();
  await page.keyboard.press('Control+z');
  expect(await textIn(page)).toBe(deadlock);
  await page.getByRole('button', { name: '1 error' }).waitFor();
});

test('a finding is explained, and the keys are listed', async () => {
  const page = await browser.open(desk.address);
  await write(page, deadlock);
  await page.getByRole('button', { name: '1 error' }).waitFor();
  await page.locator('.finding[data-severity="error"] .finding-line').first().click();
  await page.getByRole('button', { name: 'Explain' }).click();
  const explained = page.getByRole('dialog', { name: 'Explain' });
  await explained.getByText('PAC201').waitFor();
  await page.keyboard.press('Escape');
  await explained.waitFor({ state: 'detached' });
  await editorOf(page).focus();
  await page.keyboard.press('F1');
  await page.getByRole('dialog', { name: 'Keys of the editor' }).getByText('Rename everywhere').waitFor();
});

test('names are offered, renamed everywhere, and references followed', async () => {
  const page = await browser.open(desk.address);
  await write(page, `${deadlock}\n1.3 Lowl`);
  await page.getByRole('option', { name: /Lowland/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(' shall rest once 1.1');
  await expect.poll(() => textIn(page)).toContain('1.3 Lowland shall rest once 1.1');

  await page.keyboard.press('F12');
  await expect.poll(() => lineHere(page)).toContain('1.1 Highland shall leave');
  await page.keyboard.press('Shift+F12');
  const places = page.getByRole('dialog', { name: 'Places that name it' });
  await places.getByText('3 places').waitFor();
  await places.getByRole('button', { name: /1.3/ }).click();
  await expect.poll(() => lineHere(page)).toContain('1.3 Lowland');

  await page.keyboard.press('Home');
  for (let count = 0; count < 6; count += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  const name = page.getByRole('textbox', { name: /New name for/ });
  await name.fill('Highland');
  await page.keyboard.press('Enter');
  await page.getByText('is the name of something else').waitFor();
  await name.fill('Delta');
  await page.keyboard.press('Enter');
  await expect.poll(() => textIn(page)).not.toContain('Lowland');
  expect((await textIn(page)).match(/Delta/g)).toHaveLength(3);
  await page.keyboard.press('Control+z');
  expect(await textIn(page)).not.toContain('Delta');
});

test('a reading is chosen by its chip, shows its findings only, and is put in the text', async () => {
  const page = await browser.open(desk.address);
  const text = deadlock.replace('once 1.2 is performed', '[once 1.2 is performed | by day 5]');
  await write(page, text);
  await page.getByRole('button', { name: '1 bracket left' }).waitFor();
  await page.getByRole('button', { name: '1 error' }).waitFor();
  const chips = page.getByRole('group', { name: 'Bracket 1.1' });
  const other = chips.getByRole('button', { name: /by day 5/ });
  await other.click();
  expect(await other.getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: '1 error' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Show all readings' }).click();
  await page.getByRole('button', { name: '1 error' }).waitFor();
  // In the text the same by pointer.
  await page.locator('.cm-content .chip').nth(1).click();
  await page.getByRole('button', { name: '1 error' }).waitFor({ state: 'detached' });
  await page.getByText('Reading: 1.1 B').waitFor();
  await page.getByText('Highland shall leave').first().click();
  await page.getByRole('button', { name: 'Put B in the text' }).click();
  await expect.poll(() => textIn(page)).toContain('1.1 Highland shall leave the bank by day 5.');
  await page.getByRole('button', { name: '1 bracket left' }).waitFor({ state: 'detached' });
});

test('the guided pass goes through what cannot be checked, and offers the nearest form', async () => {
  const page = await browser.open(desk.address);
  await write(page, `${header}1.1 Highland shall rest.\n1.2 Peace is a good thing that all should seek.`);
  await page.getByText('1 of 2 provisions can be checked').waitFor();
  await page.getByRole('button', { name: 'Go through 1 that cannot' }).click();
  const pass = page.getByRole('region', { name: 'Sentences that cannot be checked yet' });
  await pass.getByText('Sentence 1 of 1, in 1.2').waitFor();
  await expect.poll(() => lineHere(page)).toContain('1.2 Peace');
  await pass.getByRole('button', { name: 'Put this form in its place' }).click();
  await expect.poll(() => textIn(page)).not.toContain('good thing');
  await page.keyboard.press('Control+z');
  await expect.poll(() => textIn(page)).toContain('good thing');
  // Written so that it can be checked, there is nothing left to go through.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.insertText('1.2 Lowland shall rest.');
  await page.getByText('2 of 2 provisions can be checked').waitFor();
  await pass.waitFor({ state: 'detached' });
});

test('a foreign treaty is pasted, a header proposed, taken, and left as pasted', async () => {
  const source = readFileSync(
    new URL('../../../corpus/foreign/two-rivers/source.txt', import.meta.url),
    'utf8',
  );
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await browser.open(desk.address);
  await newDraft(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), source);
  await editorOf(page).click();
  await page.keyboard.press('Control+v');
  await page.getByRole('button', { name: 'See the proposal' }).click();
  const proposal = page.getByRole('dialog', { name: 'Proposed header' });
  await proposal.getByRole('region', { name: 'The draft as it would be' }).getByText('Parties:').waitFor();
  await proposal.getByRole('button', { name: 'Take this draft' }).click();
  await expect.poll(() => textIn(page)).toContain('Parties:');
  await page.getByText(/\d+ of \d+ provisions can be checked/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.keyboard.press('Control+Home');
  await expect.poll(() => textIn(page)).not.toContain('Parties:');
  expect(await textIn(page)).toContain('COMPREHENSIVE CEASEFIRE AGREEMENT');
});

test('a new draft takes words at once; the outline is one stop, with arrows inside', async () => {
  const page = await browser.open(desk.address);
  await newDraft(page);
  await page.keyboard.insertText(
    `${header}Article 1. Rest\n\n1.1 Highland shall rest.\n1.2 Lowland shall rest.`,
  );
  await page.getByText('2 of 2 provisions can be checked').waitFor();
  await page.locator('.outline-line[aria-current]').getByText('1.2').waitFor();
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await page.getByRole('button', { name: 'Document' }).focus();
  await page.keyboard.press('Tab');
  const focused = outline.locator(':focus');
  await focused.getByText('1.2').waitFor();
  await page.keyboard.press('ArrowUp');
  await focused.getByText('1.1').waitFor();
  await page.keyboard.press('Home');
  await focused.getByText('Header').waitFor();
  await page.keyboard.press('Tab');
  await expect.poll(() => editorOf(page).evaluate((text) => text === document.activeElement)).toBe(true);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => lineHere(page)).toContain('1.2 Lowland');
});

test('what is beside the sentence is reached by keyboard, and the text again', async () => {
  const page = await browser.open(desk.address);
  await write(page, deadlock);
  await page.getByRole('button', { name: '1 error' }).waitFor();
  await page.keyboard.press('Alt+Enter');
  const focused = page.locator('.card:focus-within');
  await focused.waitFor();
  expect(await focused.getAttribute('aria-label')).toBe('Beside 1.2');
  await page.keyboard.press('Escape');
  await page.keyboard.type('!');
  expect(await textIn(page)).toBe(`${deadlock}!`);
});
