import { dayNumbered, minuteNumbered, minuteOfDay, sayDay } from '../base/calendar.ts';
import type { ActorPhrase, Condition, Moment } from '../model/conditions.ts';
import { dayAt, dayStart, type Frame } from '../model/frames.ts';
import { type AnchoredDay, CIVIL, ENTRY, type Point } from '../model/points.ts';
import type { State } from '../model/references.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { durationWords } from './edits.ts';
import { listed, spokenList } from './naming.ts';
import { referenceWords } from './reference-words.ts';

const MINUTES_PER_DAY = 1440;

/** An end in words: `at the end of day 60`, `at 16:00 on day 7`, `when 9.1 is performed`. */
export function endWords(subject: Subject, frame: Frame, point: Point): string {
  if (point.anchor.key !== CIVIL.key && point.anchor.key !== ENTRY.key) return openWords(point);
  if (point.base === 'instant') return afterWords(point.minutes, 'entry into force');
  const at = dayAt(frame, point);
  if (dayStart(frame, at).minutes === point.minutes) {
    return `at the end of ${dayWords(subject, frame, { anchor: at.anchor, day: at.day - 1 })}`;
  }
  return `at ${clockTime(frame, point)} on ${dayWords(subject, frame, at)}`;
}

/** A day in words: by the text's own count where it has one, with its date where that is known. */
export function dayWords(subject: Subject, frame: Frame, at: AnchoredDay): string {
  const number = dayNumber(subject, frame, at);
  const date = at.anchor.key === CIVIL.key ? sayDay(dayNumbered(at.day)) : null;
  if (date !== null) return number === null ? date : `${date} (day ${number})`;
  return number === null ? `the day ${daysAfter(at.day)} entry into force` : `day ${number}`;
}

function daysAfter(days: number): string {
  return days === 1 ? '1 day after' : `${days} days after`;
}

function dayNumber({ agreement, index }: Subject, own: Frame, at: AnchoredDay): number | null {
  for (const clock of agreement.clocks.filter(({ name }) => name === 'day')) {
    for (const { value, frame } of timelineOf(index).moment(clock.start)) {
      if (frame === own && value.day?.anchor.key === at.anchor.key)
        return at.day - value.day.day + clock.first;
    }
  }
  return null;
}

function clockTime(frame: Frame, { anchor, minutes }: Point): string {
  const civil = anchor.key === CIVIL.key;
  const minute = civil
    ? minuteOfDay(minuteNumbered(minutes), frame.zone ?? 'UTC')
    : minutes % MINUTES_PER_DAY;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** A point counted from something whose day is open. */
function openWords({ anchor, base, minutes }: Point): string {
  const { key, of } = anchor;
  const ends = key.startsWith('end of ');
  const what = of === null ? key : isMoment(of) ? momentWords(of) : conditionWords(of);
  if (ends && of !== null) return `when it is no longer true that ${what}`;
  if (key.startsWith('start of ')) return afterWords(minutes, `the ${key}`);
  if (key.startsWith('clock ')) return `at the end of ${key.slice(6)}+${minutes / MINUTES_PER_DAY - 1}`;
  if (base === 'day') return `at the end of the day ${daysAfter(minutes / MINUTES_PER_DAY - 1)} ${what}`;
  return minutes === 0 ? `when ${what}` : afterWords(minutes, what);
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
      return `${referenceWords(moment.reference)} ${stateWords(moment.state, false)}`;
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
      return `${referenceWords(condition.reference)} ${stateWords(condition.state, condition.negated)}`;
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

function stateWords(state: State, negated: boolean): string {
  if (state === 'continues') return negated ? 'does not continue' : 'continues';
  if (state === 'begun') return negated ? 'has not begun' : 'begins';
  if (state === 'ended') return negated ? 'has not ended' : 'ends';
  return `${negated ? 'is not' : 'is'} ${state}`;
}
