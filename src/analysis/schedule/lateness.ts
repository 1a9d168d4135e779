import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Compiled } from './compile.ts';
import { CIVIL_ORIGIN, ENTRY_DAY } from './moments.ts';

/**
 * How late moments can come at most while everybody keeps to the limits of its own acts, by the limits alone.
 * A quick look that says of most duties that nobody can use up their time, and nothing of the others.
 */
export class Lateness {
  readonly #compiled: Compiled;
  readonly #into: ReadonlyMap<number, readonly number[]>;
  readonly #steps: ReadonlyMap<number, readonly number[]>;
  readonly #known = new Map<number, number>();
  readonly #open = new Set<number>();

  /** @param into the links that lead to each moment @param steps the steps that end in each */
  constructor(
    compiled: Compiled,
    into: ReadonlyMap<number, readonly number[]>,
    steps: ReadonlyMap<number, readonly number[]>,
  ) {
    this.#compiled = compiled;
    this.#into = into;
    this.#steps = steps;
  }

  /** Whether all that a duty has to follow has certainly come before each of its limits. */
  isSurelyInTime(norm: Norm): boolean {
    const { numbers, network, moments } = this.#compiled;
    const done = numbers.performed(norm);
    if (numbers.begun(norm) !== done || this.#steps.has(done)) return false;
    const links = (this.#into.get(done) ?? []).flatMap((at) => network.links[at] ?? []);
    const lows = links.filter(({ min, label }) => min !== null && label >= 0);
    return links.every(({ from, max, label }) => {
      if (max === null || label < 0) return true;
      const limit = this.#fixed(from);
      if (limit !== null) return lows.every((low) => this.#late(low.from) + (low.min ?? 0) <= limit + max);
      // Counted from what it waits for, it has all of its time.
      const at = moments[from];
      const within = at?.kind === 'last' ? [from, ...at.of] : [from];
      return lows.every((low) => within.includes(low.from) && (low.min ?? 0) <= max);
    });
  }

  /** The origins are as good as one: what is counted from the one is not compared with the other. */
  #fixed(moment: number): number | null {
    return moment === CIVIL_ORIGIN || moment === ENTRY_DAY ? 0 : null;
  }

  #late(moment: number): number {
    const fixed = this.#fixed(moment);
    if (fixed !== null) return fixed;
    const known = this.#known.get(moment);
    if (known !== undefined) return known;
    if (this.#open.has(moment)) return Infinity;
    this.#open.add(moment);
    const late = this.#compute(moment);
    this.#open.delete(moment);
    this.#known.set(moment, late);
    return late;
  }

  #compute(moment: number): number {
    const { moments, network, guards, courses, contingentGuards, families } = this.#compiled;
    const at = moments[moment];
    if (at === undefined || at.kind === 'open' || at.kind === 'phase' || at.kind === 'first') return Infinity;
    if (at.kind === 'last') return Math.max(...at.of.map((part) => this.#late(part)));
    const always =
      'norm' in at
        ? courses.courses.space.any(families.members(at.norm).map((norm) => courses.kept(norm)))
        : courses.courses.space.all;
    const holds = (guard: ReadingSet | undefined): boolean => guard === always;
    const steps = this.#steps.get(moment) ?? [];
    const limits = (this.#into.get(moment) ?? []).flatMap((link) => {
      const { from, max } = network.links[link] ?? { from: 0, max: null };
      return max === null || !holds(guards[link]) ? [] : [this.#late(from) + max];
    });
    const ends = steps.map((step) => {
      const { activation, upper } = network.contingent[step] ?? { activation: 0, upper: Infinity };
      return holds(contingentGuards[step]) ? this.#late(activation) + upper : Infinity;
    });
    const end = ends.length === 0 ? Infinity : Math.max(...ends);
    return Math.min(end, ...limits);
  }
}
