import type { Locator, Page } from 'playwright-core';

/** The field that holds the text of the draft shown. */
export function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the agreement' });
}

/** The text of the draft shown; of a long one, what is on the screen. */
export async function textIn(page: Page): Promise<string> {
  // As text, since these files know nothing of a page's types.
  const lines = `Array.from(document.querySelectorAll('.draft .cm-line'), (line) => line.textContent)`;
  await editorOf(page).waitFor();
  return (await page.evaluate<readonly string[]>(lines)).join('\n');
}

/** From the list of drafts, begins a new one. */
export async function newDraft(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New draft' }).click();
  await editorOf(page).waitFor();
}

/** From the list of drafts, brings in a file. */
export async function openFile(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(content),
  });
}

/** Brings in a text as a draft and comes back to the list. */
export async function addDraft(page: Page, text: string): Promise<void> {
  await openFile(page, 'text.pacta', text);
  await page.locator('.draft').waitFor();
  await page.locator('.draft-back').click();
  await page.locator('.draft-list').waitFor();
}

/** An agreement with findings and a long name, whose own words are in three languages. */
export const sampleText = `Agreement: Ceasefire and release along the upper river, sixty days long.
Parties: Highland; Lowland.
Monitors: River Commission.
Places: North bank.
Day 1: entry into force.
Phase 1 (Truce): 30 days from day 1.

Article 1. Cessation

1.1 Each party shall suspend offensive operations throughout Phase 1, verified by the River Commission
within 1 day.
1.2 Highland shall withdraw its forces from the North bank once 1.3 is performed.
1.3 Lowland shall release 12 detainees once 1.2 is performed.

Article 2. نص بالعربية

2.1 Highland shall repair the bridge [by day 10 | by day 20].
`;

/** A screen, and how to get to it from the empty list of drafts. */
export interface Screen {
  readonly name: string;
  readonly show: (page: Page, address: string) => Promise<void>;
  /** It is there on a narrow page only. */
  readonly isNarrow?: boolean;
  /** It leaves the page as no other screen can use it. */
  readonly isAlone?: boolean;
}

/**
 * Makes a page that has shown a screen one that has shown none: the list of drafts, empty. Nothing is loaded
 * anew. What was being kept in the meantime finds no draft any more.
 */
export async function beginAnew(page: Page, address: string, language: string): Promise<void> {
  await page.goto(`${address}#/help`);
  await page.locator('.help-part').first().waitFor();
  await page.evaluate(`new Promise((resolve) => {
    const settings = JSON.stringify({ language: '${language}', theme: 'light' });
    localStorage.clear();
    localStorage.setItem('pacta.settings', settings);
    window.dispatchEvent(new StorageEvent('storage', { key: 'pacta.settings', newValue: settings }));
    document.querySelector('.notice button:last-child')?.click();
    const opened = indexedDB.open('pacta');
    opened.onsuccess = () => {
      const names = [...opened.result.objectStoreNames];
      const work = opened.result.transaction(names, 'readwrite');
      for (const name of names) work.objectStore(name).clear();
      work.oncomplete = () => { opened.result.close(); resolve(); };
    };
  })`);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await page.goto(`${address}#/`);
  await page.locator('.desk-empty').waitFor();
}

/** From the list of drafts, brings in a text and shows it. */
export async function showDraft(page: Page, text: string): Promise<void> {
  await openFile(page, 'text.pacta', text);
  await page.locator('.draft').waitFor();
}
