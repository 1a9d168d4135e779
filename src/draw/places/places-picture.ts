import { geoCentroid } from 'd3-geo';
import type { Geometry } from 'geojson';
import type { Agreement } from '../../model/agreement.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { BOLD, look, sizeOf } from '../looks.ts';
import type { Box, Picture, PictureItem, Table } from '../picture.ts';
import { Sketch } from '../sketch.ts';
import { type SvgElement, svg } from '../svg.ts';
import { fitted } from '../text-width.ts';
import type { PictureWords } from '../words.ts';
import type { Land } from './land.ts';
import { type MapFrame, mapFrame, scaleBar } from './map-frame.ts';
import { type MatchedPlace, type Matching, matchPlaces } from './match-places.ts';
import type { FilePlace } from './read-places.ts';
import { type Spot, spotsFor } from './spots.ts';

const WIDTH = 1180;
const HEAD_HEIGHT = 64;
const MAP: Box = { x: 16, y: HEAD_HEIGHT, width: 760, height: 640 };
const LIST_X = 800;
const ROW = 44;

/** The map of the places that a file has, over land alone. */
export function placesPicture(
  agreement: Agreement,
  meant: ReadingSet,
  file: readonly FilePlace[],
  land: Land,
  words: PictureWords,
): Picture {
  const matching = matchPlaces(agreement, meant, file);
  const found = matching.places.filter(({ geometries }) => geometries.length > 0);
  const sketch = new Sketch(WIDTH, words.direction);
  const title = words.places.title(agreement.title);
  const counts = {
    found: found.length,
    missing: matching.places.length - found.length,
    unused: matching.unused.length,
  };
  const description = file.length === 0 ? words.places.noFile : words.places.describe(counts);
  const map = sketch.box(MAP);
  const frame =
    found.length === 0
      ? null
      : mapFrame(
          found.flatMap(({ geometries }) => geometries),
          map,
        );
  const list = drawList(sketch, matching, found, words);
  const height = Math.max(MAP.y + MAP.height, list.bottom) + 16;
  const scale = frame === null ? null : scaleBar(frame, map);
  const drawn = frame === null ? [] : drawMap(frame, map, land, found, words);
  return {
    kind: 'places',
    title,
    description,
    width: WIDTH,
    height,
    svg: sketch.whole({ title, description, height, lang: words.lang }, [
      ...head(sketch, title, description),
      ...drawn,
      ...list.drawn,
    ]),
    items: list.items,
    tables: tablesOf(title, matching, found, counts, scale, words),
  };
}

function head(sketch: Sketch, title: string, description: string): readonly SvgElement[] {
  const room = WIDTH - 32;
  const [shown = ''] = fitted(title, sizeOf('title') * BOLD, room, 1);
  const [told = ''] = fitted(description, sizeOf('words'), room, 1);
  return [sketch.text(16, 28, shown, 'title'), sketch.text(16, 48, told, 'words')];
}

/** A map is never mirrored: east is on the right for every reader. */
function drawMap(
  frame: MapFrame,
  box: Box,
  land: Land,
  found: readonly MatchedPlace[],
  words: PictureWords,
): readonly SvgElement[] {
  const paper = new Sketch(WIDTH, 'ltr');
  const shapes = found.flatMap(({ geometries }) =>
    geometries.flatMap((geometry) => {
      const d = kindOf(geometry) === 'point' ? null : frame.path(geometry);
      return d === null ? [] : [svg('path', { d, ...look(kindOf(geometry) === 'line' ? 'line' : 'area') })];
    }),
  );
  const centres = found.map(({ geometries }): readonly [number, number] => {
    const at = frame.projection(centreOf(geometries));
    return at === null ? [box.x, box.y] : at;
  });
  const { kilometres, width } = scaleBar(frame, box);
  const [x, y] = [box.x + 18, box.y + box.height - 18];
  return [
    paper.rect(box, 'sea'),
    svg('path', { d: frame.path(land) ?? '', ...look('land') }),
    ...shapes,
    ...spotsFor(centres).flatMap((spot, index) => drawSpot(paper, spot, index + 1)),
    paper.path(
      [
        ['M', x, y - 6],
        ['L', x, y],
        ['L', x + width, y],
        ['L', x + width, y - 6],
      ],
      'scale',
    ),
    paper.text(x + width / 2, y - 8, words.places.scale(kilometres), 'tick', 'middle'),
  ];
}

function drawSpot(paper: Sketch, { x, y, of }: Spot, number: number): readonly SvgElement[] {
  const [ox, oy] = of;
  const lead =
    x === ox && y === oy
      ? []
      : [
          paper.path(
            [
              ['M', ox, oy],
              ['L', x, y],
            ],
            'lead',
          ),
          paper.circle(ox, oy, 2.5, 'mark'),
        ];
  return [
    ...lead,
    paper.circle(x, y, 11, 'mark'),
    paper.text(x, y + 4, String(number), 'mark-words', 'middle'),
  ];
}

function kindOf({ type }: Geometry): 'point' | 'line' | 'area' {
  if (type === 'Point' || type === 'MultiPoint') return 'point';
  return type === 'LineString' || type === 'MultiLineString' ? 'line' : 'area';
}

