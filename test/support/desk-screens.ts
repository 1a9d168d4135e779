import type { Page } from 'playwright-core';
import { addDraft, openFile, type Screen, sampleText, showDraft } from './desk-pages.ts';
import { treatyDocx } from './docx.ts';
import { editorScreens } from './editor-pages.ts';
import { pictureScreens } from './picture-pages.ts';
import { readingScreens } from './reading-pages.ts';

/** Names that the screens below show within sentences of the desk. */
export const userWords: readonly string[] = [
  'Ceasefire and release along the upper river, sixty days long',
  'Phase 1 (Truce)',
  'Day 1',
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

function at(hash: string): Screen['show'] {
  return async (page, address) => {
    await page.goto(`${address}#/${hash}`);
    await page.locator('.desk').waitFor({ state: 'detached' });
    await page.locator('main h1').waitFor();
  };
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
    name: 'timeline below a draft',
    show: async (page) => {
      await showDraft(page, sampleText);
      // Open on a wide page, and the place that is shown on a narrow one.
      await page.locator('.below-tab').dispatchEvent('click');
      await page.locator('.draft-panels [data-place="below"]').dispatchEvent('click');
      await page.locator('.below svg.pic').waitFor();
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
      await addSide(page, id);
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
  {
    name: 'full storage',
    isAlone: true,
    show: async (page) => {
      await showDraft(page, sampleText);
      await page.evaluate(`IDBObjectStore.prototype.put = () => {
        throw new DOMException('no room', 'QuotaExceededError');
      }`);
      await page.locator('.cm-content').focus();
      await page.keyboard.type('More.');
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'browser that keeps nothing',
    isAlone: true,
    show: async (page) => {
      await page.addInitScript('delete window.indexedDB; delete Window.prototype.indexedDB');
      await page.reload();
      await page.getByRole('alert').first().waitFor();
    },
  },
  {
    name: 'drafts that cannot be read',
    isAlone: true,
    show: async (page, address) => {
      await page.goto(`${address}#/help`);
      await page.evaluate(`IDBObjectStore.prototype.getAll = () => {
        throw new DOMException('no such table', 'UnknownError');
      }`);
      await page.goto(`${address}#/`);
      await page.locator('.desk-error').waitFor();
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
function addSide(page: Page, draft: string): Promise<void> {
  const row = {
    draft,
    branch: 'other',
    text: 'Agreement: The other text.\n',
    revision: 1,
    at: 0,
    versionAt: 0,
  };
  return page.evaluate<void>(`new Promise((resolve) => {
    const opened = indexedDB.open('pacta');
    opened.onsuccess = () => {
      const written = opened.result.transaction('texts', 'readwrite');
      written.objectStore('texts').put(${JSON.stringify(row)});
      written.oncomplete = () => { opened.result.close(); resolve(); };
    };
  })`);
}
