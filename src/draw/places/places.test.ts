import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { arabic } from '../../pacta/arabic.ts';
import { english } from '../../pacta/english.ts';
import { type Agreement, check } from '../../pacta.ts';
import { textsOf } from '../svg.ts';
import { landOf } from './land.ts';
import { mapFrame, scaleBar } from './map-frame.ts';
import { placesPicture } from './places-picture.ts';
import { readPlaces } from './read-places.ts';
import { spotsFor } from './spots.ts';

const packed: unknown = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8'),
);
const land = landOf(packed);

const checked = check(`\
Agreement: Places.
Parties: Northland; Southland.
Places: North bank (NB); the old mill; Green Line; far shore.
Day 1: entry into force.

1.1 Northland shall withdraw its forces from the North bank by day 5.
1.2 Northland shall leave the old mill and the North bank by day 9.
`);

function agreement(): Agreement {
  if (!checked.ok) throw new Error(checked.error.message);
  return checked.value.agreement;
}

const area = {
  type: 'Polygon',
  coordinates: [
    [
      [34, 31],
      [35, 31],
      [35, 32],
      [34, 32],
      [34, 31],
    ],
  ],
};
const file = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: 'nb' }, geometry: area },
    {
      type: 'Feature',
      properties: { title: 'The Old-Mill' },
      geometry: { type: 'Point', coordinates: [34.5, 31.5] },
    },
    {
      type: 'Feature',
      properties: { NAME: 'Gréen line' },
      geometry: {
        type: 'LineString',
        coordinates: [
          [34, 31.2],
          [35, 31.8],
        ],
      },
    },
    { type: 'Feature', properties: { name: 'Elsewhere' }, geometry: { type: 'Point', coordinates: [0, 0] } },
    { type: 'Feature', properties: {}, geometry: null },
  ],
});

function drawn(text: string, words = english.pictures): ReturnType<typeof placesPicture> {
  const places = readPlaces(text);
  if (!places.ok || land === null) throw new Error('the test has no places or no land');
  return placesPicture(agreement(), agreement().space.all, places.value, land, words);
}

test('places are found by name or short form, whatever the case, accents, signs and article', () => {
  const { tables } = drawn(file);
  const rows = tables.find(({ id }) => id === 'places')?.rows.map(({ cells }) => cells) ?? [];
  expect(rows.map(({ number, place, shape, name }) => [number, place, shape, name])).toEqual([
    ['1', 'North bank', 'area', 'nb'],
    ['2', 'the old mill', 'point', 'The Old-Mill'],
    ['3', 'Green Line', 'line', 'Gréen line'],
    ['', 'far shore', 'not in the file', ''],
  ]);
  expect(rows.map(({ provisions }) => provisions)).toEqual(['1.1, 1.2', '1.2', '', '']);
  expect(rows[1]).toMatchObject({ latitude: '31.500', longitude: '34.500' });
});

test('what the file has besides is told, with or without a name', () => {
  const unused = drawn(file).tables.find(({ id }) => id === 'unused');
  expect(unused?.rows.map(({ cells }) => cells.name)).toEqual(['Elsewhere', 'without a name']);
});

test.each([english, arabic])('in $code every number of the map is in its tables', ({ pictures }) => {
  const { svg, tables } = drawn(file, pictures);
  const numbers = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
  const told = new Set(
    tables.flatMap(({ caption, rows }) =>
      [caption, ...rows.flatMap(({ cells }) => Object.values(cells))].flatMap(numbers),
    ),
  );
  const shown = textsOf(svg).flatMap(numbers);
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.filter((number) => !told.has(number))).toEqual([]);
});

test('east is on the right for every reader', () => {
  const lines = (words: typeof english.pictures): string =>
    JSON.stringify(drawn(file, words).svg).match(/"d":"([^"]*)"[^}]*pic-line"/)?.[1] ?? '';
  for (const words of [english.pictures, arabic.pictures]) {
    const xs = [...lines(words).matchAll(/[ML](-?[\d.]+)/g)].map(([, x]) => Number(x));
    expect(xs.length).toBeGreaterThan(1);
    expect(xs[0]).toBeLessThan(xs.at(-1) ?? 0);
  }
});

test('without a file no place is invented', () => {
  const { tables, items } = drawn('{"type":"FeatureCollection","features":[]}');
  expect(items).toHaveLength(4);
  const rows = tables.find(({ id }) => id === 'places')?.rows ?? [];
  expect(rows.every(({ cells }) => cells.number === '' && cells.latitude === '')).toBe(true);
});

test.each([
  ['not json', 'it is not JSON'],
  ['[1]', 'it is JSON, but not GeoJSON'],
  ['{"type":"FeatureCollection"}', 'a FeatureCollection without features'],
  ['{"type":"Point","coordinates":[200,95]}', 'geometry is none that GeoJSON has'],
  ['{"type":"Feature","geometry":{"type":"Blob"}}', '(in feature 1)'],
])('%s is refused: %s', (text, reason) => {
  const read = readPlaces(text);
  expect(read.ok ? '' : read.error.message).toContain(reason);
});

test('a ring means its inside, whichever way round it is written', () => {
  const ring = area.coordinates[0] ?? [];
  const both = [ring, [...ring].reverse()].map((coordinates) =>
    readPlaces(JSON.stringify({ type: 'Polygon', coordinates: [coordinates] })),
  );
  const [one, other] = both.map((read) => (read.ok ? read.value[0]?.geometries : null));
  expect(one).toEqual(other);
});

test('numbers of places keep apart, and say where their place is', () => {
  const spots = spotsFor([
    [10, 10],
    [10, 10],
    [12, 11],
    [100, 100],
  ]);
  expect(spots.map(({ of }) => of)).toEqual([
    [10, 10],
    [10, 10],
    [12, 11],
    [100, 100],
  ]);
  for (const [index, spot] of spots.entries()) {
    for (const other of spots.slice(index + 1)) {
      expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThanOrEqual(25);
    }
  }
});

test('the scale is a round number, and right: a degree of latitude is about 111 km', () => {
  const box = { x: 0, y: 0, width: 600, height: 600 };
  const frame = mapFrame(
    [
      {
        type: 'MultiPoint',
        coordinates: [
          [-0.5, -0.5],
          [0.5, 0.5],
        ],
      },
    ],
    box,
  );
  const { kilometres, width } = scaleBar(frame, box);
  expect(String(kilometres)).toMatch(/^[125]0*$/);
  const [a, b] = [frame.projection([0, 0]), frame.projection([0, 1])];
  const degree = Math.abs((a?.[1] ?? 0) - (b?.[1] ?? 0));
  expect((kilometres / width) * degree).toBeCloseTo(111.2, 0);
});

test('land that is no land is refused', () => {
  expect(landOf({})).toBeNull();
  expect(landOf(null)).toBeNull();
  expect(land?.features.length).toBeGreaterThan(0);
});
