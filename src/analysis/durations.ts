import { append } from '../base/append.ts';
import type { Phase } from '../model/agreement.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { Norm } from '../model/norms.ts';
import type { TimeQualifier } from '../model/times.ts';

/** Every length of time that a norm speaks of, in no promised order. */
export function durationsIn(norm: Norm): readonly Duration[] {
  const { act, times, recurrence, conditions, lasts, taking, verification } = norm;
  const found = [
    ...times.flatMap(inQualifier),
    ...conditions.flatMap(({ condition }) => inCondition(condition)),
  ];
  if (recurrence?.kind === 'every') found.push(recurrence.period);
  if (recurrence?.kind === 'days') append(found, recurrence.days.flatMap(inMoment));
  if (act.power?.kind === 'extend' && act.power.by !== null) found.push(act.power.by);
  if (taking !== null) found.push(taking.least, taking.most);
  if (lasts !== null) found.push(lasts);
  if (verification !== null && verification.within !== null) found.push(verification.within);
  return found;
}

/** Every length of time in the declaration of a phase. */
export function durationsInPhase({ start, end, once }: Phase): readonly Duration[] {
  const found = [...inMoment(start), ...(once === null ? [] : inCondition(once))];
  if (end.kind === 'length') found.push(end.duration);
  if (end.kind === 'moment') append(found, inMoment(end.at));
  if (end.kind === 'until') append(found, inCondition(end.condition));
  return found;
}

function inQualifier(time: TimeQualifier): readonly Duration[] {
  switch (time.kind) {
    case 'within':
      return [time.duration, ...(time.of === null ? [] : inMoment(time.of))];
    case 'within before':
    case 'at least after':
    case 'at least before':
      return [time.duration, ...inMoment(time.at)];
    case 'from':
      return [...inMoment(time.from), ...(time.to === null ? [] : inMoment(time.to))];
    case 'between':
      return [...inMoment(time.from), ...inMoment(time.to)];
    case 'notice':
      return [time.duration];
    case 'throughout':
    case 'during':
    case 'vague':
      return [];
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
      return inMoment(time.at);
  }
}

function inMoment(moment: Moment): readonly Duration[] {
  switch (moment.kind) {
    case 'offset':
      return [moment.duration, ...inMoment(moment.from)];
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(inMoment);
    case 'condition':
      return inCondition(moment.condition);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
    case 'state':
    case 'event':
      return [];
  }
}

function inCondition(condition: Condition): readonly Duration[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.of.flatMap(inCondition);
    case 'moment':
      return inMoment(condition.at);
    case 'state':
    case 'event':
    case 'agrees':
      return condition.until === null ? [] : inMoment(condition.until);
    case 'phase':
    case 'count':
      return [];
  }
}
