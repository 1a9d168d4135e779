import type { Before } from './precedence.ts';

/** A step of an exchange in numbers. */
export interface DealStep {
  /** For each party what it gives less what it receives, in whole numbers. */
  readonly change: readonly number[];
  /** Who does it, by their numbers. */
  readonly movers: readonly number[];
  /** The steps that must come first. */
  readonly after: readonly number[];
  /** Steps may change places only where this is the same (their times, say). */
  readonly alike?: string;
}

/** An exchange in numbers. */
export interface Deal {
  readonly parties: number;
  readonly steps: readonly DealStep[];
}

/**
 * What is to be kept low while steps are put one after the other: after each step, for each party that it
 * is watched for, the sum of all changes so far, less what that party may bear.
 */
export interface Climb {
  readonly steps: readonly {
    readonly change: readonly number[];
    readonly watched: readonly number[];
    readonly alike: string;
  }[];
  readonly before: Before;
  /** What each party may bear; infinite for one that does not count. */
  readonly allowed: readonly number[];
  /** What is reached before the first step. */
  readonly start: number;
}

/** Exposure after every step: for everyone, or less what each tolerates. */
export function exposureClimb(deal: Deal, allowed: readonly number[] = allZero(deal)): Climb {
  const watched = allowed.flatMap((most, party) => (most < Infinity ? [party] : []));
  return {
    steps: deal.steps.map(({ change, alike = '' }) => ({ change, watched, alike })),
    before: deal.steps.map(({ after }) => after),
    allowed,
    start: Math.max(...watched.map((party) => 0 - (allowed[party] ?? 0))),
  };
}

/**
 * The deposit that keeps each mover going, built from the end: a party goes on with a step where what is
 * still to come is worth as much to it as what it still gives, less its deposit.
 */
export function depositClimb(deal: Deal): Climb {
  const before: number[][] = deal.steps.map(() => []);
  deal.steps.forEach(({ after }, step) => {
    for (const other of after) before[other]?.push(step);
  });
  return {
    steps: deal.steps.map(({ change, movers, alike = '' }) => ({ change, watched: movers, alike })),
    before,
    allowed: allZero(deal),
    start: 0,
  };
}

function allZero({ parties }: Deal): readonly number[] {
  return Array.from({ length: parties }, () => 0);
}

/** What is reached at worst when the steps are put in an order. */
export function worstOf({ steps, allowed, start }: Climb, order: readonly number[]): number {
  const sums = allowed.map(() => 0);
  let worst = start;
  for (const at of order) {
    const step = steps[at];
    if (step === undefined) continue;
    for (let party = 0; party < sums.length; party++) {
      sums[party] = (sums[party] ?? 0) + (step.change[party] ?? 0);
    }
    for (const party of step.watched) {
      worst = Math.max(worst, (sums[party] ?? 0) - (allowed[party] ?? 0));
    }
  }
  return worst;
}

/** What all together change for each party: less than nothing where it receives more than it gives. */
export function totalOf({ parties, steps }: Deal): readonly number[] {
  return Array.from({ length: parties }, (_, party) =>
    steps.reduce((sum, { change }) => sum + (change[party] ?? 0), 0),
  );
}
