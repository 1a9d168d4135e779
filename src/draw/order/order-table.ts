import type { ReadingSet } from '../../model/readings.ts';
import { titleUnder } from '../heading-title.ts';
import type { Table, TableRow } from '../picture.ts';
import { readingNames } from '../reading-names.ts';
import type { OrderCounts, PictureWords } from '../words.ts';
import { DRAWN_MAX } from './lines.ts';
import type { OrderData, OrderDeadlock, OrderThing } from './order-data.ts';
import { singles, type Term } from './terms.ts';

/** Says the things of an order in words, for its tables and for who hears the picture. */
export class OrderTeller {
  readonly #data: OrderData;
  readonly #words: PictureWords;
  readonly #things: ReadonlyMap<string, OrderThing>;

  constructor(data: OrderData, words: PictureWords) {
    this.#data = data;
    this.#words = words;
    this.#things = new Map(data.things.map((thing) => [thing.key, thing]));
  }

  /** What a thing is called. */
  label({ kind, label, words }: OrderThing): string {
    return kind === 'open' || kind === 'lack' ? this.#words.order.leaf(leafWhat(words), label) : label;
  }

  /** What it is, in words. */
  words({ kind, words, isProse }: OrderThing): string {
    if (kind === 'open' || kind === 'lack') return this.#words.order.leafKind(kind);
    if (words !== '') return words;
    return isProse ? this.#words.order.prose : kind === 'phase' ? '' : this.#words.order.fact;
  }

  /** The readings that something is only in; empty where it is in all that are meant. */
  names(readings: ReadingSet): readonly string[] {
    return readingNames(readings, this.#data.meant, this.#data.agreement);
  }

  /** Everything that a thing waits for. */
  waits({ waits, readings }: OrderThing): readonly string[] {
    return waits.map((term) => this.#term(term, readings));
  }

  #term(term: Term, within: ReadingSet): string {
    const { common, order } = this.#words;
    const { space } = this.#data.agreement;
    const names = space.minus(within, term.readings) === space.none ? [] : this.names(term.readings);
    const where = names.length === 0 ? '' : ` (${common.readings(names)})`;
    if (term.kind === 'on') return `${this.#single(term)}${where}`;
    const parts = term.of.map((part) => this.#term(part, term.readings));
    if (term.kind === 'all') return `(${common.list(parts, 'and')})${where}`;
    const count = new Set(singles([term]).map(({ key }) => key)).size;
    const head = count > DRAWN_MAX ? order.anyOfCounted(count) : order.anyOf;
    return `${head}: ${common.list(parts, 'or')}${where}`;
  }

  #single({ key, states, joint, leaf }: Extract<Term, { kind: 'on' }>): string {
    if (leaf !== null) return this.#words.order.leaf(leaf.what, leaf.words);
    return this.#words.order.awaited(this.#things.get(key)?.label ?? key, states, joint);
  }

  /** The deadlocks of a thing by name. */
  deadlocks({ deadlocks }: OrderThing): readonly string[] {
    const own = this.#data.deadlocks.filter(({ number }) => deadlocks.includes(number));
    return own.map(({ number, kind }) => this.#words.order.deadlock(number, kind));
  }

  /** Who waits for whom. */
  steps({ steps }: OrderDeadlock): readonly string[] {
    const said = steps.map(({ fromLabel, toLabel, state }) => {
      return this.#words.order.step({ from: fromLabel, to: toLabel, state });
    });
    return [...new Set(said)];
  }

  /** A thing with all that the picture shows of it. */
  spoken(thing: OrderThing): string {
    const { common, order } = this.#words;
    const head = [this.label(thing), common.list(thing.bearers, 'and'), this.words(thing)];
    const waits = this.waits(thing).map((what) => order.waitsFor(what));
    return common.sentences([
      common.parts(head),
      ...this.deadlocks(thing),
      ...waits,
      common.readings(this.names(thing.readings)),
    ]);
  }
}

function leafWhat(words: string): Parameters<PictureWords['order']['leaf']>[0] {
  const known = [
    'nothing',
    'no verifier',
    'no suspension',
    'too few',
    'event',
    'agreement',
    'permission',
  ] as const;
  return known.find((each) => each === words) ?? 'event';
}

/** How many things of each kind there are. */
export function countsOf({ things, deadlocks }: OrderData): OrderCounts {
  return {
    provisions: things.filter(({ kind }) => kind === 'provision').length,
    phases: things.filter(({ kind }) => kind === 'phase').length,
    waits: things.reduce((sum, { waits }) => sum + waits.length, 0),
    deadlocks: deadlocks.length,
  };
}

/** The tables beside the picture of an order. */
export function orderTables(data: OrderData, teller: OrderTeller, words: PictureWords): readonly Table[] {
  const { common, order } = words;
  const counts = countsOf(data);
  const overview: Table = {
    id: 'overview',
    caption: order.title(data.agreement.title),
    columns: [
      { id: 'what', name: common.columns.what },
      { id: 'count', name: common.columns.count },
    ],
    rows: (['provisions', 'phases', 'waits', 'deadlocks'] as const).map((kind) => {
      const cells = { what: order.counted[kind], count: String(counts[kind]) };
      return { key: kind, span: null, cells };
    }),
  };
  const deadlocks = data.deadlocks.length === 0 ? [] : [deadlockTable(data, teller, words)];
  return [overview, ...deadlocks, thingTable(data, teller, words)];
}

function deadlockTable(data: OrderData, teller: OrderTeller, { common, order }: PictureWords): Table {
  return {
    id: 'deadlocks',
    caption: order.deadlockTable,
    columns: [
      { id: 'deadlock', name: order.columns.deadlock },
      { id: 'steps', name: order.columns.steps },
      { id: 'readings', name: common.columns.readings },
    ],
    rows: data.deadlocks.map((deadlock) => ({
      key: `deadlock ${deadlock.number}`,
      span: deadlock.steps[0]?.span ?? null,
      cells: {
        deadlock: order.deadlock(deadlock.number, deadlock.kind),
        steps: common.items(teller.steps(deadlock)),
        readings: inReadings(teller.names(deadlock.readings), common),
      },
    })),
  };
}

function thingTable(
  { things, agreement }: OrderData,
  teller: OrderTeller,
  { common, order }: PictureWords,
): Table {
  const rowOf = (thing: OrderThing): TableRow => ({
    key: thing.key,
    span: thing.span,
    cells: {
      provision: teller.label(thing),
      heading: titleUnder(thing.lane, agreement.headings),
      who: common.list(thing.bearers, 'and'),
      act: teller.words(thing),
      waits: common.items(teller.waits(thing)),
      inDeadlock: common.parts(teller.deadlocks(thing)),
      readings: inReadings(teller.names(thing.readings), common),
    },
  });
  return {
    id: 'things',
    caption: order.table,
    columns: [
      { id: 'provision', name: common.columns.provision },
      { id: 'heading', name: common.columns.heading },
      { id: 'who', name: common.columns.who },
      { id: 'act', name: common.columns.act },
      { id: 'waits', name: order.columns.waits },
      { id: 'inDeadlock', name: order.columns.inDeadlock },
      { id: 'readings', name: common.columns.readings },
    ],
    rows: things.map(rowOf),
  };
}

function inReadings(names: readonly string[], { allReadings, items }: PictureWords['common']): string {
  return names.length === 0 ? allReadings : items(names);
}
