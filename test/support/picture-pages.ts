import type { Page } from 'playwright-core';
import { openFile, type Screen, sampleText } from './desk-pages.ts';

/** The places of the sample text, and one that it does not name. */
export const samplePlaces = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    {
      type: 'Feature',
      properties: { name: 'North bank' },
      geometry: { type: 'Point', coordinates: [36, 34] },
    },
    {
      type: 'Feature',
      properties: { name: 'Elsewhere' },
      geometry: { type: 'Point', coordinates: [37, 33] },
    },
  ],
});

/** From the list of drafts, brings in a text and shows one of its pictures; answers with the draft's id. */
export async function showPicture(
  page: Page,
  address: string,
  text: string,
  picture: string,
): Promise<string> {
  await openFile(page, 'text.pacta', text);
  await page.locator('.draft').waitFor();
  const id = /#\/draft\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`${address}#/pictures/${id}/${picture}`);
  await page.locator('svg.pic').waitFor();
  return id;
}

/** Brings in a file of places. */
export async function givePlaces(page: Page, places: string): Promise<void> {
  const buffer = Buffer.from(places);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'places.geojson', mimeType: 'application/json', buffer });
  await page.locator('.pic-mark').first().waitFor();
}

/** The pictures of a draft. */
export const pictureScreens: readonly Screen[] = [
  {
    name: 'order',
    show: async (page, address) => void (await showPicture(page, address, sampleText, 'order')),
  },
  {
    name: 'phases and times',
    show: async (page, address) => void (await showPicture(page, address, sampleText, 'timeline')),
  },
  {
    name: 'places',
    show: async (page, address) => {
      await showPicture(page, address, sampleText, 'places');
      await givePlaces(page, samplePlaces);
    },
  },
];
