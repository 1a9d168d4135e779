import type { Climb } from './climb.ts';
import type { Ideals } from './ideals.ts';
import { StateTable } from './state-table.ts';
import { WaitingList } from './waiting-list.ts';

/** What a search came to. */
export interface Searched {
  /** An order that reaches no more than `bound`; null where none was found within the bound. */
  readonly order: readonly number[] | null;
  /** No order stays below this. */
  readonly bound: number;
  /** How many sets of steps were looked at, each time that one was. */
  readonly states: number;
}

/** What is known before a search, and how long it may go on. */
export interface SearchLimits {
  /** No order stays below this. */
  readonly from: number;
  /** What some order reaches: one that reaches no less is not looked for. */
  readonly known: number;
  /** How many sets of steps are looked at; one that is looked at again with more allowed counts again. */
  readonly looksMax: number;
}

/**
 * The order of steps whose worst is least: a bottleneck path through the order ideals, found by raising what
 * is allowed from one value that occurs to the next. No ideal is looked at twice for the same allowance, and
 * a step that burdens nobody is taken at once, since whatever is done later is then no worse.
 */
export function leastWorst(climb: Climb, ideals: Ideals, limits: SearchLimits): Searched {
  return new Search(climb, ideals, { ...limits, from: Math.max(climb.start, limits.from) }).run();
}

class Search {
  readonly #climb: Climb;
  readonly #ideals: Ideals;
  readonly #limits: SearchLimits;
  readonly #table = new StateTable();
  readonly #stack: number[] = [];
  /** Ideals from which more can be reached once more is allowed, by how much that is. */
  readonly #later = new WaitingList();
  readonly #counts: Int32Array;
  readonly #sums: Float64Array;
  /** For each chain, party and length, the sum of the changes of its first steps. */
  readonly #prefixes: readonly (readonly Float64Array[])[];
  readonly #isLight: readonly boolean[];
  #allowance: number;
  #looks = 0;

  constructor(climb: Climb, ideals: Ideals, limits: SearchLimits) {
    this.#climb = climb;
    this.#ideals = ideals;
    this.#limits = limits;
    this.#allowance = limits.from;
    this.#counts = new Int32Array(ideals.chains.length);
    this.#sums = new Float64Array(climb.allowed.length);
    this.#prefixes = ideals.chains.map((chain) =>
      climb.allowed.map((_, party) => {
        const sums = new Float64Array(chain.length + 1);
        chain.forEach((step, at) => {
          sums[at + 1] = (sums[at] ?? 0) + (climb.steps[step]?.change[party] ?? 0);
        });
        return sums;
      }),
    );
    const counting = climb.allowed.flatMap((most, party) => (most < Infinity ? [party] : []));
    this.#isLight = climb.steps.map(({ change }) => counting.every((party) => (change[party] ?? 0) <= 0));
  }

  run(): Searched {
    this.#table.add(0, 0);
    this.#stack.push(0);
    for (;;) {
      const key = this.#stack.pop();
      if (key === undefined) {
        if (this.#later.size === 0) throw new Error('the steps of an exchange wait for one another');
        this.#raise();
        if (this.#allowance >= this.#limits.known) return this.#unfinished();
      } else if (key === this.#ideals.whole) {
        return { order: this.#way(), bound: this.#allowance, states: this.#looks };
      } else {
        if (this.#looks >= this.#limits.looksMax) return this.#unfinished();
        this.#looks += 1;
        this.#expand(key);
      }
    }
  }

  #unfinished(): Searched {
    return { order: null, bound: this.#allowance, states: this.#looks };
  }

  #raise(): void {
    this.#allowance = this.#later.lowest;
    while (this.#later.lowest <= this.#allowance) {
      const key = this.#later.take();
      if (key === undefined) return;
      this.#stack.push(key);
    }
  }

  #expand(key: number): void {
    this.#enter(key);
    const open = this.#openSteps();
    const light = open.find((step) => this.#isLight[step] === true && this.#cost(step) <= this.#allowance);
    if (light !== undefined) {
      this.#go(key, light);
      return;
    }
    let [next, least, beyond] = [-1, Infinity, Infinity];
    const costs = open.map((step) => this.#cost(step));
    open.forEach((step, at) => {
      const cost = costs[at] ?? Infinity;
      if (cost > this.#allowance) beyond = Math.min(beyond, cost);
      else if (cost < least) [next, least] = [step, cost];
    });
    open.forEach((step, at) => {
      if (step !== next && (costs[at] ?? Infinity) <= this.#allowance) this.#go(key, step);
    });
    if (next !== -1) this.#go(key, next);
    if (beyond < Infinity) this.#later.add(beyond, key);
  }

  #go(key: number, step: number): void {
    const next = key + this.#ideals.stride(step);
    if (this.#table.add(next, step)) this.#stack.push(next);
  }

  /** Takes up an ideal: how far its chains have come, and what each party has borne. */
  #enter(key: number): void {
    this.#ideals.counts(key, this.#counts);
    this.#sums.fill(0);
    for (let chain = 0; chain < this.#counts.length; chain++) {
      const prefixes = this.#prefixes[chain] ?? [];
      for (let party = 0; party < this.#sums.length; party++) {
        this.#sums[party] = (this.#sums[party] ?? 0) + (prefixes[party]?.[this.#counts[chain] ?? 0] ?? 0);
      }
    }
  }

  #openSteps(): readonly number[] {
    const open: number[] = [];
    this.#ideals.chains.forEach((chain, at) => {
      const step = chain[this.#counts[at] ?? 0];
      if (step !== undefined && this.#ideals.mayFollow(step, this.#counts)) open.push(step);
    });
    return open;
  }

  #cost(at: number): number {
    const step = this.#climb.steps[at];
    let cost = -Infinity;
    for (const party of step?.watched ?? []) {
      const sum = (this.#sums[party] ?? 0) + (step?.change[party] ?? 0) - (this.#climb.allowed[party] ?? 0);
      cost = Math.max(cost, sum);
    }
    return cost;
  }

  #way(): readonly number[] {
    const way: number[] = [];
    for (let key = this.#ideals.whole; key !== 0; ) {
      const step = this.#table.via(key) ?? 0;
      way.push(step);
      key -= this.#ideals.stride(step);
    }
    return way.reverse();
  }
}
