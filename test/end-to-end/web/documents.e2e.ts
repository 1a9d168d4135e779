// Documents come in and go out, and what was written in them is what comes back.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Served } from '../../../src/cli/world.ts';
import { readDocx } from '../../../src/formats/docx/read/read-docx.ts';
import { check } from '../../../src/pacta.ts';
import { startDesk, TestBrowser } from '../../support/browser.ts';
import { editorOf, newDraft, openFile, textIn } from '../../support/desk-pages.ts';
import { treatyDocx } from '../../support/docx.ts';

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

const asBrackets = '1.1 Northland shall leave Port Amlin by [3 May 2021 | Southland: 9 May 2021].';

/** Opens a document from the list of drafts and makes a draft of it. */
async function importTreaty(page: Page): Promise<void> {
  await openFile(page, 'treaty.docx', treatyDocx);
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await editorOf(page).waitFor();
}

/** From a draft, exports it in a format; `choose` does what else the window asks for. */
async function exported(page: Page, format: string, choose?: () => Promise<void>): Promise<Download> {
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  await page.getByRole('dialog').getByText(format, { exact: true }).click();
  await choose?.();
  const made = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return made;
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return readFile(await download.path());
}

async function wordsOf(download: Download): Promise<string> {
  return new TextDecoder().decode(await bytesOf(download));
}

function provisionsOf(text: string): readonly string[] {
  const checked = check(text);
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement.provisions.map(({ key, span }) => {
    return `${key}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`;
  });
}

test('a document is looked at, its tracked changes decided, and a draft made of it', async () => {
  const page = await browser.open(desk.address);
  await openFile(page, 'treaty.docx', treatyDocx);
  const preview = page.getByRole('region', { name: 'The draft that is made' }).last();
  await preview.getByText(asBrackets).waitFor();
  await page.getByText('5 paragraphs').waitFor();
  await page.getByText('What was left out').click();
  await page.getByText('Draft for the talks').waitFor();
  await page.getByRole('radio', { name: 'As alternatives in brackets' }).focus();
  await page.keyboard.press('ArrowDown');
  await preview.getByText('1.1 Northland shall leave Port Amlin by 9 May 2021.').waitFor();
  await page.keyboard.press('ArrowUp');
  await preview.getByText(asBrackets).waitFor();
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await editorOf(page).waitFor();
  expect(await textIn(page)).toContain(asBrackets);
  expect(await textIn(page)).toMatch(/^Agreement: TRUCE BETWEEN NORTHLAND AND SOUTHLAND\./);
  const name = page.getByRole('textbox', { name: 'Name of the draft' });
  expect(await name.inputValue()).toBe('TRUCE BETWEEN NORTHLAND AND SOUTHLAND');
  expect(browser.complaints).toEqual([]);
});

test('a draft goes out in every format, and as DOCX comes back with the same provisions', async () => {
  const page = await browser.open(desk.address);
  await importTreaty(page);
  const text = await textIn(page);
  const docx = await exported(page, 'DOCX');
  expect(docx.suggestedFilename()).toBe('TRUCE BETWEEN NORTHLAND AND SOUTHLAND.docx');
  const back = readDocx(await bytesOf(docx), { changesAs: 'brackets', actors: [] });
  expect(back.ok && provisionsOf(back.value.text)).toEqual(provisionsOf(text));
  const html = await exported(page, 'Page to print', async () => {
    await page.getByRole('checkbox', { name: 'Let the findings follow the text' }).check();
  });
  expect(await wordsOf(html)).toMatch(/^<!DOCTYPE html>.*Port Amlin.*class="findings".*PAC401/s);
  expect(await wordsOf(await exported(page, 'Akoma Ntoso'))).toMatch(/<akomaNtoso .*Port Amlin/s);
  expect(JSON.parse(await wordsOf(await exported(page, 'JSON')))).toMatchObject({ pacta: 1, text });
  const own = await exported(page, 'Pacta');
  expect(own.suggestedFilename()).toMatch(/\.pacta$/);
  expect(await wordsOf(own)).toBe(text);
  expect(browser.complaints).toEqual([]);
});

test('the changes from a version go out as tracked changes, and come back as brackets', async () => {
  const page = await browser.open(desk.address);
  await newDraft(page);
  await editorOf(page).click();
  await page.keyboard.insertText(
    'Agreement: River.\nParties: Highland; Lowland.\n\n1.1 Highland shall rest by day 8.',
  );
  await page.getByRole('button', { name: 'Document' }).click();
  await page.getByRole('menuitem', { name: 'Versions…' }).click();
  await page.getByRole('textbox', { name: 'Name of the version' }).fill('Before the talks');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: 'Before the talks' }).waitFor();
  await page.keyboard.press('Escape');
  await editorOf(page).click();
  for (const key of ['Control+End', 'ArrowLeft', 'Backspace']) await page.keyboard.press(key);
  await page.keyboard.type('12');
  const changed = await exported(page, 'DOCX with changes', async () => {
    await page.getByRole('combobox', { name: 'Changes from' }).selectOption({ label: 'Before the talks' });
    await page.getByRole('textbox', { name: /^Who the changes are by/ }).fill('Lowland');
  });
  const document = new TextDecoder().decode(unzipSync(await bytesOf(changed))['word/document.xml']);
  expect(document).toContain('w:author="Lowland"');
  expect(document).not.toContain('w:date');
  const read = readDocx(await bytesOf(changed), { changesAs: 'brackets', actors: ['Lowland'] });
  expect(read.ok && read.value.text).toContain('rest by day [8 | Lowland: 12].');
  expect(browser.complaints).toEqual([]);
});

test('what is no document is refused in words, and another can be chosen', async () => {
  const page = await browser.open(desk.address);
  await openFile(page, 'treaty.docx', treatyDocx.slice(0, 400));
  await page.getByRole('alert').getByText('is damaged or cut off').waitFor();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await (await chosen).setFiles({ name: 'a.docx', mimeType: '', buffer: Buffer.from('%PDF-1.7') });
  await page.getByRole('alert').getByText('is no DOCX and no text').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(browser.complaints).toEqual([]);
});

test('ten megabytes, dropped, are taken as they are, and that is said', async () => {
  const page = await browser.open(desk.address);
  await page.locator('.desk').evaluate(dropLongText);
  await page.getByText('far longer than any agreement').waitFor();
  await page.getByText('Only the beginning is shown here.').waitFor();
  await page.getByRole('button', { name: 'Make the draft' }).click();
  await editorOf(page).waitFor();
  expect(await textIn(page)).toMatch(/^Nobody is obliged to anything here\./);
  expect(browser.complaints).toEqual([]);
});

/** Made in the page: it is long on its way there. */
function dropLongText(place: Element): void {
  const line = 'Nobody is obliged to anything here.\n';
  const files = new DataTransfer();
  files.items.add(new File([line.repeat(Math.ceil(10_000_000 / line.length))], 'long.txt'));
  for (const type of ['dragover', 'drop']) {
    place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: files }));
  }
}
