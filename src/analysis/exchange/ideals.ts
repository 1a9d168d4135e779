import { chainsOf } from './chains.ts';
import type { Climb } from './climb.ts';
import { closed } from './precedence.ts';

/**
 * The sets of steps that may be done at some moment, each with every step that must come before its own:
 * order ideals. Each is one number, made of how far each chain has come.
 */
export class Ideals {
  readonly chains: readonly (readonly number[])[];
  /** The number of the ideal of all steps. */
  readonly whole: number;
  readonly #strides: Float64Array;
  readonly #chainOf: Int32Array;
  /** For each step how far other chains must have come, as pairs of a chain and a count. */
  readonly #needs: readonly Int32Array[];

  private constructor(chains: readonly (readonly number[])[], strides: Float64Array, climb: Climb) {
    this.chains = chains;
    this.#strides = strides;
    this.#chainOf = new Int32Array(climb.steps.length);
    const place = new Int32Array(climb.steps.length);
    chains.forEach((chain, at) => {
      chain.forEach((step, index) => {
        this.#chainOf[step] = at;
        place[step] = index;
      });
    });
    this.whole = chains.reduce((sum, chain, at) => sum + chain.length * (strides[at] ?? 0), 0);
    this.#needs = closed(climb.before).map((own, step) => {
      const needed = new Map<number, number>();
      for (const other of own) {
        const chain = this.#chainOf[other] ?? 0;
        if (chain === this.#chainOf[step]) continue;
        needed.set(chain, Math.max(needed.get(chain) ?? 0, (place[other] ?? 0) + 1));
      }
      return Int32Array.from([...needed].flat());
    });
  }

  /** Null where there may be too many to give each a number. */
  static of(climb: Climb): Ideals | null {
    const chains = chainsOf(closed(climb.before));
    const strides = new Float64Array(chains.length);
    let stride = 1;
    for (let at = 0; at < chains.length; at++) {
      strides[at] = stride;
      stride *= (chains[at]?.length ?? 0) + 1;
      if (stride >= 2 ** 53) return null;
    }
    return new Ideals(chains, strides, climb);
  }

  /** How far each chain has come. */
  counts(key: number, into: Int32Array): void {
    let rest = key;
    for (let at = this.chains.length - 1; at >= 0; at--) {
      const stride = this.#strides[at] ?? 1;
      const count = Math.floor(rest / stride);
      into[at] = count;
      rest -= count * stride;
    }
  }

  /** Whether all that a step needs of other chains is there. */
  mayFollow(step: number, counts: Int32Array): boolean {
    const needs = this.#needs[step];
    if (needs === undefined) return false;
    for (let at = 0; at < needs.length; at += 2) {
      if ((counts[needs[at] ?? 0] ?? 0) < (needs[at + 1] ?? 0)) return false;
    }
    return true;
  }

  /** What a step adds to the number. */
  stride(step: number): number {
    return this.#strides[this.#chainOf[step] ?? 0] ?? 0;
  }
}
