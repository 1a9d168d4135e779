import type { Page } from 'playwright-core';

/** The screens on which real agreements are read and texts compared, and how to get to each. */
export const readingScreens: readonly {
  readonly name: string;
  readonly show: (page: Page, address: string) => Promise<void>;
}[] = [
  { name: 'library', show: (page, address) => shown(page, `${address}#/library`, '.shelf-line') },
  {
    name: 'agreement of the library',
    show: async (page, address) => {
      await shown(page, `${address}#/library/mozambique-1992`, '.found-note');
      await page.locator('.found-why').first().click();
    },
  },
  {
    name: 'what was found, missed and false',
    show: async (page, address) => {
      await shown(page, `${address}#/library/minsk-ii-2015`, '.found-note');
      await page.getByRole('tab').nth(1).click();
      await page.locator('.shelf-page').waitFor();
    },
  },
  {
    name: 'sources of an agreement',
    show: async (page, address) => {
      await shown(page, `${address}#/library/mozambique-1992`, '.found-note');
      await page.getByRole('tab').nth(2).click();
      await page.locator('.shelf-table').waitFor();
    },
  },
  {
    name: 'agreement that is not there',
    show: (page, address) => shown(page, `${address}#/library/none`, 'main h1'),
  },
  ...[1, 2, 3, 4, 5, 6].map((step) => ({
    name: `tour ${step}`,
    show: (page: Page, address: string): Promise<void> =>
      shown(page, `${address}#/tour/${step}`, '.tour-excerpt .reading-block'),
  })),
  { name: 'end of the tour', show: (page, address) => shown(page, `${address}#/tour/7`, '.tour .buttons') },
  {
    name: 'nothing to compare',
    show: (page, address) => shown(page, `${address}#/compare`, '.compare-empty'),
  },
  {
    name: 'compare what is not there',
    show: (page, address) => shown(page, `${address}#/compare/a/b`, 'select'),
  },
  {
    name: 'comparison',
    show: async (page, address) => {
      const [before, after] = ['agreement', 'disputed-order'].map((file) => `library~minsk-ii-2015~${file}`);
      await shown(page, `${address}#/compare/${before}/${after}`, '.compare-row');
      await page.locator('.compare-same button').first().click();
    },
  },
];

async function shown(page: Page, address: string, place: string): Promise<void> {
  await page.goto(address);
  await page.locator(place).first().waitFor();
}
