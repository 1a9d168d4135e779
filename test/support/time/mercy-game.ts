import type { Roles } from '../../../src/analysis/time/mercy-models.ts';
import type { Network } from '../../../src/analysis/time/network.ts';
import { subsets, withNow } from './game.ts';

// Whether a party can keep what it has to, by playing every game to its end: against nature and the others,
// who act at any lawful minutes they like. In a minute the others move, then the party, and again if it has
// moved. Who of the others lets a limit of its own pass has lost the game for all of them; who could not meet
// it, since what it has to follow came too late, acts as soon as it can.

/** The minutes since each moment, capped, plus one; nothing where it has not come. */
type State = readonly number[];

/** The game of one party against all others. Every act of the others needs a limit. */
export class MercyGame {
  readonly #network: Network;
  readonly #cap: number;
  readonly #own: readonly number[];
  readonly #others: readonly number[];
  /** For each link whether the party has to keep it. */
  readonly #isDuty: readonly boolean[];
  /** For each link whether it bounds an act of another. */
  readonly #isLimit: readonly boolean[];
  readonly #known = new Map<string, boolean>();

  constructor(network: Network, { actors, keepers }: Roles, party: number) {
    this.#network = network;
    const numbers = network.links.flatMap(({ min, max }) => [Math.abs(min ?? 0), Math.abs(max ?? 0)]);
    this.#cap = Math.max(0, ...numbers, ...network.contingent.map(({ upper }) => upper)) + 1;
    const ends = new Set(network.contingent.map(({ end }) => end));
    const chosen = Array.from({ length: network.moments }, (_, at) => at).filter((at) => !ends.has(at));
    const isOthers = (moment: number): boolean => ![party, -1].includes(actors[moment] ?? -1);
    this.#own = chosen.filter((moment) => !isOthers(moment));
    this.#others = chosen.filter(isOthers);
    this.#isDuty = network.links.map(({ to }, index) => {
      const keeper = keepers[index] ?? -1;
      return keeper === party || (keeper === -1 && !isOthers(to));
    });
    this.#isLimit = network.links.map(({ to }, index) => {
      const keeper = keepers[index] ?? -1;
      return isOthers(to) && (keeper === -1 || keeper === actors[to]);
    });
  }

  /** Whether the party can keep all. */
  isSafe(): boolean {
    return this.#othersMove(Array.from({ length: this.#network.moments }, () => 0));
  }

  #othersMove(state: State): boolean {
    const key = state.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    let isSafe = true;
    for (const moved of this.#othersMoves(state)) {
      if (this.#ownMove(moved)) continue;
      isSafe = false;
      break;
    }
    this.#known.set(key, isSafe);
    return isSafe;
  }

  #ownMove(state: State): boolean {
    if (!this.#holds(state)) return false;
    const open = this.#own.filter((moment) => state[moment] === 0);
    for (const some of subsets(open)) {
      const acted = withNow(state, some);
      if (!this.#holds(acted)) continue;
      if (some.length === 0 ? this.#pass(acted) : this.#othersMove(acted)) return true;
    }
    return false;
  }

  /** Nothing more happens in this minute. */
  #pass(state: State): boolean {
    if (state.every((since) => since > 0)) return true;
    const next = state.map((since) => (since === 0 ? 0 : Math.min(since + 1, this.#cap + 1)));
    if (this.#others.some((moment) => this.#lets(state, next, moment))) return true;
    if (this.#isLate(next)) return false;
    return next.every((since, at) => since === state[at]) ? false : this.#othersMove(next);
  }

  *#othersMoves(state: State): Generator<State> {
    const must: number[] = [];
    const may: number[] = [];
    for (const { activation, end, lower, upper } of this.#network.contingent) {
      const since = (state[activation] ?? 0) - 1;
      if ((state[end] ?? 0) > 0 || since < lower) continue;
      (since >= upper ? must : may).push(end);
    }
    may.push(...this.#others.filter((moment) => state[moment] === 0));
    for (const some of subsets(may)) {
      const moved = withNow(state, [...must, ...some]);
      if (this.#isLawful(state, moved)) yield moved;
    }
  }

  /** Whether the party's duties hold, as far as they were touched in this minute. */
  #holds(state: State): boolean {
    return this.#network.links.every(({ from, to, min, max }, index) => {
      if (!this.#isDuty[index]) return true;
      const [a, b] = [state[from] ?? 0, state[to] ?? 0];
      return (max === null || holdsNow(a, b, max)) && (min === null || holdsNow(b, a, -min));
    });
  }

  /**
   * Whether the others' acts of this minute are lawful, and none of them waits that has to make up leeway.
   */
  #isLawful(before: State, after: State): boolean {
    return this.#others.every((moment) => {
      if (before[moment] !== 0) return true;
      const isMissed = this.#isMissed(before, moment);
      if (after[moment] === 0) return !isMissed || !this.#mayFollow(after, moment);
      return this.#mayFollow(after, moment) && (isMissed || !this.#isMissed(after, moment));
    });
  }

  /** Whether another lets a limit pass that it could have met. */
  #lets(state: State, next: State, moment: number): boolean {
    if (state[moment] !== 0 || this.#isMissed(state, moment)) return false;
    return this.#isMissed(next, moment) && this.#mayFollow(state, moment);
  }

  #limitsOf(moment: number): Network['links'] {
    return this.#network.links.filter(({ to }, index) => to === moment && this.#isLimit[index]);
  }

  #isMissed(state: State, moment: number): boolean {
    return this.#limitsOf(moment).some(({ from, max }) => max !== null && isOver(state[from] ?? 0, max));
  }

  #mayFollow(state: State, moment: number): boolean {
    return this.#limitsOf(moment).every(({ from, min }) => {
      const since = state[from] ?? 0;
      return min === null || (since === 0 ? min < 0 : since - 1 >= min);
    });
  }

  /** Whether a duty of the party can only be met too late. */
  #isLate(state: State): boolean {
    return this.#network.links.some(({ from, to, min, max }, index) => {
      if (!this.#isDuty[index]) return false;
      const [a, b] = [state[from] ?? 0, state[to] ?? 0];
      return (max !== null && b === 0 && isOver(a, max)) || (min !== null && a === 0 && isOver(b, -min));
    });
  }
}

/** Whether a limit after a moment is over. */
function isOver(since: number, most: number): boolean {
  return since > 0 && since - 1 > most;
}

/** Whether one comes at most so long after the other, as far as this minute shows. */
function holdsNow(a: number, b: number, most: number): boolean {
  if (a !== 1 && b !== 1) return true;
  return a > 0 && b > 0 ? a - b <= most : a === 0 || most >= 0;
}
