import type { Climb } from './climb.ts';
import type { Ideals } from './ideals.ts';

/** What going through every ideal came to. */
export interface WentThrough {
  /** The order whose worst is least; null where none is better than what is known. */
  readonly order: readonly number[] | null;
  /** How many ideals can be reached by something better than what is known. */
  readonly states: number;
}

/** So many ideals are held in one table: about 80 MB. */
export const DENSE_MAX = 2 ** 23;

/**
 * The order whose worst is least, if it is below what is known: goes through all order ideals by their
 * numbers, each of which comes after the numbers of what is in it, and keeps the least worst to reach each.
 */
export function bestOfAll(climb: Climb, ideals: Ideals, known: number): WentThrough {
  return new Table(climb, ideals, known).fill();
}

const NOBODY = new Int32Array(0);

class Table {
  readonly #ideals: Ideals;
  readonly #known: number;
  readonly #parties: number;
  readonly #best: Float64Array;
  readonly #via: Uint16Array;
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  /** For each step and party its change, and the parties that it is watched for. */
  readonly #change: Float64Array;
  readonly #watched: readonly Int32Array[];
  readonly #allowed: Float64Array;
  readonly #strides: Float64Array;

  constructor(climb: Climb, ideals: Ideals, known: number) {
    this.#ideals = ideals;
    this.#known = known;
    this.#parties = climb.allowed.length;
    this.#best = new Float64Array(ideals.whole + 1).fill(Infinity);
    this.#best[0] = climb.start;
    this.#via = new Uint16Array(ideals.whole + 1);
    this.#counts = new Int32Array(ideals.chains.length);
    this.#sums = new Float64Array(this.#parties);
    this.#change = Float64Array.from(
      climb.steps.flatMap(({ change }) => climb.allowed.map((_, at) => change[at] ?? 0)),
    );
    this.#watched = climb.steps.map(({ watched }) => Int32Array.from(watched));
    this.#allowed = Float64Array.from(climb.allowed);
    this.#strides = Float64Array.from(climb.steps, (_, step) => ideals.stride(step));
  }

  fill(): WentThrough {
    const { whole } = this.#ideals;
    let states = 0;
    for (let key = 0; key < whole; key++) {
      if ((this.#best[key] ?? Infinity) < this.#known) {
        states += 1;
        this.#goOn(key);
      }
      this.#advance();
    }
    const isBetter = (this.#best[whole] ?? Infinity) < this.#known;
    return { order: isBetter ? this.#way() : null, states };
  }

  /** Every step that may follow. */
  #goOn(key: number): void {
    const { chains } = this.#ideals;
    const reached = this.#best[key] ?? Infinity;
    for (let at = 0; at < chains.length; at++) {
      const step = chains[at]?.[this.#counts[at] ?? 0];
      if (step === undefined || !this.#ideals.mayFollow(step, this.#counts)) continue;
      const worst = Math.max(reached, this.#cost(step));
      const next = key + (this.#strides[step] ?? 0);
      if (worst >= this.#known || worst >= (this.#best[next] ?? Infinity)) continue;
      this.#best[next] = worst;
      this.#via[next] = step;
    }
  }

  #cost(step: number): number {
    let cost = -Infinity;
    for (const party of this.#watched[step] ?? NOBODY) {
      const sum = (this.#sums[party] ?? 0) + (this.#change[step * this.#parties + party] ?? 0);
      cost = Math.max(cost, sum - (this.#allowed[party] ?? 0));
    }
    return cost;
  }

  /** The next number: one step more in the first chain that has one left, those before it begun anew. */
  #advance(): void {
    const { chains } = this.#ideals;
    for (let at = 0; at < chains.length; at++) {
      const chain = chains[at] ?? [];
      const count = this.#counts[at] ?? 0;
      const step = chain[count];
      if (step !== undefined) {
        this.#counts[at] = count + 1;
        this.#add(step, 1);
        return;
      }
      this.#counts[at] = 0;
      for (const done of chain) this.#add(done, -1);
    }
  }

  #add(step: number, sign: 1 | -1): void {
    for (let party = 0; party < this.#parties; party++) {
      this.#sums[party] = (this.#sums[party] ?? 0) + sign * (this.#change[step * this.#parties + party] ?? 0);
    }
  }

  #way(): readonly number[] {
    const way: number[] = [];
    for (let key = this.#ideals.whole; key !== 0; ) {
      const step = this.#via[key] ?? 0;
      way.push(step);
      key -= this.#strides[step] ?? 0;
    }
    return way.reverse();
  }
}
