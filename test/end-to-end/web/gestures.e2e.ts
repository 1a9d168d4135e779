// What the pointer does in the text: rest on a name, go to its declaration, fold and unfold.
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, sampleText, showDraft, textIn } from '../../support/desk-pages.ts';

let desk: Served;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  desk = await startDesk();
  browser = await TestBrowser.share();
  page = await browser.open(desk.address);
  await showDraft(page, sampleText);
  await page.getByText('4 of 4 provisions can be checked').waitFor();
});

afterAll(async () => {
  expect(browser.complaints).toEqual([]);
  await browser.close();
  desk.stop();
});

/** A word of the line that begins with something. */
function word(line: string, name: string): Locator {
  return page.locator('.cm-line').filter({ hasText: line }).getByText(name, { exact: true }).first();
}

const selected = (): Promise<string> => page.evaluate<string>('String(getSelection())');

test('where the pointer rests, it is said what a name or a reference stands for', async () => {
  await word('1.2 Highland', 'Highland').hover();
  const told = page.locator('.cm-tooltip .told');
  await told.waitFor();
  expect(await told.textContent()).toBe('Highland: party');
  // Told once, and gone when the pointer leaves.
  await page.mouse.move(5, 5);
  await told.waitFor({ state: 'detached' });
  await word('1.2 Highland', '1.3').hover();
  await told.getByText('Lowland is obliged to release 12 detainees').waitFor();
  await page.mouse.move(5, 5);
  await told.waitFor({ state: 'detached' });
});

test('a click with Ctrl goes to the declaration of a name, and to what is referred to', async () => {
  await word('1.2 Highland', '1.3').click({ modifiers: ['Control'] });
  await expect.poll(selected).toMatch(/^1\.3/);
  await word('1.3 Lowland', 'Lowland').click({ modifiers: ['Control'] });
  await expect.poll(selected).toBe('Lowland');
  const line = await page.evaluate<string>(
    "document.getSelection().focusNode.parentElement.closest('.cm-line').textContent",
  );
  expect(line).toBe('Parties: Highland; Lowland.');
});

test('an article is folded by its sign and opened by its dots, and folded and opened by keys', async () => {
  const hidden = '1.2 Highland shall withdraw';
  // One to measure by, that of the header, that of the first article.
  await page.locator('.fold-sign').nth(2).click();
  await expect.poll(() => textIn(page)).not.toContain(hidden);
  expect(await textIn(page)).toContain('Article 1. Cessation');
  // What stands beside a folded sentence is folded with it.
  expect(await page.locator('[data-card]').filter({ hasText: 'Once 1.3 is performed' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Unfold' }).click();
  await expect.poll(() => textIn(page)).toContain(hidden);
  await editorOf(page).focus();
  await page.keyboard.press('Control+Alt+BracketLeft');
  await expect.poll(() => textIn(page)).not.toContain(hidden);
  await page.keyboard.press('Control+Alt+BracketRight');
  await expect.poll(() => textIn(page)).toContain(hidden);
});
