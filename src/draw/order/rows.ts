import type { Gate, Line } from './lines.ts';
import type { OrderThing } from './order-data.ts';

/** A heading's stripe of the picture. */
export interface Lane {
  readonly key: string;
  readonly y: number;
  readonly height: number;
}

/** How high a thing stands, and in which column. */
export interface Cell {
  readonly layer: number;
  readonly y: number;
  readonly height: number;
}

/** A place where a line passes a column; lines from one thing into one lane share it. */
export interface Passage {
  readonly key: string;
  readonly layer: number;
}

/** Everything by its height and column, before columns have a place. */
export interface Rows {
  readonly columns: number;
  readonly lanes: readonly Lane[];
  readonly cells: ReadonlyMap<string, Cell>;
  /** The heights of passages. */
  readonly passageY: ReadonlyMap<string, number>;
  readonly linked: ReadonlySet<string>;
  readonly bottom: number;
}

const BOX_HEIGHT = 60;
const GAP = 14;
const PASSAGE_HEIGHT = 12;
const PADDING = 14;
const TITLE_HEIGHT = 32;
const LANE_GAP = 6;
/** The fewest columns, so that things without an order stand side by side. */
const COLUMNS_MIN = 4;

/** The columns that a line passes, in its order. */
export function passagesOf(
  { from, to }: Line,
  layers: ReadonlyMap<string, number>,
  laneOf: ReadonlyMap<string, string>,
): readonly Passage[] {
  const [start, end] = [layers.get(from) ?? 0, layers.get(to) ?? 0];
  const step = start < end ? 1 : -1;
  const between = Math.max(0, Math.abs(end - start) - 1);
  return Array.from({ length: between }, (_, index) => {
    const layer = start + step * (index + 1);
    return { key: `${from} > ${laneOf.get(to) ?? ''} ${layer} ${step}`, layer };
  });
}

/** Stacks things and passages lane by lane; what has no order stands below, side by side. */
export function stack(
  things: readonly OrderThing[],
  lines: readonly Line[],
  gates: readonly Gate[],
  layers: ReadonlyMap<string, number>,
  top: number,
): Rows {
  const linked = new Set([...lines.flatMap(({ from, to }) => [from, to]), ...gates.map(({ to }) => to)]);
  const columns = Math.max(COLUMNS_MIN, ...[...linked].map((key) => (layers.get(key) ?? 0) + 1));
  const stacker = new Stacker(things, lines, gates, layers, linked);
  const lanes: Lane[] = [];
  let y = top;
  for (const key of new Set(things.map(({ lane }) => lane))) {
    const height = stacker.lane(key, columns, y);
    lanes.push({ key, y, height });
    y += height + LANE_GAP;
  }
  return { columns, lanes, cells: stacker.cells, passageY: stacker.passageY, linked, bottom: y };
}

class Stacker {
  readonly cells = new Map<string, Cell>();
  readonly passageY = new Map<string, number>();
  readonly #things: readonly OrderThing[];
  readonly #layers: ReadonlyMap<string, number>;
  readonly #linked: ReadonlySet<string>;
  readonly #passages = new Map<string, (Passage & { readonly isFromAbove: boolean })[]>();
  /** How many lines and gates end at the more crowded side of a thing. */
  readonly #ends = new Map<string, number>();

  constructor(
    things: readonly OrderThing[],
    lines: readonly Line[],
    gates: readonly Gate[],
    layers: ReadonlyMap<string, number>,
    linked: ReadonlySet<string>,
  ) {
    this.#things = things;
    this.#layers = layers;
    this.#linked = linked;
    const laneOf = new Map(things.map(({ key, lane }) => [key, lane]));
    const height = new Map([...new Set(laneOf.values())].map((lane, index) => [lane, index]));
    const rank = (key: string): number => height.get(laneOf.get(key) ?? '') ?? 0;
    const seen = new Set<string>();
    for (const line of lines) {
      for (const passage of passagesOf(line, layers, laneOf)) {
        if (seen.has(passage.key)) continue;
        seen.add(passage.key);
        const lane = laneOf.get(line.to) ?? '';
        const isFromAbove = rank(line.from) < rank(line.to);
        this.#passages.set(lane, [...(this.#passages.get(lane) ?? []), { ...passage, isFromAbove }]);
      }
    }
    for (const { to } of [...lines.filter(({ gate }) => gate === null), ...gates]) {
      this.#ends.set(to, (this.#ends.get(to) ?? 0) + 1);
    }
  }

  /** Gives everything of a lane its height; answers with the lane's own. */
  lane(lane: string, columns: number, top: number): number {
    const first = top + (lane === '' ? PADDING : TITLE_HEIGHT);
    const inside = this.#things.filter((thing) => thing.lane === lane);
    let bottom = first;
    for (let layer = 0; layer < columns; layer++) {
      bottom = Math.max(bottom, this.#column(lane, inside, layer, first));
    }
    const free = inside.filter(({ key }) => !this.#linked.has(key));
    for (let at = 0; at < free.length; at += columns) {
      const row = free.slice(at, at + columns);
      for (const [layer, thing] of row.entries()) this.#put(thing, layer, bottom);
      bottom += BOX_HEIGHT + GAP;
    }
    return bottom - top;
  }

  #column(lane: string, inside: readonly OrderThing[], layer: number, top: number): number {
    const passages = (this.#passages.get(lane) ?? []).filter((each) => each.layer === layer);
    const own = inside.filter(({ key }) => this.#linked.has(key) && (this.#layers.get(key) ?? 0) === layer);
    let y = this.#pass(
      passages.filter(({ isFromAbove }) => isFromAbove),
      top,
    );
    for (const thing of own) y = this.#put(thing, layer, y) + GAP;
    return this.#pass(
      passages.filter(({ isFromAbove }) => !isFromAbove),
      y,
    );
  }

  #pass(passages: readonly Passage[], top: number): number {
    for (const [index, { key }] of passages.entries()) {
      this.passageY.set(key, top + (index + 0.5) * PASSAGE_HEIGHT);
    }
    return passages.length === 0 ? top : top + passages.length * PASSAGE_HEIGHT + 4;
  }

  #put({ key, deadlocks }: OrderThing, layer: number, y: number): number {
    const usual = BOX_HEIGHT + (deadlocks.length > 0 ? 18 : 0);
    const height = Math.max(usual, 24 + (this.#ends.get(key) ?? 0) * 11);
    this.cells.set(key, { layer, y, height });
    return y + height;
  }
}
