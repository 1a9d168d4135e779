import type { Subject } from '../../analysis/check.ts';
import type { Deadlock } from '../../analysis/order/deadlocks.ts';
import type { Item } from '../../analysis/order/nodes.ts';
import { orderOf } from '../../analysis/order/order.ts';
import type { Span } from '../../base/span.ts';
import type { Agreement, Provision } from '../../model/agreement.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { actWords } from '../act-words.ts';
import { keyOfItem, singles, type Term, termsOf } from './terms.ts';

/** The lane of the phases. */
export const PHASES = 'phases';

/** Something of the order: a provision, a phase, or what no provision brings about. */
export interface OrderThing {
  readonly key: string;
  readonly kind: 'provision' | 'phase' | 'open' | 'lack';
  /** As written: a provision's number, a phase's key, the words of an event. */
  readonly label: string;
  /** Who acts; empty where nobody is named. */
  readonly bearers: readonly string[];
  /** What is to be done, as written; empty for prose, which has `isProse`. */
  readonly words: string;
  readonly isProse: boolean;
  /** The key of the heading it stands under, `phases` for phases, empty for what stands under none. */
  readonly lane: string;
  readonly span: Span | null;
  /** Those of the readings meant in which it is there. */
  readonly readings: ReadingSet;
  readonly waits: readonly Term[];
  /** The deadlocks that it has a part in, by their numbers. */
  readonly deadlocks: readonly number[];
}

/** A deadlock by the things that are in it. */
export interface OrderDeadlock {
  readonly number: number;
  /** `lapse`: nothing is stuck, but the conditions of both fail and nothing happens. */
  readonly kind: 'deadlock' | 'lapse';
  readonly keys: readonly string[];
  readonly readings: ReadingSet;
  /** Who waits (`from`) for whom (`to`), with the labels of the norms, as the text says it. */
  readonly steps: readonly DeadlockStep[];
}

/** One waits for another in a deadlock. */
export interface DeadlockStep {
  readonly from: string;
  readonly to: string;
  readonly fromLabel: string;
  readonly toLabel: string;
  readonly state: Deadlock['steps'][number]['why']['state'];
  readonly span: Span;
}

/** What waits for what, in some readings of an agreement. */
export interface OrderData {
  readonly agreement: Agreement;
  readonly meant: ReadingSet;
  /** In the order of the text; what no provision brings about stands before the first that waits for it. */
  readonly things: readonly OrderThing[];
  readonly deadlocks: readonly OrderDeadlock[];
  /** False where a bound was reached, so that there may be more deadlocks. */
  readonly complete: boolean;
}

/** Finds what waits for what in the readings meant. */
export function orderData(subject: Subject, meant: ReadingSet): OrderData {
  const { agreement } = subject;
  const order = orderOf(subject);
  const deadlocks = [
    ...toldOnce(subject, order.deadlocks, meant, 'deadlock'),
    ...toldOnce(subject, order.provisos, meant, 'lapse'),
  ].map((deadlock, index) => ({ ...deadlock, number: index + 1 }));
  const graph = order.withProvisos;
  const byKey = new Map<string, Item[]>();
  for (const item of graph.nodes.items)
    byKey.set(keyOfItem(item), [...(byKey.get(keyOfItem(item)) ?? []), item]);
  const placed = (thing: Omit<OrderThing, 'waits' | 'deadlocks'>): OrderThing => ({
    ...thing,
    waits: termsOf(graph, agreement.space, byKey.get(thing.key) ?? [], thing.readings),
    deadlocks: deadlocks.filter(({ keys }) => keys.includes(thing.key)).map(({ number }) => number),
  });
  const text = [...phasesOf(subject, meant), ...provisionsOf(subject, meant)].map(placed);
  return { agreement, meant, things: withLeaves(text), deadlocks, complete: order.complete };
}

