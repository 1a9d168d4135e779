import { rational } from '../../base/rational.ts';
import type { ValuesFault } from '../../model/values.ts';
import type { Subject } from '../check.ts';
import { type BestLawful, bestLawful } from './best-lawful.ts';
import { type BestOrder, bestOrder } from './best-order.ts';
import { type Climb, type Deal, depositClimb, exposureClimb, worstOf } from './climb.ts';
import { type Amount, amountOf } from './curves.ts';
import { wholeDeal } from './deal.ts';
import { type Divided, dividedSides } from './divided.ts';
import { type Curve, curveOf } from './exchange-curves.ts';
import { LawfulOrders, type Pair } from './lawful.ts';
import { finishedIn, joinedStages, pairOfStages, type Stage, staged } from './stages.ts';
import type { Exchange, Step } from './steps.ts';

/** How sure it is that nothing is better: shown, or no better than a bound. */
export interface Certainty {
  readonly proof: 'bound met' | 'searched' | null;
  /** No lawful order is better than this. */
  readonly bound: Amount;
}

/** An order that is proposed, and its worst. */
export interface ProposedOrder extends Certainty {
  readonly worst: Amount;
  readonly curve: Curve;
  /** For each step how many of what its act counts; null for all of it. */
  readonly units: readonly ({ readonly count: number; readonly of: number } | null)[];
}

/** What is proposed for the order of an exchange, as plain data. */
export interface OrderProposal {
  readonly title: string | null;
  readonly reading: readonly number[];
  readonly parties: readonly string[];
  readonly unit: string | null;
  readonly isCounted: boolean;
  /** The earliest lawful order, step by step, and the most that anybody is exposed in it. */
  readonly planned: { readonly worst: Amount; readonly curve: Curve };
  /** The order of whole acts with the least worst exposure; null where none was found within the bound. */
  readonly best: ProposedOrder | null;
  /** The same where acts that are counted may be done in stages; null where nothing better was found. */
  readonly staged: ProposedOrder | null;
  /** Whether stages are better; `none` where no act can be divided. */
  readonly stages: 'better' | 'no better' | 'not shown' | 'none';
  /** An order in which nobody is exposed more than it tolerates; null where none is asked for. */
  readonly within:
    | (Certainty & { readonly isKept: boolean; readonly excess: Amount; readonly curve: Curve })
    | null;
  /** The least equal deposit with which some order keeps itself, and what the planned order needs. */
  readonly deposit:
    | (Certainty & { readonly amount: Amount; readonly planned: Amount; readonly curve: Curve })
    | null;
  /** What would be enough if what one of two parties gives could be divided at will. */
  readonly divided: readonly Divided[];
  /** False where the text's times cannot all be kept, so that only what waits for what is. */
  readonly keepsTimes: boolean;
  /** Numbers too fine or too large to be added exactly. */
  readonly isTooFine: boolean;
  readonly faults: readonly ValuesFault[];
}

/** Sets of steps looked at in one search, and searches for one proposal. */
const LOOKS_MAX = 2_000_000;
const ROUNDS_MAX = 200;

/** Proposes an order for an exchange. */
export function proposeOrder(subject: Subject, exchange: Exchange, looksMax = LOOKS_MAX): OrderProposal {
  const withTimes = new Proposer(subject, exchange, looksMax, true);
  const proposal = withTimes.propose();
  // Where no order keeps all times, at least the waits are kept, and that is said.
  return withTimes.hasNoOrder ? new Proposer(subject, exchange, looksMax, false).propose() : proposal;
}

class Proposer {
  readonly #subject: Subject;
  readonly #exchange: Exchange;
  readonly #lawful: LawfulOrders;
  readonly #looksMax: number;
  /** Whether every order was shown to be unlawful. */
  hasNoOrder = false;

  constructor(subject: Subject, exchange: Exchange, looksMax: number, withTimes: boolean) {
    this.#subject = subject;
    this.#exchange = exchange;
    this.#looksMax = looksMax;
    this.#lawful = new LawfulOrders(subject, exchange, withTimes);
  }

