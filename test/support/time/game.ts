import type { Network } from '../../../src/analysis/time/network.ts';

// Dynamic controllability by playing every game to its end, in whole minutes. In each minute first the
// contingent links that may end do or do not, as the other side likes; then whoever acts does any acts,
// knowing that. Nothing is known here of edges, rules or reductions.

/** One constraint: `to` comes at most `most` minutes after `from`. */
interface Limit {
  readonly from: number;
  readonly to: number;
  readonly most: number;
}

/** The minutes since each moment, capped, plus one; nothing where it has not come. */
type State = readonly number[];

/** The game on a network, with what was found out about it. */
export class Game {
  readonly #network: Network;
  readonly #limits: readonly Limit[];
  readonly #cap: number;
  readonly #chosen: readonly number[];
  readonly #known = new Map<string, boolean>();

  /** Ages beyond `cap` are the same; it has to be above every number of the network. */
  constructor(network: Network, cap = capOf(network)) {
    this.#network = network;
    this.#cap = cap;
    this.#limits = network.links.flatMap(({ from, to, min, max }) => [
      ...(max === null ? [] : [{ from, to, most: max }]),
      ...(min === null ? [] : [{ from: to, to: from, most: -min }]),
    ]);
    const ends = new Set(network.contingent.map(({ end }) => end));
    this.#chosen = Array.from({ length: network.moments }, (_, at) => at).filter((at) => !ends.has(at));
  }

  /** Whether some strategy wins, whatever the contingent links do. */
  isWon(): boolean {
    return this.#network.moments === 0 || this.#actsWell(this.#start());
  }

  /** The earliest and the latest minute in which each moment comes, in games that are still won. */
  window(origin: number): { readonly first: number[]; readonly last: number[] } {
    const first = this.#start().map(() => Infinity);
    const last = this.#start().map(() => -Infinity);
    const seen = new Set<string>();
    const visit = (state: State): void => {
      const age = (state[origin] ?? 0) - 1;
      for (const [moment, since] of state.entries()) {
        if (since !== 1 || age < 0) continue;
        first[moment] = Math.min(first[moment] ?? 0, age);
        last[moment] = Math.max(last[moment] ?? 0, age);
      }
      if (state.every((since) => since > 0)) return;
      const next = this.#later(state);
      if (seen.has(next.join())) return;
      seen.add(next.join());
      for (const met of this.#outcomes(next)) {
        for (const acted of this.#acts(met)) if (this.#isGood(acted)) visit(acted);
      }
    };
    for (const acted of this.#acts(this.#start())) if (this.#isGood(acted)) visit(acted);
    return { first, last };
  }

  #start(): number[] {
    return Array.from({ length: this.#network.moments }, () => 0);
  }

  /** Whether some acts of this minute lead to a game that is won. */
  #actsWell(state: State): boolean {
    for (const acted of this.#acts(state)) if (this.#isGood(acted)) return true;
    return false;
  }

  /** Whether a game is won after what was done in this minute. */
  #isGood(state: State): boolean {
    if (state.every((since) => since > 0)) return true;
    const next = this.#later(state);
    // Nothing changes any more: to wait is not to act.
    if (next.every((since, at) => since === state[at])) return false;
    return !this.#isLate(next) && this.#isSafe(next);
  }

  /** Whether a game is won at the beginning of a minute, whatever ends in it. */
  #isSafe(state: State): boolean {
    const key = state.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let isSafe = true;
    for (const met of this.#outcomes(state)) {
      if (this.#actsWell(met)) continue;
      isSafe = false;
      break;
    }
    this.#known.set(key, isSafe);
    return isSafe;
  }

  #later(state: State): State {
    return state.map((since) => (since === 0 ? 0 : Math.min(since + 1, this.#cap + 1)));
  }

  /** What may end in this minute, and what may not. */
  *#outcomes(state: State): Generator<State> {
    const must: number[] = [];
    const may: number[] = [];
    for (const { activation, end, lower, upper } of this.#network.contingent) {
      const since = (state[activation] ?? 0) - 1;
      if ((state[end] ?? 0) > 0 || since < lower) continue;
      (since >= upper ? must : may).push(end);
    }
    for (const some of subsets(may)) yield withNow(state, [...must, ...some]);
  }

  /** What may be done in this minute without breaking a link, most first. */
  *#acts(state: State): Generator<State> {
    const open = this.#chosen.filter((moment) => state[moment] === 0);
    for (const some of subsets(open)) {
      const acted = withNow(state, some);
      if (this.#holds(acted)) yield acted;
    }
  }

  /** Whether all limits hold as far as they were touched in this minute. */
  #holds(state: State): boolean {
    return this.#limits.every(({ from, to, most }) => {
      const [a, b] = [state[from] ?? 0, state[to] ?? 0];
      if (a !== 1 && b !== 1) return true;
      if (a > 0 && b > 0) return a - b <= most;
      return a > 0 ? most >= 0 : true;
    });
  }

  /** Whether something can only come too late. */
  #isLate(state: State): boolean {
    return this.#limits.some(({ from, to, most }) => {
      const since = state[from] ?? 0;
      return since > 0 && state[to] === 0 && since - 1 > most;
    });
  }
}

function capOf({ links, contingent }: Network): number {
  const numbers = [
    ...links.flatMap(({ min, max }) => [Math.abs(min ?? 0), Math.abs(max ?? 0)]),
    ...contingent.map(({ upper }) => upper),
  ];
  return Math.max(0, ...numbers) + 1;
}

/** A state in which some moments come now. */
export function withNow(state: State, moments: readonly number[]): State {
  if (moments.length === 0) return state;
  const next = [...state];
  for (const moment of moments) next[moment] = 1;
  return next;
}

/** Every choice among items, that of all of them first. */
export function* subsets(items: readonly number[]): Generator<readonly number[]> {
  for (let mask = (1 << items.length) - 1; mask >= 0; mask--) {
    yield items.filter((_, at) => (mask >> at) % 2 === 1);
  }
}
