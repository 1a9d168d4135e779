// Nothing typed is ever lost.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { newProfile } from '../../support/chromium.ts';
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

afterEach(() => browser.close());

test('what is typed is there after the page is opened anew, and in the list', async () => {
  const page = await browser.open(desk.address);
  await page.getByText('How would you like to begin?').waitFor();
  await newDraft(page);
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill('River truce');
  await editorOf(page).click();
  await page.keyboard.insertText('Agreement: River.\nParties: Highland; Lowland.\n\n1.1 Highland shall ');
  await page.keyboard.type('rest.');
  await page.getByText('1 of 1 provisions can be checked').waitFor();
  await page.reload();
  expect(await textIn(page)).toContain('1.1 Highland shall rest.');
  await page.getByRole('link', { name: 'All drafts' }).click();
  await page.getByRole('link', { name: 'River truce' }).waitFor();
  expect(browser.complaints).toEqual([]);
});

test('a browser killed within a second of a keystroke has kept it', async () => {
  const profile = newProfile();
  let own = await TestBrowser.start(profile.folder);
  try {
    let page = await own.open(desk.address);
    await newDraft(page);
    const address = page.url();
    for (const words of ['First words. ', 'Last words.']) {
      await editorOf(page).press('Control+End');
      await page.keyboard.type(words);
      // The last keystroke was half a second ago.
      await page.waitForTimeout(500);
      await own.kill();
      own = await TestBrowser.start(profile.folder);
      page = await own.open(address);
      await editorOf(page).waitFor();
      expect(await textIn(page)).toContain(words);
    }
    expect(await textIn(page)).toBe('First words. Last words.');
  } finally {
    await own.close();
    profile.drop();
  }
});

test('two windows on one draft: what one types, the other shows', async () => {
  const one = await browser.open(desk.address);
  await newDraft(one);
  const two = await browser.open(one.url());
  await editorOf(one).fill('Written in the first window.');
  await expect.poll(() => textIn(two)).toBe('Written in the first window.');
  await editorOf(two).fill('Written in the second window.');
  await expect.poll(() => textIn(one)).toBe('Written in the second window.');
  expect(await one.getByText('at the same time').count()).toBe(0);
});

test('two windows that type at the same time: both stand side by side until one is chosen', async () => {
  const one = await browser.open(desk.address);
  await newDraft(one);
  const two = await browser.open(one.url());
  await editorOf(two).waitFor();
  // Neither hears of the other while it types, as when a laptop sleeps.
  await Promise.all(
    [one, two].map((page) => page.evaluate('BroadcastChannel.prototype.postMessage = () => {}')),
  );
  await editorOf(one).fill('The first text.');
  await one.getByText('Saved', { exact: true }).waitFor();
  await editorOf(two).fill('The second text.');
  await two.getByText('This draft was written in two windows at the same time.').waitFor();
  expect([await textIn(one), await textIn(two)]).toEqual(['The first text.', 'The second text.']);

  await two.getByRole('link', { name: 'See them side by side' }).click();
  await two.getByRole('region', { name: 'First text, in full' }).getByText('The first text.').waitFor();
  const second = two.getByRole('region', { name: 'Text 2, in full' });
  expect(await second.textContent()).toBe('The second text.');
  await two.getByRole('button', { name: 'Go on with this text' }).nth(1).click();
  await expect.poll(() => textIn(two)).toBe('The second text.');

  await two.getByRole('button', { name: 'Document' }).click();
  await two.getByRole('menuitem', { name: 'Versions…' }).click();
  await two.getByRole('button', { name: 'Set aside' }).click();
  expect(await two.getByRole('region', { name: 'Text of the version' }).textContent()).toBe(
    'The first text.',
  );
});

test('a version is kept by a name, restored, and the restoring undone', async () => {
  const page = await browser.open(desk.address);
  await newDraft(page);
  await editorOf(page).fill('The text as it was.');
  const versions = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Document' }).click();
    await page.getByRole('menuitem', { name: 'Versions…' }).click();
  };
  await versions();
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Before the talks');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: 'Before the talks' }).waitFor();
  await page.keyboard.press('Escape');
  await editorOf(page).fill('Another text.');
  await versions();
  await page.getByRole('button', { name: 'Before the talks' }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect.poll(() => textIn(page)).toBe('The text as it was.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => textIn(page)).toBe('Another text.');
});

test('a deleted draft is had back', async () => {
  const page = await browser.open(desk.address);
  await newDraft(page);
  await editorOf(page).fill('Agreement: Kept.');
  await page.getByRole('textbox', { name: 'Name of the draft' }).fill('Kept');
  await page.getByRole('link', { name: 'All drafts' }).click();
  const menu = page.getByRole('button', { name: 'Actions for Kept' });
  await menu.click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await page.getByText('How would you like to begin?').waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'Kept' }).waitFor();
  await menu.click();
  await page.getByRole('menuitem', { name: 'Duplicate' }).click();
  await page.getByRole('link', { name: 'Kept (2)' }).waitFor();
  expect(await page.locator('.draft-list a').count()).toBe(2);
});
