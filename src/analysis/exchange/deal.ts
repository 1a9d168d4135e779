import { commonUnder, type Rational } from '../../base/rational.ts';
import type { Deal, DealStep } from './climb.ts';
import type { Exchange, Step } from './steps.ts';

/** An exchange in whole numbers, each standing for one part of a unit. */
export interface WholeDeal {
  readonly deal: Deal;
  /** How many parts a unit has. */
  readonly scale: bigint;
}

/** What sums stay exact below. */
const WHOLE_MAX = 2n ** 52n;

/**
 * The worst ends of an exchange as whole numbers: what is given at its most, what is received at its least.
 * Null where the numbers are too fine or too large to be added exactly so.
 */
export function wholeDeal(
  { parties, valued }: Exchange,
  steps: readonly Step[],
  before: readonly (readonly number[])[],
  isFixed: (step: number) => boolean,
): WholeDeal | null {
  const tolerances = (valued?.tolerances ?? []).filter((each) => each !== null);
  const scale = commonUnder([
    ...steps.flatMap(({ change }) => change.map(({ most }) => most)),
    ...tolerances,
  ]);
  const whole = ({ over, under }: Rational): bigint => over * (scale / under);
  const changes = steps.map(({ change }) => change.map(({ most }) => whole(most)));
  const sums = parties.map((_, party) =>
    changes.reduce((sum, change) => sum + absolute(change[party] ?? 0n), 0n),
  );
  if (sums.some((sum) => sum > WHOLE_MAX)) return null;
  const made = steps.map((step, at): DealStep => {
    return {
      change: (changes[at] ?? []).map(Number),
      movers: step.movers,
      after: before[at] ?? [],
      alike: isFixed(at) ? `step ${at}` : likeness(step),
    };
  });
  return { deal: { parties: parties.length, steps: made }, scale };
}

function absolute(number: bigint): bigint {
  return number < 0n ? -number : number;
}

/**
 * Steps of one provision that are alike in time may change places; others may not be told apart from them.
 */
function likeness({ parts }: Step): string {
  return parts
    .map(({ norm, until }) => {
      const { times, conditions } = norm;
      const isPlain = times.length === 0 && conditions.length === 0 && norm.exchange === null;
      return isPlain && until === null ? '' : `${norm.id} ${until}`;
    })
    .join('|');
}