function phasesOf(
  { agreement }: Subject,
  meant: ReadingSet,
): readonly Omit<OrderThing, 'waits' | 'deadlocks'>[] {
  const { space, phases } = agreement;
  return [...new Set(phases.map(({ id }) => id))].flatMap((id) => {
    const declared = phases.filter((phase) => phase.id === id);
    const readings = space.and(meant, space.any(declared.map((phase) => phase.readings)));
    const [first] = declared;
    if (first === undefined || readings === space.none) return [];
    const words = first.name ?? '';
    const common = { bearers: [], words, isProse: false, lane: PHASES, span: first.span, readings };
    return [{ key: `phase ${id}`, kind: 'phase' as const, label: id, ...common }];
  });
}

function provisionsOf(
  subject: Subject,
  meant: ReadingSet,
): readonly Omit<OrderThing, 'waits' | 'deadlocks'>[] {
  const { agreement } = subject;
  const { space, provisions } = agreement;
  return provisions.flatMap((provision) => {
    const readings = space.and(meant, provision.readings);
    if (readings === space.none) return [];
    const norms = subject.index
      .normsIn(provision.key)
      .filter((norm) => space.and(meant, norm.readings) !== space.none);
    return [
      {
        key: `provision ${provision.key}`,
        kind: 'provision' as const,
        label: provision.label,
        bearers: bearersOf(norms),
        words: wordsOf(norms),
        isProse: norms.length === 0 && isProse(provision),
        lane: provision.heading ?? '',
        span: provision.span,
        readings,
      },
    ];
  });
}

function isProse({ understood }: Provision): boolean {
  return understood === 'prose';
}

function bearersOf(norms: readonly Norm[]): readonly string[] {
  return [...new Set(norms.flatMap(({ bearer }) => (bearer.kind === 'actors' ? bearer.actors : [])))];
}

/** The act of the first sentence; of one with stages, what stands before them. */
function wordsOf([first]: readonly Norm[]): string {
  return first === undefined ? '' : actWords(first, first.stage?.head ?? first.act);
}

function withLeaves(things: readonly OrderThing[]): readonly OrderThing[] {
  const seen = new Set<string>();
  return things.flatMap((thing) => {
    const leaves = singles(thing.waits).filter(({ leaf, key }) => leaf !== null && !seen.has(key));
    const made = leaves.flatMap(({ key, leaf, readings }): readonly OrderThing[] => {
      if (leaf === null || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          key,
          kind: leaf.kind,
          label: leaf.words,
          bearers: [],
          words: leaf.what,
          isProse: false,
          lane: thing.lane,
          span: leaf.span,
          readings,
          waits: [],
          deadlocks: [],
        },
      ];
    });
    return [...made, thing];
  });
}

/** Deadlocks that a reader cannot tell apart, of each party or stage, are one in the readings of any. */
function toldOnce(
  { agreement: { space } }: Subject,
  deadlocks: readonly Deadlock[],
  meant: ReadingSet,
  kind: OrderDeadlock['kind'],
): readonly OrderDeadlock[] {
  const told = new Map<string, OrderDeadlock>();
  for (const { items, readings: all, steps } of deadlocks) {
    const readings = space.and(meant, all);
    if (readings === space.none) continue;
    const keys = [...new Set(items.map(keyOfItem))];
    const known = told.get(keys.join());
    const both = known === undefined ? readings : space.or(known.readings, readings);
    const made = known?.steps ?? stepsOf(steps);
    told.set(keys.join(), { number: 0, kind, keys, readings: both, steps: made });
  }
  return [...told.values()];
}

function stepsOf(steps: Deadlock['steps']): readonly DeadlockStep[] {
  return steps.map(({ from, to, why }) => ({
    from: keyOfItem(from),
    to: keyOfItem(to),
    fromLabel: from.kind === 'norm' ? from.norm.label : from.phase,
    toLabel: to.kind === 'norm' ? to.norm.label : to.phase,
    state: why.state,
    span: why.span,
  }));
}
