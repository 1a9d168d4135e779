import type { Climb } from './climb.ts';
import { turned } from './precedence.ts';

/** An order so far. */
interface Partial {
  readonly order: readonly number[];
  readonly sums: readonly number[];
  readonly waiting: Int32Array;
  readonly open: readonly number[];
  readonly worst: number;
  /** The same for the same set of steps. */
  readonly set: number;
}

/** One step more. */
interface Candidate {
  readonly from: Partial;
  readonly step: number;
  readonly worst: number;
  readonly height: number;
}

const WIDTH_MAX = 64;
const WIDTH_MIN = 4;
/** Long exchanges are carried on with fewer beginnings, so that the work stays bounded. */
const STEPS_TIMES_WIDTH = 12_000;

/**
 * A good order in a time that is known beforehand: at each length only the best of the orders so far are
 * carried on. Nothing is claimed of it but what it reaches. Null where the steps wait for one another.
 */
export function goodOrder(climb: Climb): readonly number[] | null {
  const { length } = climb.steps;
  const width = Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, Math.floor(STEPS_TIMES_WIDTH / Math.max(1, length))));
  const after = turned(climb.before);
  const waiting = Int32Array.from(climb.before, (steps) => new Set(steps).size);
  const open = climb.before.flatMap((_, step) => (waiting[step] === 0 ? [step] : []));
  const sums = climb.allowed.map(() => 0);
  let carried: readonly Partial[] = [{ order: [], sums, waiting, open, worst: climb.start, set: 0 }];
  for (let done = 0; done < length; done++) {
    const next = carried.flatMap((from) => from.open.map((step) => candidate(climb, from, step)));
    carried = bestOf(next, width).map((each) => extended(climb, after, each));
  }
  return carried[0]?.order ?? null;
}

function candidate(climb: Climb, from: Partial, step: number): Candidate {
  const { change = [], watched = [] } = climb.steps[step] ?? {};
  let [worst, height] = [from.worst, -Infinity];
  for (let party = 0; party < from.sums.length; party++) {
    height = Math.max(height, (from.sums[party] ?? 0) + (change[party] ?? 0));
  }
  for (const party of watched) {
    const sum = (from.sums[party] ?? 0) + (change[party] ?? 0);
    worst = Math.max(worst, sum - (climb.allowed[party] ?? 0));
  }
  return { from, step, worst, height };
}

function extended(
  climb: Climb,
  after: readonly (readonly number[])[],
  { from, step, worst }: Candidate,
): Partial {
  const change = climb.steps[step]?.change ?? [];
  const waiting = Int32Array.from(from.waiting);
  const freed: number[] = [];
  for (const other of after[step] ?? []) {
    waiting[other] = (waiting[other] ?? 0) - 1;
    if (waiting[other] === 0) freed.push(other);
  }
  return {
    order: [...from.order, step],
    sums: from.sums.map((sum, party) => sum + (change[party] ?? 0)),
    waiting,
    open: [...from.open.filter((other) => other !== step), ...freed],
    worst,
    set: setWith(from.set, step),
  };
}

/** Sets are told apart by a sum of scattered numbers; two that look alike by chance cost one beginning. */
function setWith(set: number, step: number): number {
  return (set + scattered(step)) % 2 ** 52;
}

function scattered(step: number): number {
  const [high, low] = [mixed(step, 0x9e3779b1), mixed(step, 0xc2b2ae35)];
  return high * 2 ** 20 + (low >>> 12);
}

function mixed(step: number, factor: number): number {
  const once = Math.imul(step + 1, factor);
  const twice = Math.imul(once ^ (once >>> 15), 0x85ebca6b);
  return (twice ^ (twice >>> 13)) >>> 0;
}

/** Those that have reached least, then those that stand lowest; of the same set of steps only the best. */
function bestOf(candidates: readonly Candidate[], width: number): readonly Candidate[] {
  const ranked = [...candidates].sort((a, b) => a.worst - b.worst || a.height - b.height);
  const seen = new Set<number>();
  const best: Candidate[] = [];
  for (const each of ranked) {
    const set = setWith(each.from.set, each.step);
    if (seen.has(set)) continue;
    seen.add(set);
    best.push(each);
    if (best.length === width) break;
  }
  return best;
}
