import type { Locator, Page } from 'playwright-core';
import { treatyDocx } from './docx.ts';
import { editorScreens } from './editor-pages.ts';
import { pictureScreens } from './picture-pages.ts';
import { readingScreens } from './reading-pages.ts';

/** The field that holds the text of the draft shown. */
export function editorOf(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Text of the agreement' });
}

/** The text of the draft shown; of a long one, what is on the screen. */
export async function textIn(page: Page): Promise<string> {
  return editorOf(page).evaluate((field) => {
    if (field instanceof HTMLTextAreaElement) return field.value;
    return Array.from(field.querySelectorAll('.cm-line'), (line) => line.textContent).join('\n');
  });
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

/** Names that the screens below show within sentences of the desk. */
export const userWords: readonly string[] = [
  'Ceasefire and release along the upper river, sixty days long',
  'Phase 1 (Truce)',
  'Agreement',
  'Parties',
  'Monitors',
  'Highland',
  'Lowland',
  'Before the talks',
  'Renamed',
  'Gone',
  'text',
  'treaty.docx',
  ...Array.from({ length: 8 }, (_, index) => `Draft ${index + 1}`),
];

/** A screen, and how to get to it from any other. */
export interface Screen {
  readonly name: string;
  readonly show: (page: Page, address: string) => Promise<void>;
  /** It is there on a narrow page only. */
  readonly isNarrow?: boolean;
}

function at(hash: string): Screen['show'] {
  return async (page, address) => {
    await page.goto(`${address}#/${hash}`);
    await page.locator('main h1').waitFor();
  };
}

/** From the list of drafts, brings in a text and shows it. */
export async function showDraft(page: Page, text: string): Promise<void> {
  await openFile(page, 'text.pacta', text);
  await page.locator('.draft').waitFor();
}

/** Every screen and window of the desk: what is added here, all tests of all screens see. */
export const screens: readonly Screen[] = [
  { name: 'empty desk', show: (page) => page.locator('.desk-empty').waitFor() },
  { name: 'empty draft', show: (page) => showDraft(page, '') },
  {
    name: 'draft',
    show: async (page) => {
      await showDraft(page, sampleText);
      await page.locator('.finding').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'findings of a draft',
    isNarrow: true,
    show: async (page) => {
      await showDraft(page, sampleText);
      await page.locator('.finding').first().waitFor({ state: 'attached' });
      await page.locator('.draft-panels button').nth(2).click();
    },
  },
  {
    name: 'menu of a draft',
    show: async (page) => {
      await showDraft(page, sampleText);
      await page.locator('.draft-head button').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'versions',
    show: async (page) => {
      await showDraft(page, sampleText);
      await page.locator('.draft-head button').click();
      await page.getByRole('menuitem').first().click();
      await page.locator('.keep-form input').fill('Before the talks');
      await page.locator('.keep-form button').click();
      await page.locator('.version').first().click();
      await page.locator('.dialog .reading-box').waitFor();
    },
  },
  {
    name: 'texts side by side',
    show: async (page, address) => {
      await showDraft(page, sampleText);
      const id = page.url().split('/').at(-1) ?? '';
      await page.evaluate(addSide, id);
      await page.goto(`${address}#/sides/${id}`);
      await page.locator('.side').nth(1).waitFor();
    },
  },
  {
    name: 'list of drafts',
    show: async (page) => {
      await addDraft(page, sampleText);
      await addDraft(page, '');
    },
  },
  {
    name: 'deleted drafts',
    show: async (page) => {
      await addDraft(page, 'Agreement: Gone.\n');
      await page.locator('.draft-line button').first().click();
      await page.getByRole('menuitem').last().click();
      await page.locator('.deleted-drafts summary').click();
      await page.locator('.notice').waitFor();
    },
  },
  {
    name: 'renaming',
    show: async (page) => {
      await addDraft(page, 'Agreement: Renamed.\n');
      await page.locator('.draft-line button').first().click();
      await page.getByRole('menuitem').first().click();
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'pasting',
    show: async (page) => {
      await page.locator('.desk-empty .button').nth(1).click();
      await page.locator('.dialog textarea').waitFor();
    },
  },
  {
    name: 'a document to take in',
    show: async (page) => {
      await openFile(page, 'treaty.docx', treatyDocx);
      await page.locator('.import-taken').waitFor();
      for (const summary of await page.locator('.import summary').all()) await summary.click();
    },
  },
  {
    name: 'a document that cannot be taken in',
    show: async (page) => {
      await openFile(page, 'treaty.docx', treatyDocx.slice(0, 400));
      await page.locator('.import h3').waitFor();
    },
  },
  {
    name: 'export',
    show: async (page) => {
      await addDraft(page, 'Agreement: Draft 1.\n');
      await showDraft(page, sampleText);
      await page.locator('.draft-head button').click();
      await page.locator('[role=menuitem][data-key=export]').click();
      await page.locator('.export-formats .choice').nth(1).click();
      await page.locator('.dialog select').waitFor();
    },
  },
  {
    name: 'many drafts',
    show: async (page) => {
      for (let count = 1; count <= 8; count += 1) await addDraft(page, `Agreement: Draft ${count}.\n`);
      await page.getByRole('searchbox').waitFor();
    },
  },
  { name: 'draft that is not there', show: at('draft/none') },
  { name: 'settings', show: at('settings') },
  { name: 'help', show: at('help') },
  ...editorScreens,
  ...pictureScreens,
  ...readingScreens,
  { name: 'lost', show: at('nowhere') },
];

/** Puts a second text beside the first, as a window does that has not seen the first saved. */
async function addSide(draft: string): Promise<void> {
  const opened = indexedDB.open('pacta');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opened.addEventListener('success', () => resolve(opened.result));
  });
  const written = database.transaction('texts', 'readwrite');
  const row = {
    draft,
    branch: 'other',
    text: 'Agreement: The other text.\n',
    revision: 1,
    at: 0,
    versionAt: 0,
  };
  written.objectStore('texts').put(row);
  await new Promise((resolve) => written.addEventListener('complete', resolve));
  database.close();
}
