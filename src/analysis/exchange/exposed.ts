import { compareRationals, minus, nought, plus, type Rational } from '../../base/rational.ts';
import type { Exchange, Part, Step } from './steps.ts';

/** A party at the step after which it is most exposed. */
export interface Exposed {
  readonly party: number;
  readonly step: number;
  readonly exposure: Rational;
}

/**
 * Where each party is most exposed, in the planned order, when all that may be done at one moment is done: the
 * text does not say which of it comes first. Where acts are counted, the exposure is never more
 * than what still comes to it: agreements seldom have as many acts on each side, and what is left over at the
 * end is no exposure.
 */
export function exposedIn({ parties, steps, valued }: Exchange): readonly Exposed[] {
  return parties.flatMap((_, party) => {
    const received = steps.map((step) => receivedBy(step, party));
    let ahead = received.reduce(plus, nought);
    let [sum, worst]: [Rational, Exposed | null] = [nought, null];
    steps.forEach(({ change }, step) => {
      sum = plus(sum, change[party]?.most ?? nought);
      ahead = minus(ahead, received[step] ?? nought);
      if (!isMomentOver(steps, step)) return;
      const exposure = valued === null && compareRationals(ahead, sum) < 0 ? ahead : sum;
      if (compareRationals(exposure, worst?.exposure ?? nought) > 0) worst = { party, step, exposure };
    });
    return worst === null ? [] : [worst];
  });
}

/** Whether the next step comes at a later moment. */
export function isMomentOver(steps: readonly Step[], step: number): boolean {
  return steps[step]?.minute !== steps[step + 1]?.minute;
}

function receivedBy({ parts }: Step, party: number): Rational {
  return parts.reduce((sum, { worth }) => plus(sum, worth.value[party]?.least ?? nought), nought);
}

/** Where a party gains most by leaving. */
export interface Tempted {
  readonly party: number;
  /** After which step; -1 before the first. */
  readonly step: number;
  readonly gain: Rational;
}

/**
 * When each party gains most by leaving rather than going on, while it has still something to give. What it
 * has put down, it loses by leaving.
 */
export function temptedIn({ parties, steps, valued }: Exchange): readonly Tempted[] {
  return parties.flatMap((_, party) => {
    const last = steps.findLastIndex(({ movers }) => movers.includes(party));
    const deposit = valued?.deposits[party] ?? nought;
    // What going on still brings, less what it costs, and the deposit that leaving would cost.
    let rest = steps.reduce((sum, { change }) => minus(sum, change[party]?.most ?? nought), deposit);
    let worst: Tempted | null = null;
    for (let step = -1; step < last; step++) {
      if (step >= 0) rest = plus(rest, steps[step]?.change[party]?.most ?? nought);
      if (!isMomentOver(steps, step)) continue;
      const gain = minus(nought, rest);
      if (compareRationals(gain, worst?.gain ?? nought) > 0) worst = { party, step, gain };
    }
    return worst === null ? [] : [worst];
  });
}

/** All that cannot be undone on one side, before the last act of another. */
export interface OneSided {
  readonly party: number;
  readonly irreversible: readonly Part[];
  /** The step of the last of them. */
  readonly step: number;
  readonly others: readonly { readonly part: Part; readonly step: number }[];
}

/** Where everything that cannot be undone is done by one party before others have done their last. */
export function oneSidedIn({ steps }: Exchange): OneSided | null {
  const all = steps.flatMap(({ parts }, step) => parts.map((part) => ({ part, step })));
  const fixed = all.filter(({ part }) => part.isIrreversible);
  const [first] = fixed;
  const [party, ...more] = first?.part.givers ?? [];
  if (party === undefined || more.length > 0) return null;
  if (fixed.some(({ part: { givers } }) => givers.length !== 1 || givers[0] !== party)) return null;
  const step = Math.max(...fixed.map((each) => each.step));
  const others = all.filter(({ part: { givers }, step: at }) => {
    return at > step && !givers.includes(party) && isLater(steps[at], steps[step]);
  });
  if (others.length === 0) return null;
  return { party, irreversible: fixed.map(({ part }) => part), step, others };
}

/** At one moment, nothing says which comes first. */
function isLater(a: Step | undefined, b: Step | undefined): boolean {
  return a !== undefined && b !== undefined && a.minute > b.minute;
}
