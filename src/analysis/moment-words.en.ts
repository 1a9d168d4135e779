import { MINUTES_PER_DAY, sayDay } from '../base/calendar.ts';
import type { ActorPhrase, Condition, Moment } from '../model/conditions.ts';
import type { Reference, State } from '../model/references.ts';
import type { CountedFrom, DaySaid, EndSaid } from './end-forms.ts';
import { durationWords, listed, spokenList } from './naming.ts';
import { referenceWords } from './reference-words.ts';

/** An end in words: `at the end of day 60`, `at 16:00 on day 7`, `when 9.1 is performed`. */
export function endWords(end: EndSaid): string {
  switch (end.kind) {
    case 'day':
      return `at the end of ${dayWords(end.day)}`;
    case 'hour':
      return `at ${clockTime(end.minuteOfDay)} on ${dayWords(end.day)}`;
    case 'no longer':
      return `when it is no longer true that ${momentOrCondition(end.of)}`;
    case 'clock':
      return `at the end of ${end.clock}+${end.day}`;
    case 'day after':
      return `at the end of the day ${daysAfter(end.days)} ${fromWords(end.from)}`;
    case 'after':
      return isClause(end.from) && end.minutes === 0
        ? `when ${fromWords(end.from)}`
        : afterWords(end.minutes, fromWords(end.from));
  }
}

/** A beginning in words: `on day 60`, `at 16:00 on day 7`, `when 9.1 is performed`. */
export function startWords(start: EndSaid): string {
  switch (start.kind) {
    case 'day':
    case 'clock':
    case 'day after':
      return `on ${pointWords(start)}`;
    case 'hour':
    case 'no longer':
    case 'after':
      return endWords(start);
  }
}

/** A place in time by itself: `day 60`, `16:00 on day 7`, `the day 5 days after entry into force`. */
export function pointWords(point: EndSaid): string {
  switch (point.kind) {
    case 'day':
      return dayWords(point.day);
    case 'hour':
      return `${clockTime(point.minuteOfDay)} on ${dayWords(point.day)}`;
    case 'clock':
      return `${point.clock}+${point.day}`;
    case 'day after':
      if (point.days === 0) return `the day of ${fromWords(point.from)}`;
      return point.days < 0
        ? `the day ${-point.days} day${point.days === -1 ? '' : 's'} before ${fromWords(point.from)}`
        : `the day ${daysAfter(point.days)} ${fromWords(point.from)}`;
    case 'no longer':
      return endWords(point);
    case 'after':
      return point.minutes === 0 && !isClause(point.from) ? fromWords(point.from) : endWords(point);
  }
}

/** A day in words: by the text's own count where it has one, with its date where that is known. */
export function dayWords({ date: day, number, daysAfterEntry }: DaySaid): string {
  const date = day === null ? null : sayDay(day);
  if (date !== null) return number === null ? date : `${date} (day ${number})`;
  return number === null ? `the day ${daysAfter(daysAfterEntry)} entry into force` : `day ${number}`;
}

function daysAfter(days: number): string {
  return days === 1 ? '1 day after' : `${days} days after`;
}

function clockTime(minute: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function isClause(from: CountedFrom): boolean {
  return from.kind !== 'entry' && !(from.kind === 'edge' && from.edge === 'start');
}

function fromWords(from: CountedFrom): string {
  switch (from.kind) {
    case 'entry':
      return 'entry into force';
    case 'edge':
      return from.edge === 'start' ? `the start of ${from.phase}` : `end of ${from.phase}`;
    case 'notice':
      return `notice under ${from.label}`;
    case 'moment':
      return momentOrCondition(from.of);
  }
}

function momentOrCondition(of: Moment | Condition): string {
  return isMoment(of) ? momentWords(of) : conditionWords(of);
}

function afterWords(minutes: number, what: string): string {
  if (minutes === 0) return `with ${what}`;
  const unit = minutes % MINUTES_PER_DAY === 0 ? 'day' : minutes % 60 === 0 ? 'hour' : 'minute';
  const amount = minutes / { day: MINUTES_PER_DAY, hour: 60, minute: 1 }[unit];
  return `${amount} ${unit}${amount === 1 ? '' : 's'} after ${what}`;
}

function isMoment(of: Moment | Condition): of is Moment {
  return !('negated' in of) && of.kind !== 'and' && of.kind !== 'or';
}

/** A moment in words that the language reads again, as far as a sentence of the checker needs it. */
export function momentWords(moment: Moment): string {
  switch (moment.kind) {
    case 'day':
      return moment.form === 'day' ? `day ${moment.number}` : `${clockLetter(moment.clock)}+${moment.number}`;
    case 'date':
      return moment.date;
    case 'entry':
      return 'entry into force';
    case 'signature':
      return 'signature';
    case 'edge':
      return `the ${moment.edge} of ${moment.of.kind === 'phase' ? moment.of.phase : 'this agreement'}`;
    case 'state':
      return stateOf(moment.reference, moment.state, false);
    case 'event':
      return moment.event;
    case 'offset':
      return `${durationWords(moment.duration)} ${moment.direction} ${momentWords(moment.from)}`;
    case 'earliest':
      return `the earlier of ${listed(moment.of.map(momentWords))}`;
    case 'latest':
      return `the later of ${listed(moment.of.map(momentWords))}`;
    case 'condition':
      return conditionWords(moment.condition);
  }
}

function clockLetter(clock: string): string {
  return clock === 'day' ? 'D' : clock;
}

/** A condition in words, as far as a sentence of the checker needs it. */
export function conditionWords(condition: Condition): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return listed(condition.of.map(conditionWords), condition.kind);
    case 'state':
      return stateOf(condition.reference, condition.state, condition.negated);
    case 'event':
      return condition.negated ? `it has not come about that ${condition.event}` : condition.event;
    case 'phase':
      return `${condition.phase} ${condition.edge === 'start' ? 'begins' : 'ends'}`;
    case 'agrees':
      return `${who(condition.actors)} ${condition.negated ? 'do not agree' : 'agree'}`;
    case 'count':
      return `enough of ${referenceWords(condition.reference)} is ${condition.negated ? 'not ' : ''}done`;
    case 'moment':
      return momentWords(condition.at);
  }
}

function who(phrase: ActorPhrase): string {
  if (phrase.kind === 'named') return spokenList(phrase.actors, phrase.quantifier === 'one' ? 'or' : 'and');
  return phrase.kind === 'role' && phrase.role === 'party' ? 'the Parties' : 'those concerned';
}

function stateOf(reference: Reference, state: State, negated: boolean): string {
  const several = reference.targets.length > 1 && reference.quantifier === 'all';
  return `${referenceWords(reference)} ${several ? ofSeveral(state, negated) : ofOne(state, negated)}`;
}

function ofOne(state: State, negated: boolean): string {
  if (state === 'continues') return negated ? 'does not continue' : 'continues';
  if (state === 'begun') return negated ? 'has not begun' : 'begins';
  if (state === 'ended') return negated ? 'has not ended' : 'ends';
  return `${negated ? 'is not' : 'is'} ${state}`;
}

function ofSeveral(state: State, negated: boolean): string {
  if (state === 'continues') return negated ? 'do not continue' : 'continue';
  if (state === 'begun') return negated ? 'have not begun' : 'begin';
  if (state === 'ended') return negated ? 'have not ended' : 'end';
  return `${negated ? 'are not' : 'are'} ${state}`;
}
