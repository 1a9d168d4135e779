import type { Duration } from '../model/durations.ts';
import { exactMinutes } from '../model/frames.ts';
import type { Norm } from '../model/norms.ts';
import type { World } from './moments.ts';
import type { Plan } from './records.ts';
import { isPerOccasion, recurrenceOf } from './recurrences.ts';
import type { Truth } from './truth.ts';

/** One time at which a norm that recurs comes due. */
export interface Period {
  readonly opens: number;
  readonly closes: number;
  /** The occasion that brought it, of `each time E occurs`. */
  readonly occasion: number | null;
}

/** Finds the times at which norms recur. */
export class Periods {
  readonly #world: World;
  readonly #truth: Truth;

  constructor(world: World, truth: Truth) {
    this.#world = world;
    this.#truth = truth;
  }

  /** The time of a number, from 0; null where there is none, or it has not come. */
  at(number: number, norm: number, plan: Plan): Period | null {
    const recurrence = recurrenceOf(this.#world.programme.norm(norm));
    if (recurrence === null || plan.opens === Infinity) return null;
    switch (recurrence.kind) {
      case 'every':
        return this.#every(number, recurrence.period, plan);
      case 'days': {
        const spots = recurrence.days
          .flatMap((day) => this.#truth.moments.spot(day, { norm, occasion: null }) ?? [])
          .sort((a, b) => a.start - b.start);
        const spot = spots[number];
        if (spot === undefined) return null;
        return { opens: spot.start, closes: Math.max(spot.end, spot.start + 1), occasion: null };
      }
      case 'each':
        return this.#occasion(number, norm, recurrence, plan);
    }
  }

  #every(number: number, period: Duration, plan: Plan): Period | null {
    const opens = this.#startOf(number, period, plan.opens);
    const next = this.#startOf(number + 1, period, plan.opens);
    if (opens === null || next === null || opens >= Math.min(plan.closes, plan.stops)) return null;
    const { civil } = this.#world;
    // `every 7 days` is on its first day and every seventh after; `each week` is once in every week.
    const whole = period.amount === 1 || exactMinutes(period) !== null;
    const closes = whole ? next : civil.startOf(civil.dayOf(opens) + 1);
    return { opens, closes: Math.min(closes, plan.closes), occasion: null };
  }

  #startOf(number: number, { amount, unit, span }: Duration, from: number): number | null {
    const { civil } = this.#world;
    if (number === 0) return from;
    const length = { amount: amount * number, unit, span };
    const minutes = exactMinutes(length);
    if (minutes !== null) return from + minutes;
    return civil.offset(civil.wholeDay(civil.dayOf(from)), length, 1)?.start ?? null;
  }

  #occasion(
    number: number,
    norm: number,
    recurrence: Extract<NonNullable<Norm['recurrence']>, { kind: 'each' }>,
    plan: Plan,
  ): Period | null {
    const occasions = this.#occasions(norm, recurrence);
    const occasion = occasions[number];
    const { civil } = this.#world;
    const one = this.#world.programme.norm(norm);
    const timed = one.times.some((time) => isPerOccasion(one, time));
    switch (recurrence.relation) {
      case 'on':
        if (occasion === undefined) return null;
        // With a time of its own (`within 2 days`) it need not be on the same day.
        return {
          opens: occasion,
          closes: timed ? plan.closes : civil.startOf(civil.dayOf(occasion) + 1),
          occasion,
        };
      case 'after':
        return occasion === undefined ? null : { opens: occasion, closes: plan.closes, occasion };
      case 'before': {
        if (number > occasions.length) return null;
        const opens = number === 0 ? plan.opens : (occasions[number - 1] ?? plan.opens);
        return { opens, closes: occasion ?? plan.closes, occasion: occasion ?? null };
      }
    }
  }

  #occasions(
    norm: number,
    { event, reference, state }: Extract<NonNullable<Norm['recurrence']>, { kind: 'each' }>,
  ): readonly number[] {
    if (event !== null) return this.#world.occasions(event);
    if (reference === null) return [];
    const { span } = reference;
    const spells = this.#truth.of(
      { kind: 'state', reference, state, negated: false, by: null, until: null, span },
      { norm, occasion: null },
    );
    return spells.filter((edge, at) => at % 2 === 0 && edge !== -Infinity);
  }
}
