import { type Rational, rational } from '../../base/rational.ts';
import type { Worth } from '../../model/values.ts';
import type { Pair } from './lawful.ts';
import type { Part, Step } from './steps.ts';
import { nothing, shareOf, sumOf, unitsOf } from './worth.ts';

/** No act is divided into more stages than this. */
const STAGES_MAX = 10;

/** A step, or a stage of one. */
export interface Stage {
  /** The step that it is a stage of, by its number. */
  readonly of: number;
  readonly step: Step;
  /** How many of the units that its act counts; null where the step is not divided. */
  readonly units: { readonly count: number; readonly of: number } | null;
}

/** The steps of an exchange with those divided that the text counts, and what must come before each stage. */
export interface Staged {
  readonly stages: readonly Stage[];
  readonly before: readonly (readonly number[])[];
  /** The last stage of each step. */
  readonly lastOf: readonly number[];
}

/**
 * Divides each act that counts whole units of something into stages as equal as can be, each of which must
 * come after what the act waits for; what waits for the act waits for its last stage.
 */
export function staged(steps: readonly Step[], before: readonly (readonly number[])[]): Staged {
  const stages: Stage[] = [];
  const firstOf: number[] = [];
  const lastOf: number[] = [];
  steps.forEach((step, of) => {
    firstOf.push(stages.length);
    stages.push(...stagesOf(step, of));
    lastOf.push(stages.length - 1);
  });
  const ties = stages.map(({ of }, at): readonly number[] => {
    const first = firstOf[of] ?? at;
    return at === first ? (before[of] ?? []).map((other) => lastOf[other] ?? 0) : [at - 1];
  });
  return { stages, before: ties, lastOf };
}

function stagesOf(step: Step, of: number): readonly Stage[] {
  const [part, ...others] = step.parts;
  const units = part === undefined ? null : wholeUnits(part);
  if (part === undefined || others.length > 0 || units === null) return [{ of, step, units: null }];
  const count = Math.min(units, STAGES_MAX);
  return Array.from({ length: count }, (_, at): Stage => {
    const own = Math.floor(units / count) + (at < units % count ? 1 : 0);
    return {
      of,
      step: shareOfStep(step, rational(BigInt(own), BigInt(units))),
      units: { count: own, of: units },
    };
  });
}

/** How many whole units an act is of; null for one, and for what the text does not count. */
function wholeUnits({ norm, until }: Part): number | null {
  const units = until === null ? unitsOf(norm) : null;
  if (units === null || units.least.under !== 1n || units.least.over !== units.most.over) return null;
  const count = Number(units.least.over);
  return count > 1 && Number.isSafeInteger(count) ? count : null;
}

function shareOfStep(step: Step, share: Rational): Step {
  const shared = (worths: readonly Worth[]): readonly Worth[] => worths.map((worth) => shareOf(worth, share));
  return {
    ...step,
    parts: step.parts.map((part) => ({
      ...part,
      worth: { cost: shared(part.worth.cost), value: shared(part.worth.value) },
    })),
    change: shared(step.change),
    irreversible: shared(step.irreversible),
  };
}

/** Stages of one act that follow each other are one. */
export function joinedStages(order: readonly Stage[]): readonly Stage[] {
  const made: Stage[] = [];
  for (const stage of order) {
    const last = made.at(-1);
    if (last === undefined || last.of !== stage.of || last.units === null || stage.units === null) {
      made.push(stage);
      continue;
    }
    const count = last.units.count + stage.units.count;
    const sum = (a: readonly Worth[], b: readonly Worth[]): readonly Worth[] =>
      a.map((worth, at) => sumOf(worth, b[at] ?? nothing));
    const [first, second] = [last.step.parts[0], stage.step.parts[0]];
    const worth = {
      cost: sum(first?.worth.cost ?? [], second?.worth.cost ?? []),
      value: sum(first?.worth.value ?? [], second?.worth.value ?? []),
    };
    const step = {
      ...last.step,
      parts: last.step.parts.map((part) => ({ ...part, worth })),
      change: sum(last.step.change, stage.step.change),
      irreversible: sum(last.step.irreversible, stage.step.irreversible),
    };
    made[made.length - 1] = { of: stage.of, step, units: { count, of: stage.units.of } };
  }
  return made;
}

/** A pair of steps as one of their last stages. */
export function pairOfStages({ lastOf }: Staged, [first, second]: Pair): Pair {
  return [lastOf[first] ?? 0, lastOf[second] ?? 0];
}

/** The order of whole steps that an order of stages finishes them in. */
export function finishedIn({ stages, lastOf }: Staged, order: readonly number[]): readonly number[] {
  return order.flatMap((at) => {
    const of = stages[at]?.of ?? -1;
    return lastOf[of] === at ? [of] : [];
  });
}
