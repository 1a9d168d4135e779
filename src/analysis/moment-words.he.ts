import { MINUTES_PER_DAY } from '../base/calendar.ts';
import { date, length, list, prefixed } from '../base/hebrew.ts';
import { isolated } from '../base/isolates.ts';
import type { ActorPhrase, Condition, Moment } from '../model/conditions.ts';
import type { Reference } from '../model/references.ts';
import { type CountedFrom, type EndSaid, isCondition } from './end-forms.ts';
import { day, event, happening, names, reference } from './phrases.he.ts';

/** An end in words. */
export function endWords(end: EndSaid): string {
  switch (end.kind) {
    case 'day':
      return `בסוף ${day(end.day)}`;
    case 'hour':
      return `בשעה ${clockTime(end.minuteOfDay)}, ${day(end.day)}`;
    case 'no longer':
      return `כאשר התנאי הבא חדל להתקיים: ${momentOrCondition(end.of)}`;
    case 'clock':
      return `בסוף ${isolated(`${end.clock}+${end.day}`)}`;
    case 'day after':
      return end.days === 0
        ? `בסוף היום של ${fromWords(end.from)}`
        : `בסוף היום שחל ${length(end.days, 'day')} לאחר ${fromWords(end.from)}`;
    case 'after':
      return end.minutes === 0
        ? `עם ${fromWords(end.from)}`
        : `${length(...span(end.minutes))} לאחר ${fromWords(end.from)}`;
  }
}

/** A beginning in words. */
export function startWords(start: EndSaid): string {
  switch (start.kind) {
    case 'day':
    case 'clock':
    case 'day after':
      return onDay(pointWords(start));
    case 'hour':
    case 'no longer':
    case 'after':
      return endWords(start);
  }
}

/** An article gives way to the letter before it: `ביום שחל`. */
function onDay(point: string): string {
  return point.startsWith('היום') ? `ב${point.slice(1)}` : prefixed('ב', point);
}

/** A place in time by itself. */
export function pointWords(point: EndSaid): string {
  switch (point.kind) {
    case 'day':
      return day(point.day);
    case 'hour':
      return `${clockTime(point.minuteOfDay)}, ${day(point.day)}`;
    case 'clock':
      return isolated(`${point.clock}+${point.day}`);
    case 'day after':
      if (point.days === 0) return `היום של ${fromWords(point.from)}`;
      return point.days < 0
        ? `היום שחל ${length(-point.days, 'day')} לפני ${fromWords(point.from)}`
        : `היום שחל ${length(point.days, 'day')} לאחר ${fromWords(point.from)}`;
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

function span(minutes: number): [number, 'day' | 'hour' | 'minute'] {
  if (minutes % MINUTES_PER_DAY === 0) return [minutes / MINUTES_PER_DAY, 'day'];
  return minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
}

function fromWords(from: CountedFrom): string {
  switch (from.kind) {
    case 'entry':
      return 'הכניסה לתוקף';
    case 'edge':
      return `${from.edge === 'start' ? 'תחילת' : 'סוף'} ${isolated(from.phase)}`;
    case 'notice':
      return `ההודעה לפי סעיף ${isolated(from.label)}`;
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
        ? `יום ${moment.number}`
        : isolated(`${moment.clock === 'day' ? 'D' : moment.clock}+${moment.number}`);
    case 'date':
      return date(moment.date);
    case 'entry':
      return 'הכניסה לתוקף';
    case 'signature':
      return 'החתימה';
    case 'edge':
      return `${moment.edge === 'start' ? 'תחילת' : 'סוף'} ${stretch(moment.of)}`;
    case 'state':
      return happening(reference(moment.reference), moment.state);
    case 'event':
      return event(moment.event);
    case 'offset':
      return offset(moment);
    case 'earliest':
      return `המוקדם מבין ${list(moment.of.map(momentWords), 'and')}`;
    case 'latest':
      return `המאוחר מבין ${list(moment.of.map(momentWords), 'and')}`;
    case 'condition':
      return conditionWords(moment.condition);
  }
}

function stretch(of: Extract<Moment, { kind: 'edge' }>['of']): string {
  return of.kind === 'phase' ? isolated(of.phase) : 'הסכם זה';
}

function offset({ duration, direction, from }: Extract<Moment, { kind: 'offset' }>): string {
  const long = length(duration.amount, duration.unit);
  return `${long} ${direction === 'after' ? 'לאחר' : 'לפני'} ${momentWords(from)}`;
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
      return `${condition.negated ? 'היעדר הסכמה' : 'הסכמה'} של ${who(condition.actors)}`;
    case 'count':
      return `${condition.negated ? 'אי־ביצוע' : 'ביצוע'} די ${ofWhat(condition.reference)}`;
    case 'moment':
      return `הגעת ${momentWords(condition.at)}`;
  }
}

function ofWhat(what: Reference): string {
  return prefixed('מ', reference(what));
}

function who(phrase: ActorPhrase): string {
  if (phrase.kind === 'named') return names(phrase.actors, phrase.quantifier === 'one' ? 'or' : 'and');
  return phrase.kind === 'role' && phrase.role === 'party' ? 'הצדדים' : 'הגורמים הנוגעים בדבר';
}
