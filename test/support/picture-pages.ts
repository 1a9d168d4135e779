/// <reference types="node" />
import type { Page } from 'playwright-core';

/** A text with a deadlock, a phase, times with and without a day, a bracket and a place. */
export const pictureText = `Agreement: Ceasefire and release along the upper river, sixty days long.
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

/** The place of the text, and one that it does not name. */
export const picturePlaces = JSON.stringify({
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

/** From the list of drafts, brings in a text and shows one of its pictures. */
export async function showPicture(page: Page, address: string, text: string, picture: string): Promise<void> {
  await give(page, 'text.pacta', text);
  await page.locator('.draft').waitFor();
  const id = /#\/draft\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(`${address}#/pictures/${id}/${picture}`);
  await page.locator('svg.pic').waitFor();
}

/** Brings in a file of places. */
export async function givePlaces(page: Page, places: string): Promise<void> {
  await give(page, 'places.geojson', places);
  await page.locator('.pic-mark').first().waitFor();
}

async function give(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The pictures of a draft, and how to get to each. */
export const pictureScreens: readonly {
  readonly name: string;
  readonly show: (page: Page, address: string) => Promise<void>;
}[] = [
  { name: 'order', show: (page, address) => showPicture(page, address, pictureText, 'order') },
  { name: 'phases and times', show: (page, address) => showPicture(page, address, pictureText, 'timeline') },
  {
    name: 'places',
    show: async (page, address) => {
      await showPicture(page, address, pictureText, 'places');
      await givePlaces(page, picturePlaces);
    },
  },
];
