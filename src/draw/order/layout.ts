import type { Box } from '../picture.ts';
import { layersOf } from './layers.ts';
import type { Gate, Line, Wiring } from './lines.ts';
import type { OrderData, OrderThing } from './order-data.ts';
import { Ports, type Side } from './ports.ts';
import { type Lane, type Passage, passagesOf, type Rows, stack } from './rows.ts';
import { type Net, tracksIn, tracksOf } from './tracks.ts';

/** A thing in its place. */
export interface PlacedThing {
  readonly thing: OrderThing;
  readonly box: Box;
  /** Nothing waits for it, and it waits for nothing. */
  readonly isFree: boolean;
}

/** A line in its place: the corners that it passes, beginning where it comes from. */
export interface PlacedLine {
  readonly line: Line;
  readonly points: readonly Point[];
}

/** A gate in its place, where its arrow meets the box. */
export interface PlacedGate {
  readonly gate: Gate;
  readonly at: Point;
}

/** A place of the picture, `x` counted from where reading begins. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The order with a place for everything. */
export interface OrderLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly things: readonly PlacedThing[];
  readonly lines: readonly PlacedLine[];
  readonly gates: readonly PlacedGate[];
}

const MARGIN = 16;
const BOX_WIDTH = 216;
const TRACK_WIDTH = 9;
/** What a gap has besides its tracks: room for arrows and for words beside them. */
const GAP_WIDTH = 76;
/** More of it where words stand at both sides. */
const CROWDED_WIDTH = 52;
/** How far from a box the middle of its gates stands. */
export const GATE_DISTANCE = 18;

/** Lays out layers from where reading begins to where it ends, and headings below one another. */
export function layOut({ things }: OrderData, wiring: Wiring, top: number): OrderLayout {
  const { lines, gates } = wiring;
  const layers = layersOf(things, wiring);
  const laneOf = new Map(things.map(({ key, lane }) => [key, lane]));
  const rows = stack(things, lines, gates, layers, top);
  const routes = lines.map((line) => routeOf(line, rows, passagesOf(line, layers, laneOf)));
  const ports = portsOf(routes, gates, rows);
  const legs = routes.map((route) => legsOf(route, rows, ports));
  const nets = netsOf(legs.flat());
  const tracks = tracksOf(nets);
  const columns = columnsOf(rows, nets, tracks, crowdedIn(wiring, rows));
  const placed = things.flatMap((thing): readonly PlacedThing[] => {
    const box = boxOf(thing.key, rows, columns);
    return box === undefined ? [] : [{ thing, box, isFree: !rows.linked.has(thing.key) }];
  });
  return {
    width: (columns.at(-1) ?? 0) + BOX_WIDTH + MARGIN,
    height: rows.bottom,
    lanes: rows.lanes,
    things: placed,
    lines: lines.map((line, index) => ({ line, points: pointsOf(line, legs[index] ?? [], columns, tracks) })),
    gates: gates.flatMap((gate): readonly PlacedGate[] => {
      const cell = rows.cells.get(gate.to);
      if (cell === undefined) return [];
      return [
        { gate, at: { x: columns[cell.layer] ?? 0, y: ports.y(gate.to, 'start', `gate ${gate.number}`) } },
      ];
    }),
  };
}

/** Where the columns begin: the gaps between them are as wide as their tracks and words need. */
function columnsOf(
  { columns }: Rows,
  nets: readonly Net[],
  tracks: ReadonlyMap<string, number>,
  crowded: ReadonlySet<number>,
): readonly number[] {
  const made = [MARGIN];
  for (let gap = 0; gap < columns - 1; gap++) {
    const wide = GAP_WIDTH + (crowded.has(gap) ? CROWDED_WIDTH : 0);
    made.push((made[gap] ?? 0) + BOX_WIDTH + wide + tracksIn(nets, tracks, gap) * TRACK_WIDTH);
  }
  return made;
}

/** The gaps with gates or with lines that lead back, whose words stand at both of their sides. */
function crowdedIn({ lines, gates }: Wiring, { cells }: Rows): ReadonlySet<number> {
  const layer = (key: string): number => cells.get(key)?.layer ?? 0;
  const back = lines
    .filter(({ from, to }) => layer(from) > layer(to))
    .flatMap(({ from, to }) => [layer(from) - 1, layer(to)]);
  return new Set([...back, ...gates.map(({ to }) => layer(to) - 1)]);
}

