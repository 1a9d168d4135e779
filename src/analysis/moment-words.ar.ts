import { date, length, list } from '../base/arabic.ts';
import { MINUTES_PER_DAY } from '../base/calendar.ts';
import { isolated } from '../base/isolates.ts';
import type { ActorPhrase, Condition, Moment } from '../model/conditions.ts';
import { type CountedFrom, type EndSaid, isCondition } from './end-forms.ts';
import { day, event, happening, names, reference } from './phrases.ar.ts';

/** An end in words. */
export function endWords(end: EndSaid): string {
  switch (end.kind) {
    case 'day':
      return `في نهاية ${day(end.day)}`;
    case 'hour':
      return `في الساعة ${clockTime(end.minuteOfDay)} من ${day(end.day)}`;
    case 'no longer':
      return `عندما يزول الشرط التالي: ${momentOrCondition(end.of)}`;
    case 'clock':
      return `في نهاية ${isolated(`${end.clock}+${end.day}`)}`;
    case 'day after':
      return end.days === 0
        ? `في نهاية يوم ${fromWords(end.from)}`
        : `في نهاية اليوم الواقع بعد ${length(end.days, 'day')} من ${fromWords(end.from)}`;
    case 'after':
      return end.minutes === 0
        ? `عند ${fromWords(end.from)}`
        : `بعد ${span(end.minutes)} من ${fromWords(end.from)}`;
  }
}

/** A beginning in words. */
export function startWords(start: EndSaid): string {
  switch (start.kind) {
    case 'day':
    case 'clock':
    case 'day after':
      return `في ${pointWords(start)}`;
    case 'hour':
    case 'no longer':
    case 'after':
      return endWords(start);
  }
}

/** A place in time by itself. */
export function pointWords(point: EndSaid): string {
  switch (point.kind) {
    case 'day':
      return day(point.day);
    case 'hour':
      return `الساعة ${clockTime(point.minuteOfDay)} من ${day(point.day)}`;
    case 'clock':
      return isolated(`${point.clock}+${point.day}`);
    case 'day after':
      if (point.days === 0) return `يوم ${fromWords(point.from)}`;
      return point.days < 0
        ? `اليوم الواقع قبل ${length(-point.days, 'day')} من ${fromWords(point.from)}`
        : `اليوم الواقع بعد ${length(point.days, 'day')} من ${fromWords(point.from)}`;
    case 'no longer':
      return endWords(point);
    case 'after':
      return point.minutes === 0 ? fromWords(point.from) : endWords(point);
  }
}

function clockTime(minute: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function span(minutes: number): string {
  if (minutes % MINUTES_PER_DAY === 0) return length(minutes / MINUTES_PER_DAY, 'day');
  return minutes % 60 === 0 ? length(minutes / 60, 'hour') : length(minutes, 'minute');
}

function fromWords(from: CountedFrom): string {
  switch (from.kind) {
    case 'entry':
      return 'دخول الاتفاق حيز النفاذ';
    case 'edge':
      return `${from.edge === 'start' ? 'بداية' : 'نهاية'} ${isolated(from.phase)}`;
    case 'notice':
      return `الإخطار بموجب البند ${isolated(from.label)}`;
    case 'moment':
      return momentOrCondition(from.of);
  }
}

function momentOrCondition(of: Moment | Condition): string {
  return isCondition(of) ? conditionWords(of) : momentWords(of);
}

/** A moment in words. */
export function momentWords(moment: Moment): string {
  switch (moment.kind) {
    case 'day':
      return moment.form === 'day'
        ? `اليوم ${moment.number}`
        : isolated(`${moment.clock === 'day' ? 'D' : moment.clock}+${moment.number}`);
    case 'date':
      return date(moment.date);
    case 'entry':
      return 'دخول الاتفاق حيز النفاذ';
    case 'signature':
      return 'التوقيع';
    case 'edge':
      return `${moment.edge === 'start' ? 'بداية' : 'نهاية'} ${stretch(moment.of)}`;
    case 'state':
      return happening(reference(moment.reference), moment.state);
    case 'event':
      return event(moment.event);
    case 'offset':
      return offset(moment);
    case 'earliest':
      return `أسبق ما يلي: ${list(moment.of.map(momentWords), 'and')}`;
    case 'latest':
      return `آخر ما يلي: ${list(moment.of.map(momentWords), 'and')}`;
    case 'condition':
      return conditionWords(moment.condition);
  }
}

function stretch(of: Extract<Moment, { kind: 'edge' }>['of']): string {
  return of.kind === 'phase' ? isolated(of.phase) : 'هذا الاتفاق';
}

function offset({ duration, direction, from }: Extract<Moment, { kind: 'offset' }>): string {
  const long = length(duration.amount, duration.unit);
  const anchor = momentWords(from);
  return direction === 'after' ? `مضي ${long} على ${anchor}` : `موعد يسبق ${anchor} بمدة ${long}`;
}

function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return list(condition.of.map(conditionWords), condition.kind);
    case 'state':
      return happening(reference(condition.reference), condition.state, condition.negated);
    case 'event':
      return event(condition.event, condition.negated);
    case 'phase':
      return happening(isolated(condition.phase), condition.edge === 'start' ? 'begun' : 'ended');
    case 'agrees':
      return `${condition.negated ? 'عدم ' : ''}اتفاق ${who(condition.actors)}`;
    case 'count':
      return `${condition.negated ? 'عدم ' : ''}إنجاز ما يكفي من ${reference(condition.reference)}`;
    case 'moment':
      return `حلول ${momentWords(condition.at)}`;
  }
}

function who(phrase: ActorPhrase): string {
  if (phrase.kind === 'named') return names(phrase.actors, phrase.quantifier === 'one' ? 'or' : 'and');
  return phrase.kind === 'role' && phrase.role === 'party' ? 'الأطراف' : 'المعنيين';
}
