import type { BestOrder } from './best-order.ts';
import type { Pair } from './lawful.ts';

/** The best of the lawful orders. */
export interface BestLawful {
  /** Null where no lawful order was come upon. */
  readonly best: BestOrder | null;
  /** No lawful order is better than this. */
  readonly bound: number;
  /** How often the order was looked for with more said about it. */
  readonly rounds: number;
}

interface Open {
  readonly more: readonly Pair[];
  readonly found: BestOrder;
}

/**
 * Looks for the best order, and where the text does not allow it, again with each pair the other way round
 * that it cannot have together: one of them must be. The best found so is the best there is; within so many
 * rounds, else a bound.
 */
export function bestLawful(
  find: (more: readonly Pair[]) => BestOrder | null,
  conflict: (order: readonly number[]) => readonly Pair[] | null,
  roundsMax: number,
): BestLawful {
  const first = find([]);
  const open: Open[] = first === null ? [] : [{ more: [], found: first }];
  const seen = new Set<string>();
  let rounds = 1;
  for (;;) {
    open.sort((a, b) => b.found.bound - a.found.bound);
    const next = open.pop();
    if (next === undefined) return { best: null, bound: Infinity, rounds };
    const pairs = conflict(next.found.order);
    if (pairs === null) {
      const bound = Math.min(next.found.bound, ...open.map(({ found }) => found.bound));
      return { best: next.found, bound, rounds };
    }
    if (rounds >= roundsMax) return { best: null, bound: next.found.bound, rounds };
    for (const [a, b] of pairs) {
      const more: readonly Pair[] = [...next.more, [b, a]];
      const key = more
        .map((pair) => pair.join('<'))
        .sort()
        .join();
      if (seen.has(key)) continue;
      seen.add(key);
      rounds += 1;
      const found = find(more);
      if (found !== null) open.push({ more, found });
    }
  }
}
