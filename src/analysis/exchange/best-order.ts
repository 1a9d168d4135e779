import { goodOrder } from './beam.ts';
import { leastWorst, type Searched } from './bottleneck.ts';
import { type Climb, worstOf } from './climb.ts';
import { bestOfAll, DENSE_MAX } from './dense.ts';
import { lowerBound } from './humps.ts';
import { Ideals } from './ideals.ts';
import { type Before, closed, linearOrder, reduced } from './precedence.ts';

/** An order and what is known of it. */
export interface BestOrder {
  readonly order: readonly number[];
  readonly worst: number;
  /** No order is better than this: the same as `worst` where that is proven to be least. */
  readonly bound: number;
  /** By what it is proven: one party alone needs as much, or all that could be better was looked at. */
  readonly proof: 'bound met' | 'searched' | null;
  readonly states: number;
}

/** Most exchanges need no longer search than this. */
const LOOKS_FIRST = 20_000;
/** Some seconds of work on a plain machine. */
const LOOKS_MAX = 2_000_000;

/** The order whose worst is least; null where the steps wait for one another. */
export function bestOrder(climb: Climb, looksMax = LOOKS_MAX): BestOrder | null {
  if (linearOrder(climb.before) === null) return null;
  const tight: Climb = { ...climb, before: reduced(closed(withLikeInOrder(climb))) };
  const bound = lowerBound(tight);
  const good = goodOrder(tight);
  if (good === null) return null;
  const reached = worstOf(climb, good);
  if (reached <= bound) return { order: good, worst: reached, bound: reached, proof: 'bound met', states: 0 };
  const { order, bound: shown, states } = searched(tight, bound, reached, looksMax);
  if (order !== null) {
    const worst = worstOf(climb, order);
    return { order, worst, bound: worst, proof: 'searched', states };
  }
  // What the search could not finish may still show that the good order cannot be bettered.
  const isLeast = reached <= shown;
  return {
    order: good,
    worst: reached,
    bound: isLeast ? reached : shown,
    proof: isLeast ? 'searched' : null,
    states,
  };
}

/** First a short search; then all ideals where they can be held in a table, else a long search. */
function searched(climb: Climb, from: number, known: number, looksMax: number): Searched {
  const ideals = Ideals.of(climb);
  if (ideals === null) return { order: null, bound: from, states: 0 };
  const first = leastWorst(climb, ideals, { from, known, looksMax: Math.min(looksMax, LOOKS_FIRST) });
  if (first.order !== null || first.bound >= known || looksMax <= LOOKS_FIRST) return first;
  if (ideals.whole >= DENSE_MAX) return leastWorst(climb, ideals, { from: first.bound, known, looksMax });
  const { order, states } = bestOfAll(climb, ideals, known);
  return { order, bound: known, states: first.states + states };
}

/** Steps that are alike in all that counts might change places; they are kept in the order of the text. */
function withLikeInOrder({ steps, before }: Climb): Before {
  const all = closed(before);
  const after = before.map(() => new Set<number>());
  all.forEach((own, step) => {
    for (const other of own) after[other]?.add(step);
  });
  const last = new Map<string, number>();
  return steps.map(({ change, watched, alike }, step) => {
    const ties = [sorted(all[step]), sorted(after[step])];
    const key = JSON.stringify([change, watched, alike, ties]);
    const like = last.get(key);
    last.set(key, step);
    return like === undefined ? (before[step] ?? []) : [...(before[step] ?? []), like];
  });
}

function sorted(numbers: ReadonlySet<number> = new Set()): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
