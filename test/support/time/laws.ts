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

/** Two things are the same; where not, it is told of what. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  expect({ what, is: actual }).toEqual({ what, is: expected });
}

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
  expectSame(what, conflict === null, opinion(network));
  if (conflict === null) return false;
  const { labels, certificate, kind, part } = conflict;
  expectSame(what, certificate !== null && provesUncontrollable(network, certificate), true);
  expectSame(what, part.network, partOf(network, new Set(labels)).network);
  expectSame(what, opinion(part.network), false);
  for (const label of labels) {
    const rest = partOf(network, new Set(labels.filter((each) => each !== label))).network;
    const isKept = kind === 'inconsistent' ? judge.consistency(rest).kind === 'kept' : opinion(rest);
    expectSame(`${what}, without ${label}`, isKept, true);
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
  if (run === null) throw new Error(`${what}: no run was found`);
  for (const [link, { lower, upper, activation, end }] of network.contingent.entries()) {
    const took = run.outcome[link] ?? 0;
    expectSame(what, took >= lower && took <= upper, true);
    const [begun, ended] = [run.times[activation] ?? null, run.times[end] ?? null];
    if (begun !== null) expectSame(what, ended, begun + took);
  }
  const { link, side, by } = run.broken;
  const { from = 0, to = 0, min = null, max = null } = network.links[link] ?? {};
  const apart = (run.times[to] ?? 0) - (run.times[from] ?? 0);
  expectSame(what, by, side === 'min' ? (min ?? 0) - apart : apart - (max ?? 0));
  expectSame(what, by > 0, true);
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
  expectSame(what, undecided, []);
  const found = new Map(repairs.map(({ figure, by }) => [`${figure} ${Math.sign(by)}`, by]));
  if (opinion(network)) expectSame(what, repairs, []);
  else {
    for (const [place, figure] of figures.entries()) {
      for (const sign of [1, -1]) {
        const by = found.get(`${place} ${sign}`) ?? null;
        const told = `${what}, figure ${place} by ${by}`;
        const least = leastBySearch(network, figure, sign, most, opinion);
        if (by === null || Math.abs(by) <= most) expectSame(told, by, least);
        else expectSame(told, least, null);
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
    expectSame(`${what}, moment ${moment}`, times, {
      earliest: first[moment],
      lateUnderDelay: late,
      lastAdmissible: last[moment],
      slack: (last[moment] ?? 0) - late,
    });
  }
}
