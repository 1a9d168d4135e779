import { greatest, least } from '../../base/append.ts';
import type { Certificate } from './derivations.ts';
import type { Network } from './network.ts';
import { linkOf } from './steps.ts';

/** How everything went once: when each moment came, with one outcome of the contingent links. */
export interface Run {
  /** Minutes since the first moment; null where a moment could never come. */
  readonly times: readonly (number | null)[];
  /** How long each contingent link took. */
  readonly outcome: readonly number[];
  /** The link that was broken first, on which side, and by how many minutes. */
  readonly broken: { readonly link: number; readonly side: 'min' | 'max'; readonly by: number };
}

/** The most outcomes that are tried. */
export const OUTCOMES_MAX = 4096;

/**
 * A run that breaks the plan to act as early as one may: to wait for what has to come before, to allow for
 * the longest that a pending step may take, and to act then. No plan is safe from every outcome of a network
 * that is not controllable; this shows one outcome for this plan. Tries the shortest and the longest outcomes
 * of the links on the certificate; null where none of those tried breaks the plan.
 */
export function breakingRun(network: Network, certificate: Certificate): Run | null {
  const { shortest, longest } = turns(network, certificate);
  const open = [...shortest].filter((link) => longest.has(link));
  const fixed = network.contingent.map(({ lower, upper }, link) => (longest.has(link) ? upper : lower));
  // First only the links that the certificate thinks of both ways vary, then all that it speaks of.
  const rest = [...new Set([...shortest, ...longest])].filter((link) => !open.includes(link));
  const varied = [...open, ...rest];
  const tries = Math.min(OUTCOMES_MAX, 2 ** varied.length);
  for (let mask = 0; mask < tries; mask++) {
    const outcome = fixed.map((minutes, link) => {
      const { lower = 0, upper = 0 } = network.contingent[link] ?? {};
      const isTurned = (mask >> varied.indexOf(link)) % 2 === 1 && varied.includes(link);
      return isTurned ? lower + upper - minutes : minutes;
    });
    const run = earlyRun(network, outcome);
    if (run.broken !== null) return { ...run, broken: run.broken };
  }
  return null;
}

/** Which contingent links a certificate thinks of as shortest, and which as longest. */
function turns(network: Network, { cycle }: Certificate): { shortest: Set<number>; longest: Set<number> } {
  const linksOf = (kind: string): Set<number> =>
    new Set(cycle.filter((step) => step.kind === kind).map((step) => linkOf(network, step)));
  return { shortest: linksOf('lower case'), longest: linksOf('upper case') };
}

/** What comes of the plan to act as early as one may, with an outcome. */
export function earlyRun(
  network: Network,
  outcome: readonly number[],
): Omit<Run, 'broken'> & { readonly broken: Run['broken'] | null } {
  const times = new EarlyPlan(network, outcome).times();
  return { times, outcome, broken: firstBroken(network, times) };
}

class EarlyPlan {
  readonly #network: Network;
  readonly #outcome: readonly number[];
  readonly #times: (number | null)[];
  /** The contingent link that ends in each moment, if one does. */
  readonly #endOf: ReadonlyMap<number, number>;

  constructor(network: Network, outcome: readonly number[]) {
    this.#network = network;
    this.#outcome = outcome;
    this.#times = Array.from({ length: network.moments }, () => null);
    this.#endOf = new Map(network.contingent.map(({ end }, link) => [end, link]));
  }

  times(): readonly (number | null)[] {
    for (let next = this.#next(); next !== null; next = this.#next()) this.#times[next.moment] = next.at;
    const first = least(this.#times.flatMap((time) => time ?? []));
    return this.#times.map((time) => (time === null ? null : time - first));
  }

  /** What comes next: of one minute, what nobody chooses before what is done. */
  #next(): { readonly moment: number; readonly at: number } | null {
    const earliest = this.#earliest();
    const now = greatest(this.#times.map((time) => time ?? -Infinity));
    let next: { moment: number; at: number; isChosen: boolean } | null = null;
    for (let moment = 0; moment < this.#network.moments; moment++) {
      if (this.#times[moment] !== null) continue;
      const link = this.#endOf.get(moment);
      const begun = link === undefined ? null : this.#begun(link);
      if (link !== undefined && begun === null) continue;
      const at =
        begun === null ? Math.max(earliest[moment] ?? 0, now) : begun + (this.#outcome[link ?? 0] ?? 0);
      if (next !== null && (at > next.at || (at === next.at && (link === undefined || !next.isChosen)))) {
        continue;
      }
      next = { moment, at, isChosen: link === undefined };
    }
    return next;
  }

  #begun(link: number): number | null {
    return this.#times[this.#network.contingent[link]?.activation ?? 0] ?? null;
  }

  /**
   * The earliest that each open moment may come by what is known now: a step that has begun is taken to last
   * its longest, one that has not its shortest.
   */
  #earliest(): number[] {
    const { moments, links, contingent } = this.#network;
    const earliest = this.#times.map((time) => time ?? 0);
    const isFixed = this.#times.map((time) => time !== null);
    for (const { activation, end, upper } of contingent) {
      const begun = this.#times[activation] ?? null;
      if (isFixed[end] || begun === null) continue;
      earliest[end] = begun + upper;
      isFixed[end] = true;
    }
    const after = (from: number, to: number, minutes: number): boolean => {
      const at = (earliest[from] ?? 0) + minutes;
      if (isFixed[to] || (earliest[to] ?? 0) >= at) return false;
      earliest[to] = at;
      return true;
    };
    // Rounds enough for any network that is consistent; in others there is no such time.
    for (let round = 0, changed = true; changed && round <= moments; round++) {
      changed = false;
      for (const { from, to, min, max } of links) {
        if (min !== null && after(from, to, min)) changed = true;
        if (max !== null && after(to, from, -max)) changed = true;
      }
      for (const { activation, end, lower, upper } of contingent) {
        if (after(activation, end, lower) || after(end, activation, -upper)) changed = true;
      }
    }
    return earliest;
  }
}

/** The broken link of which it was clear first. */
function firstBroken({ links }: Network, times: readonly (number | null)[]): Run['broken'] | null {
  const broken = links.flatMap(({ from, to, min, max }, link) => {
    const [a, b] = [times[from] ?? null, times[to] ?? null];
    if (a === null || b === null) return [];
    const at = Math.max(a, b);
    return [
      { link, side: 'min' as const, by: min === null ? 0 : a + min - b, at },
      { link, side: 'max' as const, by: max === null ? 0 : b - a - max, at },
    ].filter(({ by }) => by > 0);
  });
  if (broken.length === 0) return null;
  const { link, side, by } = broken.reduce((first, other) => (other.at < first.at ? other : first));
  return { link, side, by };
}
