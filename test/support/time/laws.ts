import { expect } from 'vitest';
import { conflictOf } from '../../../src/analysis/time/conflict.ts';
import type { Judge } from '../../../src/analysis/time/judge.ts';
import { momentTimes } from '../../../src/analysis/time/moments.ts';
import type { Network } from '../../../src/analysis/time/network.ts';
import { sound } from '../../../src/analysis/time/network.ts';
import { partOf } from '../../../src/analysis/time/part.ts';
import type { Plan } from '../../../src/analysis/time/plan.ts';
import { allFigures, repairsOf, withFigure } from '../../../src/analysis/time/repair.ts';
import { breakingRun } from '../../../src/analysis/time/run.ts';
import { provesUncontrollable } from '../../../src/analysis/time/verify-certificate.ts';
import { Game } from './game.ts';
import { reduced } from './reduction.ts';

// What has to be so of every network, told by the slow judges.

/** A second opinion on whether a network can be kept. */
export type Opinion = (network: Network) => boolean;

/** Whether a network can be kept, by every rule applied to every edge. */
export const byRules: Opinion = (network) => reduced(network) !== undefined;

/** The same, by every game. */
export const byGame: Opinion = (network) => new Game(network).isWon();

/**
 * A conflict is one, is minimal, is proved by its own links, and a run shows it; false where there is none.
 */
export function expectConflict(judge: Judge, network: Network, opinion: Opinion, what: string): boolean {
  const conflict = conflictOf(judge, network);
  expect(conflict === null, what).toBe(opinion(network));
  if (conflict === null) return false;
  const { labels, certificate, kind, part } = conflict;
  expect(certificate !== null && provesUncontrollable(network, certificate), what).toBe(true);
  expect(part.network, what).toEqual(partOf(network, new Set(labels)).network);
  expect(opinion(part.network), what).toBe(false);
  for (const label of labels) {
    const rest = partOf(network, new Set(labels.filter((each) => each !== label))).network;
    const isKept = kind === 'inconsistent' ? judge.consistency(rest).kind === 'kept' : opinion(rest);
    expect(isKept, `${what}, without ${label}`).toBe(true);
  }
  if (kind === 'uncontrollable') expectRun(judge, part.network, what);
  return true;
}

/** A run breaks the plan to act early, with an outcome that may be. */
function expectRun(judge: Judge, network: Network, what: string): void {
  const verdict = judge.controllability(network);
  const run =
    verdict.kind === 'kept' || verdict.certificate === null
      ? null
      : breakingRun(network, verdict.certificate);
  expect(run, what).not.toBeNull();
  if (run === null) return;
  for (const [link, { lower, upper, activation, end }] of network.contingent.entries()) {
    const took = run.outcome[link] ?? 0;
    expect(took >= lower && took <= upper, what).toBe(true);
    const [begun, ended] = [run.times[activation] ?? null, run.times[end] ?? null];
    if (begun !== null) expect(ended, what).toBe(begun + took);
  }
  const { link, side, by } = run.broken;
  const { from = 0, to = 0, min = null, max = null } = network.links[link] ?? {};
  const apart = (run.times[to] ?? 0) - (run.times[from] ?? 0);
  expect(by, what).toBe(side === 'min' ? (min ?? 0) - apart : apart - (max ?? 0));
  expect(by, what).toBeGreaterThan(0);
}

/** Every repair works and one minute less does not; and a search up to a bound finds no other. */
export function expectRepairs(
  judge: Judge,
  network: Network,
  opinion: Opinion,
  most: number,
  what: string,
): number {
  const figures = allFigures(network);
  const { repairs, undecided } = repairsOf(judge, network, figures);
  expect(undecided, what).toEqual([]);
  const found = new Map(repairs.map(({ figure, by }) => [`${figure} ${Math.sign(by)}`, by]));
  if (opinion(network)) expect(repairs, what).toEqual([]);
  else {
    for (const [place, figure] of figures.entries()) {
      for (const sign of [1, -1]) {
        const by = found.get(`${place} ${sign}`) ?? null;
        const told = `${what}, figure ${place} by ${by}`;
        const least = leastBySearch(network, figure, sign, most, opinion);
        if (by === null || Math.abs(by) <= most) expect(by, told).toBe(least);
        else expect(least, told).toBeNull();
      }
    }
  }
  return repairs.length;
}

function leastBySearch(
  network: Network,
  figure: readonly number[],
  sign: number,
  most: number,
  opinion: Opinion,
): number | null {
  for (let by = 1; by <= most; by++) {
    const changed = withFigure(network, figure, sign * by);
    if (!sound(changed).ok) return null;
    if (opinion(changed)) return sign * by;
  }
  return null;
}

/** The three moments of each moment are those of the games that are won. Every moment needs a limit. */
export function expectTimes(plan: Plan, what: string): void {
  const { network } = plan;
  const { first, last } = new Game(network).window(0);
  for (const [moment, times] of momentTimes(plan, 0).entries()) {
    const by = (minutes: number): Network => ({
      ...network,
      links: [...network.links, { from: 0, to: moment, min: null, max: minutes, label: 0 }],
    });
    let late = 0;
    while (!byGame(by(late))) late++;
    expect(times, `${what}, moment ${moment}`).toEqual({
      earliest: first[moment],
      lateUnderDelay: late,
      lastAdmissible: last[moment],
      slack: (last[moment] ?? 0) - late,
    });
  }
}