  propose(): OrderProposal {
    const { parties, steps, valued, reading } = this.#exchange;
    const planned = steps.map((_, at) => at);
    const whole = wholeDeal(this.#exchange, steps, this.#lawful.before, (at) =>
      this.#lawful.isCountedFrom(at),
    );
    const scale = whole?.scale ?? 1n;
    const deal = whole?.deal ?? { parties: parties.length, steps: [] };
    const minutes = steps.map(({ minute }) => minute);
    const best = whole === null ? null : this.#best(deal, scale);
    const [inStages, stages] = whole === null ? [null, 'none' as const] : this.#staged(best);
    return {
      title: this.#subject.agreement.title,
      reading,
      parties,
      unit: valued?.unit ?? null,
      isCounted: valued === null,
      planned: {
        worst: whole === null ? this.#greatestPeak() : said(worstOf(exposureClimb(deal), planned), scale),
        curve: curveOf(this.#subject, this.#exchange, steps, minutes),
      },
      best,
      staged: inStages,
      stages,
      within: whole === null ? null : this.#within(deal, scale),
      deposit: whole === null || valued === null ? null : this.#deposit(deal, scale, planned),
      divided: dividedSides(this.#exchange),
      keepsTimes: this.#lawful.keepsTimes,
      isTooFine: whole === null,
      faults: valued?.faults ?? [],
    };
  }

  #greatestPeak(): Amount {
    const { peaks } = curveOf(this.#subject, this.#exchange, this.#exchange.steps, null);
    const [greatest] = peaks.map(({ exposure }) => exposure).sort((a, b) => b.value - a.value);
    return greatest ?? said(0, 1n);
  }

  #best(deal: Deal, scale: bigint): ProposedOrder | null {
    const found = this.#search(deal, exposureClimb);
    this.hasNoOrder = found.best === null && found.bound === Infinity;
    if (found.best === null) return null;
    const { order, worst, proof } = found.best;
    return {
      worst: said(worst, scale),
      curve: this.#curve(order),
      units: order.map(() => null),
      ...certainty(found, proof, scale),
    };
  }

  #staged(best: ProposedOrder | null): readonly [ProposedOrder | null, OrderProposal['stages']] {
    const { steps } = this.#exchange;
    const split = staged(steps, this.#lawful.before);
    if (split.stages.length === steps.length) return [null, 'none'];
    const whole = wholeDeal(
      this.#exchange,
      split.stages.map(({ step }) => step),
      split.before,
      (at) => this.#lawful.isCountedFrom(split.stages[at]?.of ?? 0),
    );
    if (whole === null) return [null, 'not shown'];
    const found = bestLawful(
      (more) =>
        this.#find(
          whole.deal,
          exposureClimb,
          more.map((pair) => pairOfStages(split, pair)),
        ),
      (order) => this.#lawful.conflict(finishedIn(split, order)),
      ROUNDS_MAX,
    );
    if (found.best === null) return [null, 'not shown'];
    const worst = said(found.best.worst, whole.scale);
    const certain = certainty(found, found.best.proof, whole.scale);
    if (best !== null && worst.value >= best.worst.value) {
      const isNoBetter = certain.bound.value >= best.worst.value;
      return [null, isNoBetter ? 'no better' : 'not shown'];
    }
    const order = joinedStages(found.best.order.flatMap((at) => split.stages[at] ?? []));
    const proposed = {
      worst,
      curve: this.#curveOfStages(order, finishedIn(split, found.best.order)),
      units: order.map(({ units }) => (units !== null && units.count < units.of ? units : null)),
      ...certain,
    };
    return [proposed, 'better'];
  }

  #within(deal: Deal, scale: bigint): OrderProposal['within'] {
    const { valued } = this.#exchange;
    if (valued === null || valued.tolerances.every((each) => each === null)) return null;
    const allowed = valued.tolerances.map((each) => {
      return each === null ? Infinity : Number(each.over * (scale / each.under));
    });
    const found = this.#search(deal, (of) => exposureClimb(of, allowed));
    if (found.best === null) return null;
    const { order, worst, proof } = found.best;
    return {
      isKept: worst <= 0,
      excess: said(Math.max(0, worst), scale),
      curve: this.#curve(order),
      ...certainty(found, proof, scale),
    };
  }

  #deposit(deal: Deal, scale: bigint, planned: readonly number[]): OrderProposal['deposit'] {
    const found = this.#search(deal, depositClimb, true);
    if (found.best === null) return null;
    const { order, worst, proof } = found.best;
    return {
      amount: said(worst, scale),
      planned: said(worstOf(depositClimb(deal), [...planned].reverse()), scale),
      curve: this.#curve(order),
      ...certainty(found, proof, scale),
    };
  }

  #search(deal: Deal, climbOf: (deal: Deal) => Climb, isFromEnd = false): BestLawful {
    return bestLawful(
      (more) => this.#find(deal, climbOf, more, isFromEnd),
      (order) => this.#lawful.conflict(order),
      ROUNDS_MAX,
    );
  }

  #find(
    deal: Deal,
    climbOf: (deal: Deal) => Climb,
    more: readonly Pair[],
    isFromEnd = false,
  ): BestOrder | null {
    const steps = deal.steps.map((step, at) => ({
      ...step,
      after: [...step.after, ...more.flatMap(([first, second]) => (second === at ? [first] : []))],
    }));
    const found = bestOrder(climbOf({ ...deal, steps }), this.#looksMax);
    return found === null || !isFromEnd ? found : { ...found, order: [...found.order].reverse() };
  }

  #curve(order: readonly number[]): Curve {
    const steps = order.flatMap((at) => this.#exchange.steps[at] ?? []);
    return curveOf(this.#subject, this.#exchange, steps, this.#lawful.minutes(order));
  }

  /** A stage comes as soon as its act may, and what comes before it is done. */
  #curveOfStages(order: readonly Stage[], finished: readonly number[]): Curve {
    const minutes = this.#lawful.minutes(finished);
    let last = 0;
    const at = order.map(({ of, step, units }) => {
      const own = units === null ? (minutes[finished.indexOf(of)] ?? step.minute) : step.minute;
      last = Math.max(last, own);
      return last;
    });
    const steps: readonly Step[] = order.map(({ step }) => step);
    return curveOf(this.#subject, this.#exchange, steps, at);
  }
}

function said(parts: number, scale: bigint): Amount {
  return amountOf(rational(BigInt(parts), scale));
}

/** Proven only where the bound of all that was left open is reached as well. */
function certainty({ best, bound }: BestLawful, proof: Certainty['proof'], scale: bigint): Certainty {
  const isProven = best !== null && bound >= best.worst;
  return { proof: isProven ? (proof ?? 'searched') : null, bound: said(bound, scale) };
}
