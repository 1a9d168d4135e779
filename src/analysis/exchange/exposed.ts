import { compareRationals, minus, nought, plus, type Rational } from '../../base/rational.ts';
import type { Subject } from '../check.ts';
import { Reach } from './reachable.ts';
import type { Exchange, Part, Step } from './steps.ts';

/** A party at the step after which it is most exposed. */
export interface Exposed {
  readonly party: number;
  readonly step: number;
  readonly exposure: Rational;
}

/**
 * Where each party is most exposed in the planned order, when all that may be done at one moment is done: the
 * text does not say which of it comes first.
 */
export function exposedIn({ parties, steps }: Exchange): readonly Exposed[] {
  return parties.flatMap((_, party) => {
    let [sum, worst]: [Rational, Exposed | null] = [nought, null];
    steps.forEach(({ change }, step) => {
      sum = plus(sum, change[party]?.most ?? nought);
      const isMore = compareRationals(sum, worst?.exposure ?? nought) > 0;
      if (isMomentOver(steps, step) && isMore) worst = { party, step, exposure: sum };
    });
    return worst === null ? [] : [worst];
  });
}

/** A party that must have done more by a moment than can have come to it. */
export interface Ahead {
  readonly party: number;
  /** The minute after which it is so. */
  readonly minute: number;
  readonly exposure: Rational;
  /** What it must have done by then. */
  readonly due: readonly Part[];
  /** What others can have done by then, and what they do only later. */
  readonly come: readonly Part[];
  readonly awaited: readonly { readonly part: Part; readonly step: Step }[];
}

/**
 * Where each party is most exposed whatever the moments that are chosen: by then it must have done its acts,
 * by the days and dates of the text, and of the others' only those can have come that may come so early. The
 * exposure is never more than what still comes: agreements seldom have as many acts on each side, and what is
 * left over at the end is no exposure.
 */
export function aheadIn({ parties, steps, times }: Exchange): readonly Ahead[] {
  const all = steps.flatMap((step) => step.parts.map((part) => ({ part, step, due: times.due(part.norm) })));
  return parties.flatMap((_, party) => {
    const own = all.filter(({ part }) => part.givers.includes(party));
    const due = own.filter((act) => act.due !== null).sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
    const others = all.filter(({ part }) => !part.givers.includes(party));
    const total = worthTo(
      others.map(({ part }) => part),
      party,
    );
    let [given, come, at]: [Rational, Rational, number] = [nought, nought, 0];
    let worst: { readonly minute: number; readonly exposure: Rational } | null = null;
    due.forEach(({ part, due: minute }, index) => {
      given = plus(given, part.worth.cost[party]?.most ?? nought);
      if (minute === null || due[index + 1]?.due === minute) return;
      // The steps are in the order of their moments.
      for (; (others[at]?.step.minute ?? Infinity) < minute; at++) {
        come = plus(come, others[at]?.part.worth.value[party]?.least ?? nought);
      }
      const exposure = lesser(minus(given, come), minus(total, come));
      if (compareRationals(exposure, worst?.exposure ?? nought) > 0) worst = { minute, exposure };
    });
    return worst === null ? [] : [aheadAt(worst, party, due, others)];
  });
}

interface Dated {
  readonly part: Part;
  readonly step: Step;
  readonly due: number | null;
}

function aheadAt(
  { minute, exposure }: { readonly minute: number; readonly exposure: Rational },
  party: number,
  due: readonly Dated[],
  others: readonly Dated[],
): Ahead {
  const isBy = ({ due: last }: Dated): boolean => last !== null && last <= minute;
  return {
    party,
    minute,
    exposure,
    due: due.filter(isBy).map(({ part }) => part),
    come: others.filter(({ step }) => step.minute < minute).map(({ part }) => part),
    awaited: others.filter(({ step }) => step.minute >= minute),
  };
}

function worthTo(parts: readonly Part[], party: number): Rational {
  return parts.reduce((sum, { worth }) => plus(sum, worth.value[party]?.least ?? nought), nought);
}

function lesser(a: Rational, b: Rational): Rational {
  return compareRationals(a, b) < 0 ? a : b;
}

/** Whether the next step comes at a later moment. */
export function isMomentOver(steps: readonly Step[], step: number): boolean {
  return steps[step]?.minute !== steps[step + 1]?.minute;
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
  /** What others do only after that. */
  readonly later: readonly Part[];
}

/**
 * Where everything that cannot be undone is done by one party before others have done their last: by the days
 * and dates of the text, or because theirs waits for it.
 */
export function oneSidedIn(subject: Subject, { steps, times, reading }: Exchange): OneSided | null {
  const all = steps.flatMap((step) => step.parts.map((part) => ({ part, step })));
  const fixed = all.flatMap(({ part }) => (part.isIrreversible ? [part] : []));
  const [party, ...more] = fixed[0]?.givers ?? [];
  if (party === undefined || more.length > 0) return null;
  if (fixed.some(({ givers }) => givers.length !== 1 || givers[0] !== party)) return null;
  const reach = new Reach(subject, reading);
  const waits = fixed.map(({ norm }) => ({
    due: times.due(norm),
    reached: reach.without(new Set([reach.doneOf(norm)])),
  }));
  const later = all.filter(({ part: { norm, givers }, step }) => {
    const isAfter = waits.every(
      ({ due, reached }) => (due !== null && due <= step.minute) || reached[reach.doneOf(norm)] === 0,
    );
    return isAfter && !givers.includes(party);
  });
  return later.length === 0 ? null : { party, irreversible: fixed, later: later.map(({ part }) => part) };
}
