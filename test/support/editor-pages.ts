import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openFile, type Screen } from './desk-pages.ts';

const text = `Agreement: Truce at the river.
Parties: Highland; Lowland.
Monitors: River Commission.
Day 1: entry into force.

Article 1. Cessation

1.1 Highland shall withdraw once 1.2 is performed.
1.2 Lowland shall release 12 detainees once 1.1 is performed.
1.3 Highland shall repair the bridge [Lowland: by day 10 | Highland: by day 20].
1.4 كلمات بالعربية لا تُقرأ.
1.5 Peace is a good thing, which all should seek.
`;

const foreign = readFileSync(new URL('../../corpus/foreign/two-rivers/source.txt', import.meta.url), 'utf8');

async function open(page: Page, words = text): Promise<void> {
  await openFile(page, 'text.pacta', words);
  await page.locator('.cm-content').waitFor();
  await page.locator('.desk-bar .share').waitFor();
}

async function inText(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Home');
  for (const key of keys) await page.keyboard.press(key);
}

/** The screens and windows of the editor. */
export const editorScreens: readonly Screen[] = [
  {
    name: 'reasons of a finding',
    show: async (page) => {
      await open(page);
      await inText(page);
      const opened = page.locator('.found-error.found-open, .found-open .found-error');
      for (let count = 0; count < 12 && (await opened.count()) === 0; count += 1) {
        await page.keyboard.press('F8');
      }
      await page.keyboard.press('F7');
      await page.locator('.dock').waitFor();
    },
  },
  {
    name: 'reading of a draft',
    show: async (page) => {
      await open(page);
      await page.locator('.cm-content .chip').first().click();
      await page.locator('.alternative-out').first().waitFor();
      await page.locator('.desk-bar .reading button').first().click();
      await page.locator('.brackets-by-article').waitFor();
    },
  },
  {
    name: 'guided pass',
    show: async (page) => {
      await open(page);
      await inText(page, 'F9', 'F9');
      await page.locator('.pass').waitFor();
    },
  },
  {
    name: 'offers of the editor',
    show: async (page) => {
      await open(page);
      await inText(page, 'Control+End', 'Control+Space');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'what a name stands for',
    show: async (page) => {
      await open(page);
      await inText(page, 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft', 'Shift+F1');
      await page.locator('.told').waitFor();
    },
  },
  {
    name: 'folded article',
    show: async (page) => {
      await open(page);
      await inText(page, 'Control+Alt+BracketLeft');
      await page.locator('.folded').first().waitFor();
    },
  },
  {
    name: 'explanation of a finding',
    show: async (page) => {
      await open(page);
      await page.locator('.finding').first().waitFor({ state: 'attached' });
      await inText(page, 'F8');
      await page.locator('.finding[data-open="true"] .button').last().dispatchEvent('click');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'keys of the editor',
    show: async (page) => {
      await open(page);
      await inText(page, 'F1');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'search in a draft',
    show: async (page) => {
      await open(page);
      await inText(page, 'Control+f');
      await page.locator('.cm-search').waitFor();
      await page.keyboard.type('Highland');
    },
  },
  {
    name: 'renaming in a draft',
    show: async (page) => {
      await open(page);
      await inText(page, 'ArrowDown', 'End', 'ArrowLeft', 'ArrowLeft', 'F2');
      await page.locator('.dialog input').fill('Highland');
      await page.keyboard.press('Enter');
      await page.locator('.field-error').waitFor();
    },
  },
  {
    name: 'proposed header',
    show: async (page) => {
      await open(page, foreign);
      await page.locator('.dock .button').first().click();
      await page.locator('.dialog .reading-box').waitFor();
    },
  },
];
