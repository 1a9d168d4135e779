import type { Condition, Moment } from '../../model/conditions.ts';
import type { Recurrence, TimeQualifier } from '../../model/times.ts';
import { type Saying, sayActors, sayLength, sayQuantity, sayReference, sayStretch } from './say-parts.ts';
import type { ConditionParts, MomentParts, MomentSaid, RecurrenceParts, TimeParts } from './words.ts';

/** A moment. */
export function sayMoment(saying: Saying, moment: Moment): MomentSaid {
  const said = saying.words.moment(momentParts(saying, moment));
  return moment.minute === undefined ? said : saying.words.atHour(moment.minute, said);
}

function momentParts(saying: Saying, moment: Moment): MomentParts {
  switch (moment.kind) {
    case 'day':
      return { kind: 'day', clock: moment.clock, number: moment.number, form: moment.form };
    case 'date':
      return { kind: 'date', date: moment.date };
    case 'entry':
    case 'signature':
      return { kind: moment.kind };
    case 'edge':
      return { kind: 'edge', edge: moment.edge, of: sayStretch(saying, moment.of), day: moment.day === true };
    case 'state':
      return { kind: 'state', reference: sayReference(saying, moment.reference), state: moment.state };
    case 'event': {
      const { event, each } = moment;
      return { kind: 'event', event, isClause: saying.isClause(event), each };
    }
    case 'offset': {
      const { direction, duration, from } = moment;
      return {
        kind: 'offset',
        length: sayLength(saying, duration),
        direction,
        from: sayMoment(saying, from),
      };
    }
    case 'earliest':
    case 'latest':
      return { kind: moment.kind, of: moment.of.map((part) => sayMoment(saying, part)) };
    case 'condition':
      return { kind: 'condition', condition: sayCondition(saying, moment.condition) };
  }
}

function sayMaybe(saying: Saying, moment: Moment | null): MomentSaid | null {
  return moment === null ? null : sayMoment(saying, moment);
}

/** A condition. */
export function sayCondition(saying: Saying, condition: Condition): string {
  return saying.words.condition(conditionParts(saying, condition));
}

function conditionParts(saying: Saying, condition: Condition): ConditionParts {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return { kind: condition.kind, of: condition.of.map((part) => side(saying, part)) };
    case 'state': {
      const { reference, state, negated, by, until } = condition;
      return {
        kind: 'state',
        reference: sayReference(saying, reference),
        state,
        negated,
        by: by === null ? null : sayActors(saying, by),
        until: sayMaybe(saying, until),
      };
    }
    case 'event': {
      const { event, negated, until } = condition;
      const isClause = saying.isClause(event);
      return { kind: 'event', event, isClause, negated, until: sayMaybe(saying, until) };
    }
    case 'phase':
      return { kind: 'phase', phase: condition.phase, edge: condition.edge, negated: condition.negated };
    case 'agrees': {
      const { actors, about, negated, until } = condition;
      return {
        kind: 'agrees',
        actors: sayActors(saying, actors),
        about: saying.free(about),
        negated,
        until: sayMaybe(saying, until),
      };
    }
    case 'count':
      return {
        kind: 'count',
        quantity: sayQuantity(saying, condition.quantity),
        reference: sayReference(saying, condition.reference),
        state: condition.state,
        negated: condition.negated,
      };
    case 'moment':
      return { kind: 'moment', at: sayMoment(saying, condition.at) };
  }
}

function side(saying: Saying, part: Condition): { text: string; isGroup: boolean } {
  return { text: sayCondition(saying, part), isGroup: part.kind === 'and' || part.kind === 'or' };
}

/** A qualifier of time; `within D` alone counts from the condition where the norm waits for one. */
export function sayTime(saying: Saying, time: TimeQualifier, hasWait: boolean): string {
  return saying.words.time(timeParts(saying, time, hasWait));
}

function timeParts(saying: Saying, time: TimeQualifier, hasWait: boolean): TimeParts {
  switch (time.kind) {
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
      return { kind: time.kind, at: sayMoment(saying, time.at) };
    case 'from':
      return { kind: 'from', from: sayMoment(saying, time.from), to: sayMaybe(saying, time.to) };
    case 'between':
      return { kind: 'between', from: sayMoment(saying, time.from), to: sayMoment(saying, time.to) };
    case 'within': {
      const of = sayMaybe(saying, time.of) ?? (hasWait ? 'condition' : 'count');
      return { kind: 'within', length: sayLength(saying, time.duration), of };
    }
    case 'within before':
    case 'at least after':
    case 'at least before':
      return { kind: time.kind, length: sayLength(saying, time.duration), at: sayMoment(saying, time.at) };
    case 'throughout':
    case 'during':
      return { kind: time.kind, of: sayStretch(saying, time.of) };
    case 'notice':
      return { kind: 'notice', length: sayLength(saying, time.duration) };
    case 'vague':
      return { kind: 'vague', words: saying.free(time.words) };
  }
}

/** How often. */
export function sayRecurrence(saying: Saying, recurrence: Recurrence): string {
  return saying.words.recurrence(recurrenceParts(saying, recurrence));
}

function recurrenceParts(saying: Saying, recurrence: Recurrence): RecurrenceParts {
  switch (recurrence.kind) {
    case 'every': {
      const { amount, unit } = recurrence.period;
      return { kind: 'every', length: { amount, unit } };
    }
    case 'days':
      return { kind: 'days', days: recurrence.days.map((day) => sayMoment(saying, day)) };
    case 'each': {
      const { relation, event, reference, state } = recurrence;
      return {
        kind: 'each',
        relation,
        event: event === null ? null : { name: event, isClause: saying.isClause(event) },
        reference: reference === null ? null : sayReference(saying, reference),
        state,
      };
    }
  }
}