function centreOf(geometries: readonly Geometry[]): [number, number] {
  return geoCentroid({ type: 'GeometryCollection', geometries: [...geometries] });
}

interface List {
  readonly drawn: readonly SvgElement[];
  readonly items: readonly PictureItem[];
  readonly bottom: number;
}

function drawList(
  sketch: Sketch,
  matching: Matching,
  found: readonly MatchedPlace[],
  words: PictureWords,
): List {
  const drawn: SvgElement[] = [];
  const items: PictureItem[] = [];
  let y = HEAD_HEIGHT + 4;
  const missing = matching.places.filter((place) => !found.includes(place));
  for (const place of [...found, ...missing]) {
    const number = found.indexOf(place) + 1;
    const spoken = spokenOf(place, number, words);
    const mark =
      number === 0
        ? []
        : [
            sketch.circle(LIST_X + 12, y + 14, 11, 'mark'),
            sketch.text(LIST_X + 12, y + 18, String(number), 'mark-words', 'middle'),
          ];
    const [name = ''] = fitted(place.place.id, sizeOf('label') * BOLD, WIDTH - LIST_X - 52, 1);
    const said = [number === 0 ? words.places.missing : '', words.places.provisions(place.labels)];
    const [below = ''] = fitted(
      said.filter((part) => part !== '').join(' · '),
      sizeOf('words'),
      WIDTH - LIST_X - 52,
      1,
    );
    drawn.push(
      sketch.item(place.key, spoken, [
        ...mark,
        sketch.text(LIST_X + 34, y + 13, name, 'label'),
        sketch.text(LIST_X + 34, y + 29, below, 'words'),
      ]),
    );
    const box = { x: LIST_X - 4, y: y - 2, width: WIDTH - LIST_X - 8, height: ROW - 4 };
    items.push({ key: place.key, spoken, span: place.place.span, box: sketch.box(box) });
    y += ROW;
  }
  return { drawn, items, bottom: y };
}

function spokenOf(place: MatchedPlace, number: number, { common, places }: PictureWords): string {
  const where = number === 0 ? places.missing : shapesOf(place, places);
  return common.sentences([
    common.parts([number === 0 ? '' : String(number), place.place.id, where]),
    places.provisions(place.labels),
  ]);
}

function shapesOf({ geometries }: MatchedPlace, { shapes }: PictureWords['places']): string {
  return [...new Set(geometries.map((geometry) => shapes[kindOf(geometry)]))].join(', ');
}

function tablesOf(
  title: string,
  matching: Matching,
  found: readonly MatchedPlace[],
  counts: { readonly found: number; readonly missing: number; readonly unused: number },
  scale: { readonly kilometres: number } | null,
  { common, places }: PictureWords,
): readonly Table[] {
  const { columns } = places;
  const kinds = (['found', 'missing', 'unused'] as const).map((kind) => {
    return { key: kind, span: null, cells: { what: places.counted[kind], count: String(counts[kind]) } };
  });
  const scaled =
    scale === null
      ? []
      : [{ key: 'scale', span: null, cells: { what: columns.scale, count: places.scale(scale.kilometres) } }];
  const overview: Table = {
    id: 'overview',
    caption: title,
    columns: [
      { id: 'what', name: common.columns.what },
      { id: 'count', name: common.columns.count },
    ],
    rows: [...kinds, ...scaled],
  };
  return [overview, placeTable(matching, found, { common, places }), ...unusedTables(matching, places)];
}

function placeTable(
  matching: Matching,
  found: readonly MatchedPlace[],
  { places }: Pick<PictureWords, 'common' | 'places'>,
): Table {
  const { columns } = places;
  const missing = matching.places.filter((place) => !found.includes(place));
  return {
    id: 'places',
    caption: places.table,
    columns: [
      { id: 'number', name: columns.number },
      { id: 'place', name: columns.place },
      { id: 'shape', name: columns.shape },
      { id: 'latitude', name: columns.latitude },
      { id: 'longitude', name: columns.longitude },
      { id: 'name', name: columns.name },
      { id: 'provisions', name: columns.provisions },
    ],
    rows: [...found, ...missing].map((place) => {
      const number = found.indexOf(place) + 1;
      const [east, north] = number === 0 ? [null, null] : centreOf(place.geometries);
      return {
        key: place.key,
        span: place.place.span,
        cells: {
          number: number === 0 ? '' : String(number),
          place: place.place.id,
          shape: number === 0 ? places.missing : shapesOf(place, places),
          latitude: north === null ? '' : north.toFixed(3),
          longitude: east === null ? '' : east.toFixed(3),
          name: place.fileName ?? '',
          provisions: place.labels.join(', '),
        },
      };
    }),
  };
}

function unusedTables(
  { unused }: Matching,
  { columns, unusedTable, unnamed }: PictureWords['places'],
): readonly Table[] {
  if (unused.length === 0) return [];
  const rows = unused.map((name, index) => ({
    key: `unused ${index + 1}`,
    span: null,
    cells: { name: name ?? unnamed },
  }));
  return [{ id: 'unused', caption: unusedTable, columns: [{ id: 'name', name: columns.name }], rows }];
}
