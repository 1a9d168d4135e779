import type { Climb } from './climb.ts';
import { closed } from './precedence.ts';

/** Steps that are best done in one go: how high the sum rises on the way, and by how much it has changed. */
interface Hump {
  readonly height: number;
  readonly sum: number;
  readonly steps: readonly number[];
}

/** An order for one sum alone. */
export interface HumpOrder {
  /** The least that the sum rises to, counted from nothing. */
  readonly height: number;
  readonly order: readonly number[];
  /** False where precedence is no tree of rows and ranks: some of it was left out, and less is a bound. */
  readonly exact: boolean;
}

/**
 * The order that keeps one sum lowest, for precedence made of steps in series and in parallel, and a lower
 * bound for any other. Lists of humps, as for the peak memory of such graphs (Abdel-Wahab and Kameda 1978;
 * Liu 1987; Kayaaslan, Lambert, Marchal and Uçar 2018), put together in our own words.
 */
export function humpOrder(changes: readonly number[], before: readonly (readonly number[])[]): HumpOrder {
  const all = closed(before);
  const builder = new Builder(changes, all);
  const humps = builder.list(changes.map((_, step) => step));
  let [height, sum] = [0, 0];
  for (const hump of humps) {
    height = Math.max(height, sum + hump.height);
    sum += hump.sum;
  }
  return { height, order: humps.flatMap(({ steps }) => steps), exact: builder.exact };
}

/**
 * What no order can stay below: for each party, the least that it bears if all is done as suits it best.
 * Where a party is not watched at each step that burdens it, nothing is claimed for it.
 */
export function lowerBound({ steps, before, allowed, start }: Climb): number {
  let bound = start;
  allowed.forEach((most, party) => {
    if (most === Infinity) return;
    const changes = steps.map(({ change }) => change[party] ?? 0);
    const isSeen = steps.every(({ watched }, step) => (changes[step] ?? 0) <= 0 || watched.includes(party));
    if (isSeen) bound = Math.max(bound, humpOrder(changes, before).height - most);
  });
  return bound;
}

class Builder {
  readonly #changes: readonly number[];
  readonly #before: readonly ReadonlySet<number>[];
  exact = true;

  constructor(changes: readonly number[], before: readonly ReadonlySet<number>[]) {
    this.#changes = changes;
    this.#before = before;
  }

  /** The list of humps of some steps. */
  list(steps: readonly number[]): readonly Hump[] {
    const [only] = steps;
    if (only === undefined) return [];
    if (steps.length === 1) return [this.#leaf(only)];
    const ranks = this.#parts(steps, (a, b) => this.#isTied(a, b));
    if (ranks.length > 1) return inParallel(ranks.map((part) => this.list(part)));
    const rows = this.#parts(steps, (a, b) => !this.#isTied(a, b));
    if (rows.length > 1) return inSeries([...rows].sort(this.#first).map((part) => this.list(part)));
    this.exact = false;
    return inParallel(steps.map((step) => [this.#leaf(step)]));
  }

  #leaf(step: number): Hump {
    const sum = this.#changes[step] ?? 0;
    return { height: Math.max(0, sum), sum, steps: [step] };
  }

  #isTied(a: number, b: number): boolean {
    return this.#before[a]?.has(b) === true || this.#before[b]?.has(a) === true;
  }

  /** Of two parts in a row, whichever comes first. */
  readonly #first = ([a = 0]: readonly number[], [b = 0]: readonly number[]): number =>
    this.#before[b]?.has(a) === true ? -1 : 1;

  /** Steps put together that hang together. */
  #parts(steps: readonly number[], hangs: (a: number, b: number) => boolean): readonly (readonly number[])[] {
    const parts: number[][] = [];
    let left = [...steps];
    while (left.length > 0) {
      const part = left.splice(0, 1);
      for (const at of part) {
        part.push(...left.filter((other) => hangs(at, other)));
        left = left.filter((other) => !hangs(at, other));
      }
      parts.push(part);
    }
    return parts;
  }
}

/** What lowers comes first, by how little it rises before; then what raises, by how much it falls again. */
function compare(a: Hump, b: Hump): number {
  const [lowersA, lowersB] = [a.sum < 0, b.sum < 0];
  if (lowersA !== lowersB) return lowersA ? -1 : 1;
  return lowersA ? a.height - b.height : b.height - b.sum - (a.height - a.sum);
}

function inParallel(lists: readonly (readonly Hump[])[]): readonly Hump[] {
  return lists.flat().sort(compare);
}

function inSeries(lists: readonly (readonly Hump[])[]): readonly Hump[] {
  const made: Hump[] = [];
  for (const hump of lists.flat()) {
    let last = hump;
    for (let before = made.at(-1); before !== undefined && compare(before, last) > 0; before = made.at(-1)) {
      made.pop();
      last = {
        height: Math.max(before.height, before.sum + last.height),
        sum: before.sum + last.sum,
        steps: [...before.steps, ...last.steps],
      };
    }
    made.push(last);
  }
  return made;
}