function boxOf(key: string, { cells }: Rows, columns: readonly number[]): Box | undefined {
  const cell = cells.get(key);
  if (cell === undefined) return undefined;
  return { x: columns[cell.layer] ?? 0, y: cell.y, width: BOX_WIDTH, height: cell.height };
}

interface Route {
  readonly line: Line;
  readonly passed: readonly (Passage & { readonly y: number })[];
  readonly fromSide: Side;
  readonly toSide: Side;
}

function routeOf(line: Line, { cells, passageY }: Rows, passages: readonly Passage[]): Route {
  const passed = passages.map((passage) => ({ ...passage, y: passageY.get(passage.key) ?? 0 }));
  const isForward = (cells.get(line.from)?.layer ?? 0) < (cells.get(line.to)?.layer ?? 0);
  return { line, passed, fromSide: isForward ? 'end' : 'start', toSide: isForward ? 'start' : 'end' };
}

function inPort({ from, gate }: Line): string {
  return gate === null ? `in ${from}` : `gate ${gate}`;
}

function portsOf(routes: readonly Route[], gates: readonly Gate[], { cells }: Rows): Ports {
  const ports = new Ports(cells);
  const middle = (key: string): number => {
    const cell = cells.get(key);
    return cell === undefined ? 0 : cell.y + cell.height / 2;
  };
  for (const { line, passed, fromSide, toSide } of routes) {
    // All that waits for one thing leaves it together and parts on the way.
    ports.add(line.from, fromSide, 'out', passed[0]?.y ?? middle(line.to));
    ports.add(line.to, toSide, inPort(line), passed.at(-1)?.y ?? middle(line.from));
  }
  for (const { to, number, counted } of gates) {
    if (counted !== null) ports.add(to, 'start', `gate ${number}`, cells.get(to)?.y ?? 0);
  }
  return ports;
}

/** A part of a line, through one gap. */
interface Leg {
  readonly net: string;
  readonly gap: number;
  readonly isForward: boolean;
  readonly from: number;
  readonly to: number;
}

function legsOf({ line, passed, fromSide, toSide }: Route, { cells }: Rows, ports: Ports): readonly Leg[] {
  const isForward = fromSide === 'end';
  const stops = [
    { key: line.from, layer: cells.get(line.from)?.layer ?? 0, y: ports.y(line.from, fromSide, 'out') },
    ...passed,
    { key: line.to, layer: cells.get(line.to)?.layer ?? 0, y: ports.y(line.to, toSide, inPort(line)) },
  ];
  return stops.slice(1).map((stop, index) => {
    const before = stops[index] ?? stop;
    const gap = Math.min(before.layer, stop.layer);
    return { net: `${gap} ${isForward} ${before.key}`, gap, isForward, from: before.y, to: stop.y };
  });
}

function netsOf(legs: readonly Leg[]): readonly Net[] {
  const nets = new Map<string, Net>();
  for (const { net: key, gap, from, to } of legs) {
    nets.set(key, { key, gap, from, to: [...(nets.get(key)?.to ?? []), to] });
  }
  return [...nets.values()];
}

function pointsOf(
  line: Line,
  legs: readonly Leg[],
  columns: readonly number[],
  tracks: ReadonlyMap<string, number>,
): readonly Point[] {
  const points = legs.flatMap(({ net, gap, isForward, from, to }): readonly Point[] => {
    const [left, right] = [(columns[gap] ?? 0) + BOX_WIDTH, columns[gap + 1] ?? 0];
    const offset = 14 + (tracks.get(net) ?? 0) * TRACK_WIDTH;
    const [start, end, bend] = isForward ? [left, right, left + offset] : [right, left, right - offset];
    const bends = from === to ? [] : [from, to].map((y) => ({ x: bend, y }));
    return [{ x: start, y: from }, ...bends, { x: end, y: to }];
  });
  const last = points.at(-1);
  if (line.gate === null || last === undefined || legs.at(-1)?.isForward === false) return points;
  return [...points.slice(0, -1), { x: last.x - GATE_DISTANCE, y: last.y }];
}
