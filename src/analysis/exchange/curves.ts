import {
  compareRationals,
  minus,
  nought,
  plus,
  type Rational,
  rational,
  sayRational,
  sayRounded,
} from '../../base/rational.ts';
import type { Worth } from '../../model/values.ts';
import type { Exchange, Step } from './steps.ts';
import { nothing, sumOf } from './worth.ts';

/** An exact number: one to draw, exactly in decimals or as a fraction, and as a sentence says it. */
export interface Amount {
  readonly value: number;
  readonly text: string;
  readonly said: string;
}

/** Between how much and how much. */
export interface Range {
  readonly least: Amount;
  readonly most: Amount;
}

/** How a party stands after a step. Where worths are ranges, the worst for it is `most`. */
export interface Standing {
  /** All that it has given, at its most, and received, at its least. */
  readonly given: Amount;
  readonly received: Amount;
  /** What it has given less what it has received: its loss if the others stop now. */
  readonly exposure: Range;
  /** The same of what cannot be undone. */
  readonly irreversible: Range;
  /** What it gains if it leaves now rather than going on; nought where going on is worth as much. */
  readonly temptation: Amount;
  /**
   * How sure it must be, before it gives in this step, that the others go on: above 1 no trust is enough.
   * Null where it gives nothing in this step more than it receives, or where nothing would be enough.
   */
  readonly trust: Amount | null;
  /** Nothing that still comes makes up for what it gives in this step. */
  readonly isBeyondTrust: boolean;
}

/** The standing of every party after every step of an order, the parties in the order of the header. */
export function standingsOf({ parties }: Exchange, steps: readonly Step[]): readonly (readonly Standing[])[] {
  const totals = parties.map((_, party) => totalOf(steps, party));
  let given = parties.map(() => nothing);
  let flows = parties.map(() => ({ out: nought, in: nought }));
  let fixed = parties.map(() => nothing);
  return steps.map((step) => {
    given = given.map((sum, party) => sumOf(sum, step.change[party] ?? nothing));
    fixed = fixed.map((sum, party) => sumOf(sum, step.irreversible[party] ?? nothing));
    flows = flows.map((flow, party) => flowAfter(flow, step, party));
    return parties.map((_, party): Standing => {
      const exposure = given[party] ?? nothing;
      // What is still to come, at its least: what it receives less what it gives.
      const ahead = minus(exposure.most, totals[party] ?? nought);
      const isMover = step.movers.includes(party);
      const risked = step.change[party]?.most ?? nought;
      const asks = isMover && risked.over > 0n;
      const flow = flows[party];
      return {
        given: amountOf(flow?.out ?? nought),
        received: amountOf(flow?.in ?? nought),
        exposure: rangeOf(exposure),
        irreversible: rangeOf(fixed[party] ?? nothing),
        temptation: amountOf(ahead.over < 0n ? minus(nought, ahead) : nought),
        trust: asks && ahead.over > 0n ? amountOf(quotient(risked, ahead)) : null,
        isBeyondTrust: asks && ahead.over <= 0n,
      };
    });
  });
}

/** What has gone out from a party and come in to it; of a step that is divided, its share of both. */
function flowAfter(
  flow: { readonly out: Rational; readonly in: Rational },
  { parts }: Step,
  party: number,
): { readonly out: Rational; readonly in: Rational } {
  return parts.reduce(
    (sum, { worth }) => ({
      out: plus(sum.out, worth.cost[party]?.most ?? nought),
      in: plus(sum.in, worth.value[party]?.least ?? nought),
    }),
    flow,
  );
}

/** What a party gives over all steps less what it receives, at the worst for it. */
export function totalOf(steps: readonly Step[], party: number): Rational {
  return steps.reduce((sum, { change }) => sumOf(sum, change[party] ?? nothing), nothing).most;
}

function quotient(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under, a.under * b.over);
}

/** A number to show. */
export function amountOf(number: Rational): Amount {
  return {
    value: Number(number.over) / Number(number.under),
    text: sayRational(number),
    said: sayRounded(number),
  };
}

function rangeOf({ least, most }: Worth): Range {
  return { least: amountOf(least), most: amountOf(most) };
}

/** The step after which a party is most exposed, -1 where it never is, and how much that is. */
export function peakOf(
  steps: readonly Step[],
  party: number,
): { readonly step: number; readonly exposure: Rational } {
  let [sum, step, exposure] = [nought, -1, nought];
  steps.forEach(({ change }, at) => {
    sum = sumOf({ least: sum, most: sum }, change[party] ?? nothing).most;
    if (compareRationals(sum, exposure) > 0) [step, exposure] = [at, sum];
  });
  return { step, exposure };
}
