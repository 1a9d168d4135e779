import type { Climb } from './climb.ts';
import { turned } from './precedence.ts';

interface Partial {
  readonly order: readonly number[];
  readonly sums: readonly number[];
  readonly waiting: Int32Array;
  readonly open: readonly number[];
  readonly worst: number;
}

/**
 * A good order in a time that is known beforehand: at each length only the best of the orders so far are
 * carried on. Nothing is claimed of it but what it reaches. Null where the steps wait for one another.
 */
export function goodOrder(climb: Climb, width: number): readonly number[] | null {
  const after = turned(climb.before);
  const waiting = Int32Array.from(climb.before, (steps) => new Set(steps).size);
  const open = climb.before.flatMap((_, step) => (waiting[step] === 0 ? [step] : []));
  let carried: readonly Partial[] = [
    { order: [], sums: climb.allowed.map(() => 0), waiting, open, worst: climb.start },
  ];
  for (let length = 0; length < climb.steps.length; length++) {
    const next = carried.flatMap((partial) =>
      partial.open.map((step) => extended(climb, after, partial, step)),
    );
    carried = bestOf(next, width);
  }
  return carried[0]?.order ?? null;
}

function extended(
  climb: Climb,
  after: readonly (readonly number[])[],
  { order, sums, waiting, open, worst }: Partial,
  step: number,
): Partial {
  const { change = [], watched = [] } = climb.steps[step] ?? {};
  const sum = sums.map((before, party) => before + (change[party] ?? 0));
  const left = Int32Array.from(waiting);
  const freed: number[] = [];
  for (const other of after[step] ?? []) {
    left[other] = (left[other] ?? 0) - 1;
    if (left[other] === 0) freed.push(other);
  }
  const reached = watched.map((party) => (sum[party] ?? 0) - (climb.allowed[party] ?? 0));
  return {
    order: [...order, step],
    sums: sum,
    waiting: left,
    open: [...open.filter((other) => other !== step), ...freed],
    worst: Math.max(worst, ...reached),
  };
}

/** Those that have reached least, then those that stand lowest; of the same set of steps only the best. */
function bestOf(partials: readonly Partial[], width: number): readonly Partial[] {
  const ranked = partials
    .map((partial) => ({ partial, height: Math.max(...partial.sums) }))
    .sort((a, b) => a.partial.worst - b.partial.worst || a.height - b.height);
  const seen = new Set<string>();
  const best: Partial[] = [];
  for (const { partial } of ranked) {
    const key = [...partial.order].sort((a, b) => a - b).join();
    if (seen.has(key)) continue;
    seen.add(key);
    best.push(partial);
    if (best.length === width) break;
  }
  return best;
}
