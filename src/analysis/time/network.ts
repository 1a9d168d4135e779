import { err, ok, type Result } from '../../base/result.ts';

/** An ordinary link: how many minutes may lie between two moments, null where there is no bound. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly min: number | null;
  readonly max: number | null;
  /** What the link comes from: a place in the caller's own table. */
  readonly label: number;
}

/** A contingent link: its end comes so many minutes after its activation, and nobody chooses when. */
export interface ContingentLink {
  readonly activation: number;
  readonly end: number;
  readonly lower: number;
  readonly upper: number;
  readonly label: number;
}

/**
 * A Simple Temporal Network with Uncertainty (Vidal & Fargier 1999), as data. Moments are the numbers below
 * `moments`; times are whole minutes. Who acts may react in the very minute of what is observed.
 */
export interface Network {
  readonly moments: number;
  readonly links: readonly Link[];
  readonly contingent: readonly ContingentLink[];
}

/** Why a network means nothing. */
export interface NetworkFault {
  readonly kind:
    | 'no such moment'
    | 'not whole'
    | 'too large'
    | 'lower below one'
    | 'lower above upper'
    | 'two links end here'
    | 'ends where it begins';
  /** Whether it is an ordinary or a contingent link, and which. */
  readonly of: 'link' | 'contingent';
  readonly index: number;
}

/**
 * The greatest sum of all bounds that is taken. Lengths of paths, potentials and their differences stay exact
 * below it, with room for the bypass edges, whose own paths can pass a link more than once.
 */
export const TOTAL_MINUTES_MAX = 2 ** 46;

/** The network itself, or all that is wrong with it. */
export function sound(network: Network): Result<Network, readonly NetworkFault[]> {
  const faults = [...network.links.flatMap(linkFaults(network)), ...contingentFaults(network)];
  if (faults.length === 0) faults.push(...overflow(network));
  return faults.length === 0 ? ok(network) : err(faults);
}

const linkFaults =
  (network: Network) =>
  ({ from, to, min, max }: Link, index: number): NetworkFault[] => {
    const fault = (kind: NetworkFault['kind']): NetworkFault => ({ kind, of: 'link', index });
    if (!isMoment(network, from) || !isMoment(network, to)) return [fault('no such moment')];
    return isWhole(min) && isWhole(max) ? [] : [fault('not whole')];
  };

function contingentFaults(network: Network): NetworkFault[] {
  const ends = new Set<number>();
  return network.contingent.flatMap((link, index) => {
    const kind = contingentFault(network, link, ends);
    ends.add(link.end);
    return kind === undefined ? [] : [{ kind, of: 'contingent', index } as const];
  });
}

function contingentFault(
  network: Network,
  { activation, end, lower, upper }: ContingentLink,
  ends: ReadonlySet<number>,
): NetworkFault['kind'] | undefined {
  if (!isMoment(network, activation) || !isMoment(network, end)) return 'no such moment';
  if (!isWhole(lower) || !isWhole(upper)) return 'not whole';
  if (activation === end) return 'ends where it begins';
  if (lower < 1) return 'lower below one';
  if (lower > upper) return 'lower above upper';
  return ends.has(end) ? 'two links end here' : undefined;
}

function isMoment(network: Network, moment: number): boolean {
  return Number.isInteger(moment) && moment >= 0 && moment < network.moments;
}

function isWhole(bound: number | null): boolean {
  return bound === null || Number.isSafeInteger(bound);
}

/** The link at which the sum of all bounds grows too large, if it does. */
function overflow(network: Network): NetworkFault[] {
  let total = 0;
  for (const [index, { min, max }] of network.links.entries()) {
    total += Math.abs(min ?? 0) + Math.abs(max ?? 0);
    if (total > TOTAL_MINUTES_MAX) return [{ kind: 'too large', of: 'link', index }];
  }
  for (const [index, { lower, upper }] of network.contingent.entries()) {
    total += lower + upper;
    if (total > TOTAL_MINUTES_MAX) return [{ kind: 'too large', of: 'contingent', index }];
  }
  return [];
}
