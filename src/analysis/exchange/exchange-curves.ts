import { type Rational, rational } from '../../base/rational.ts';
import { dayAt } from '../../model/frames.ts';
import type { ValuesFault } from '../../model/values.ts';
import type { Subject } from '../check.ts';
import type { DaySaid } from '../end-forms.ts';
import { daySaid } from '../ends.ts';
import { type Amount, amountOf, peakOf, type Standing, standingsOf, totalOf } from './curves.ts';
import { LawfulOrders } from './lawful.ts';
import type { Exchange, Step } from './steps.ts';
import { worstOrder } from './worst-order.ts';

/** A step of a curve, and how every party stands after it, in the order of the parties. */
export interface CurveStep {
  /** The acts done at once, as the text numbers them. */
  readonly labels: readonly string[];
  /** Who does them. */
  readonly movers: readonly string[];
  /** The day; null where an order has no days of its own. */
  readonly day: DaySaid | null;
  /** Only what was given of something that lasts since the step of it before. */
  readonly isShare: boolean;
  readonly standings: readonly Standing[];
}

/** The greatest exposure of a party, and after which step: -1 where it has never given more than received. */
export interface Peak {
  readonly party: string;
  readonly step: number;
  readonly exposure: Amount;
}

/** One order of the steps. */
export interface Curve {
  readonly steps: readonly CurveStep[];
  /** By party. */
  readonly peaks: readonly Peak[];
}

/** The exchange of one reading as plain data: what is drawn, and what is said in tables. */
export interface ExchangeCurves {
  readonly title: string | null;
  readonly reading: readonly number[];
  readonly parties: readonly string[];
  /**
   * What the numbers count, in the words of the file; null where acts are counted or the file says nothing.
   */
  readonly unit: string | null;
  /** Whether acts are counted, for want of a file of values. */
  readonly isCounted: boolean;
  /** The earliest lawful order. */
  readonly planned: Curve;
  /** The order in which somebody is exposed most; null where numbers are too fine to be added exactly. */
  readonly worst:
    | (Curve & {
        readonly party: string;
        /** The most that each party can be exposed in any order. */
        readonly most: readonly Amount[];
        /**
         * False where it is not shown that this very order can be kept; no lawful order is worse all the
         * same.
         */
        readonly isLawful: boolean;
      })
    | null;
  /** What each party has given at the end less what it has received. */
  readonly totals: readonly Amount[];
  readonly tolerances: readonly (Amount | null)[];
  readonly deposits: readonly (Amount | null)[];
  /** Acts that can never come about as the text stands, and such as the file says nothing of. */
  readonly never: readonly string[];
  readonly unvalued: readonly string[];
  readonly faults: readonly ValuesFault[];
}

/** The curves of an exchange. */
export function curvesOf(subject: Subject, exchange: Exchange): ExchangeCurves {
  const { parties, steps, valued, reading } = exchange;
  const none = parties.map(() => null);
  const lawful = new LawfulOrders(subject, exchange);
  const worst = worstOrder(exchange, lawful);
  return {
    title: subject.agreement.title,
    reading,
    parties,
    unit: valued?.unit ?? null,
    isCounted: valued === null,
    planned: curveOf(
      subject,
      exchange,
      steps,
      steps.map(({ minute }) => minute),
    ),
    worst:
      worst === null
        ? null
        : {
            ...curveOf(
              subject,
              exchange,
              worst.order.flatMap((at) => steps[at] ?? []),
              null,
            ),
            party: parties[worst.party] ?? '',
            most: worst.most.map((most) => amountOf(rational(BigInt(most), worst.scale))),
            isLawful: worst.isLawful,
          },
    totals: parties.map((_, party) => amountOf(totalOf(steps, party))),
    tolerances: (valued?.tolerances ?? none).map(amountOrNull),
    deposits: (valued?.deposits ?? none).map(amountOrNull),
    never: labelsOf(exchange.never),
    unvalued: labelsOf(valued?.unvalued ?? []),
    faults: valued?.faults ?? [],
  };
}

function amountOrNull(number: Rational | null): Amount | null {
  return number === null ? null : amountOf(number);
}

function labelsOf(norms: readonly { readonly label: string }[]): readonly string[] {
  return [...new Set(norms.map(({ label }) => label))];
}

/** An order of steps as data; with the minutes of its steps, where it has any. */
export function curveOf(
  subject: Subject,
  exchange: Exchange,
  steps: readonly Step[],
  minutes: readonly number[] | null,
): Curve {
  const { parties } = exchange;
  const standings = standingsOf(exchange, steps);
  return {
    steps: steps.map((step, at) => ({
      labels: labelsOf(step.parts.map(({ norm }) => norm)),
      movers: step.movers.map((mover) => parties[mover] ?? ''),
      day: minutes === null ? null : dayOf(subject, exchange, step, minutes[at] ?? 0),
      isShare: step.parts.some(({ until }) => until !== null),
      standings: standings[at] ?? [],
    })),
    peaks: parties.map((party, at) => {
      const { step, exposure } = peakOf(steps, at);
      return { party, step, exposure: amountOf(exposure) };
    }),
  };
}

/** What is given until a moment is given on the day that it ends. */
export function dayOf(subject: Subject, exchange: Exchange, step: Step, minute: number): DaySaid {
  const last = step.parts.some(({ until }) => until !== null) ? minute - 1 : minute;
  return dayAtMinute(subject, exchange, last);
}

/** The day of a minute. */
export function dayAtMinute(subject: Subject, { times }: Exchange, minute: number): DaySaid {
  return daySaid(subject, times.frame, dayAt(times.frame, times.point(minute)));
}
