import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import type { OrderData, OrderThing } from './order-data.ts';
import { singles, type Term } from './terms.ts';

/** More alternatives than this are counted rather than drawn as so many lines. */
export const DRAWN_MAX = 4;

/** A line of the picture: what comes first, what waits for it. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly states: Extract<Term, { kind: 'on' }>['states'];
  readonly readings: ReadingSet;
  /** The number of the gate of `to` that it leads into; null where it leads into the box itself. */
  readonly gate: number | null;
  readonly isStuck: boolean;
}

/** Alternatives of which any one will do. */
export interface Gate {
  readonly to: string;
  readonly number: number;
  /** How many there are, and what they are to be; null where each has a line of its own. */
  readonly counted: { readonly count: number; readonly states: Line['states'] } | null;
}

/** The lines and gates of an order, in the order of the text. */
export interface Wiring {
  readonly lines: readonly Line[];
  readonly gates: readonly Gate[];
}

/** What is drawn of who waits for what. */
export function wiringOf(data: OrderData): Wiring {
  const there = new Set(data.things.map(({ key }) => key));
  const stuck = new Set(
    data.deadlocks.flatMap(({ steps }) => steps.map(({ from, to }) => `${to} > ${from}`)),
  );
  const each = data.things.map((thing) => wiringOfThing(data.agreement.space, thing, there, stuck));
  return { lines: each.flatMap(({ lines }) => lines), gates: each.flatMap(({ gates }) => gates) };
}

function wiringOfThing(
  space: ReadingSpace,
  { key: to, waits }: OrderThing,
  there: ReadonlySet<string>,
  stuck: ReadonlySet<string>,
): Wiring {
  const lines = new Map<string, Line>();
  const gates: Gate[] = [];
  const add = (term: Extract<Term, { kind: 'on' }>, gate: number | null): void => {
    if (!there.has(term.key) || term.key === to) return;
    const name = `${term.key} ${gate}`;
    const known = lines.get(name);
    const states = [...new Set([...(known?.states ?? []), ...term.states])];
    const readings = known === undefined ? term.readings : space.or(known.readings, term.readings);
    const isStuck = stuck.has(`${term.key} > ${to}`);
    lines.set(name, { from: term.key, to, states, readings, gate, isStuck });
  };
  for (const term of waits) {
    if (term.kind === 'on') {
      add(term, null);
      continue;
    }
    const parts = singles([term]);
    const number = gates.length + 1;
    const keys = new Set(parts.map(({ key }) => key));
    if (keys.size > DRAWN_MAX) {
      const states = [...new Set(parts.flatMap((part) => part.states))];
      gates.push({ to, number, counted: { count: keys.size, states } });
    } else {
      gates.push({ to, number, counted: null });
      for (const part of parts) add(part, number);
    }
  }
  return { lines: [...lines.values()], gates };
}
