import type { Condition, Moment } from '../model/conditions.ts';
import type { TimeQualifier } from '../model/times.ts';
import { bothBounds, partOfStretch } from './bounds.ts';
import { condition } from './conditions.ts';
import { calendarStretch } from './dates.ts';
import { twoDays } from './day-pairs.ts';
import { moment, stretch } from './moments.ts';
import { notice } from './notices.ts';
import { duration, number } from './numbers.ts';
import { phrases, type Read, type Scan } from './scan.ts';
import { isSpokenOf, saysState } from './spoken-of.ts';
import { VAGUE_TIMES } from './vague-times.ts';

type Bare = TimeQualifier extends infer Q ? (Q extends TimeQualifier ? Omit<Q, 'span'> : never) : never;

function make(scan: Scan, at: number, value: Bare, end: number): Read<TimeQualifier> {
  const qualifier: TimeQualifier = { ...value, span: scan.span(at, end) };
  return { value: qualifier, end };
}

/** A qualifier of time, whole; null where the words here do not make one. */
export function timeQualifier(scan: Scan, at: number): Read<TimeQualifier> {
  return (
    bothBounds(scan, at) ??
    partOfStretch(scan, at) ??
    fromTo(scan, at) ??
    between(scan, at) ??
    within(scan, at) ??
    atLeast(scan, at) ??
    single(scan, at) ??
    stretched(scan, at) ??
    notice(scan, at) ??
    vague(scan, at) ??
    bareOffset(scan, at)
  );
}

const FROM = phrases(
  'from',
  'as of',
  'as from',
  'starting on',
  'starting from',
  'with effect from',
  'beginning on',
  'commencing on',
  'commencing from',
  'commencing',
  'beginning',
  'starting',
  'effective',
);
const TO = phrases('to', 'until', 'through', 'up to', 'till', 'up to and including');

/** `from P to P`, `from P`. */
function fromTo(scan: Scan, at: number): Read<TimeQualifier> {
  const lead = scan.after(at, FROM);
  if (lead === -1) return null;
  const days = twoDays(scan, lead, 'to');
  if (days !== null)
    return make(scan, at, { kind: 'from', from: days.value.from, to: days.value.to }, days.end);
  const from = moment(scan, scan.low(lead) === 'on' ? lead + 1 : lead) ?? conditionMoment(scan, lead);
  if (from === null) return null;
  const word = scan.after(from.end, TO);
  const to = word === -1 ? null : momentSaid(scan, word);
  if (word !== -1 && to === null && scan.low(from.end) !== 'through') return null;
  return make(
    scan,
    at,
    { kind: 'from', from: from.value, to: to?.value ?? null },
    to?.end ?? onward(scan, from.end),
  );
}

/** `from day 5 on`, `from day 5 onwards`. */
function onward(scan: Scan, at: number): number {
  const word = scan.low(at);
  const closes = [',', '.', ';', ''].includes(scan.low(at + 1));
  return word === 'onwards' || word === 'onward' || (word === 'on' && closes) ? at + 1 : at;
}

function between(scan: Scan, at: number): Read<TimeQualifier> {
  if (scan.low(at) !== 'between') return null;
  const days = twoDays(scan, at + 1, 'and');
  if (days !== null) {
    return make(scan, at, { kind: 'between', from: days.value.from, to: days.value.to }, days.end);
  }
  const from = moment(scan, at + 1);
  if (from === null || scan.low(from.end) !== 'and') return null;
  const to = moment(scan, from.end + 1);
  return to === null ? null : make(scan, at, { kind: 'between', from: from.value, to: to.value }, to.end);
}

const WITHIN = phrases(
  'within',
  'not more than',
  'no more than',
  'at most',
  'in no more than',
  'not later than',
  'no later than',
  'in not more than',
  'in at most',
  'in less than',
  'within no more than',
  'within not more than',
  'within at most',
  'within a maximum of',
  'not later than within',
  'no later than within',
  'at the latest within',
);
const BEFORE = phrases('before', 'prior to', 'preceding');
const AFTER = phrases('after', 'following', 'from');
const OF = phrases('of', 'after', 'following', 'from');

/** `within D`, `within D of P`, `within D after P`, `within D before P`. */
function within(scan: Scan, at: number): Read<TimeQualifier> {
  const from = scan.after(at, WITHIN);
  if (from === -1) return null;
  const length = duration(scan, scan.low(from) === 'the' ? skipNext(scan, from) : from);
  if (length === null) return scan.low(at) === 'within' ? withinPhase(scan, at, from) : null;
  const before = scan.after(length.end, BEFORE);
  // "No later than 2 days before" is a last moment, which lies 2 days before.
  if (before !== -1 && scan.is(at + 1, 'later', 'than')) return null;
  if (before !== -1) {
    const point = moment(scan, before);
    return point === null
      ? null
      : make(scan, at, { kind: 'within before', duration: length.value, at: point.value }, point.end);
  }
  const own = opensWithCondition(scan) ? scan.after(length.end, OF_THAT) : -1;
  if (own !== -1) return make(scan, at, { kind: 'within', duration: length.value, of: null }, own);
  const of = scan.after(length.end, OF);
  const point = of === -1 ? null : momentSaid(scan, of);
  if (point !== null)
    return make(scan, at, { kind: 'within', duration: length.value, of: point.value }, point.end);
  const alone = scan.low(at) === 'within' || scan.low(at) === 'in';
  if (of !== -1 || !alone) return null;
  return make(scan, at, { kind: 'within', duration: length.value, of: null }, length.end);
}

const OF_THAT = phrases(
  ...['of', 'after', 'following', 'from'].flatMap((word) => [
    `${word} its occurrence`,
    `${word} that breach`,
    `${word} it`,
  ]),
  'thereof',
);

/** `Each time 1.1 is breached, … within 2 days of its occurrence`: of what the sentence opens with. */
function opensWithCondition(scan: Scan): boolean {
  return ['each', 'every', 'whenever', 'if', 'once', 'when', 'upon', 'should'].includes(scan.low(0));
}

/** `within Phase 1`. */
function withinPhase(scan: Scan, at: number, from: number): Read<TimeQualifier> {
  if (scan.phase(from, true) === null) return null;
  const of = stretch(scan, from);
  return of === null ? null : make(scan, at, { kind: 'during', of: of.value }, of.end);
}

function skipNext(scan: Scan, at: number): number {
  const word = scan.low(at + 1);
  return word === 'next' || word === 'first' || word === 'following' ? at + 2 : at;
}

const AT_LEAST = phrases(
  'at least',
  'not less than',
  'no less than',
  'no sooner than',
  'not sooner than',
  'no earlier than',
  'not earlier than',
);

/** `at least D after P`, `at least D before P`. */
function atLeast(scan: Scan, at: number): Read<TimeQualifier> {
  const lead = scan.after(at, AT_LEAST);
  const length = lead === -1 ? null : duration(scan, lead);
  if (length === null) return null;
  const before = scan.after(length.end, BEFORE);
  const from = before === -1 ? scan.after(length.end, AFTER) : before;
  const point = from === -1 ? null : moment(scan, from);
  if (point === null) return null;
  const kind = before !== -1 ? 'at least before' : 'at least after';
  return make(scan, at, { kind, duration: length.value, at: point.value }, point.end);
}

const SINGLE: readonly (readonly [
  'on' | 'by' | 'before' | 'after' | 'not before' | 'until',
  ReturnType<typeof phrases>,
])[] = [
  [
    'by',
    phrases(
      'by',
      'no later than',
      'not later than',
      'no later than on',
      'not later than on',
      'no later than at',
      'not later than at',
      'at the latest by',
      'at the latest on',
      'at the latest at',
      'not after',
      'on or before',
      ...[
        'in no case',
        'in no event',
        'in any case not',
        'in any event not',
        'in any case no',
        'under no circumstances',
      ].map((word) => `${word} later than`),
      'at latest by',
      'at latest on',
      'at the latest',
    ),
  ],
  [
    'not before',
    phrases(
      'not before',
      'no earlier than',
      'not earlier than',
      'no sooner than',
      'at the earliest on',
      'at the earliest by',
      'at the earliest',
    ),
  ],
  ['before', phrases('before', 'prior to', 'ahead of')],
  ['after', phrases('after', 'following')],
  [
    'until',
    phrases('until', 'pending', 'till', 'up to', 'up until', 'until such time as', 'unless and until'),
  ],
  ['on', phrases('on', 'at', 'simultaneously with', 'upon')],
];

/** `on P`, `by P`, `before P`, `after P`, `not before P`, `until P`. */
function single(scan: Scan, at: number): Read<TimeQualifier> {
  for (const [kind, list] of SINGLE) {
    const from = scan.after(at, list);
    if (from === -1) continue;
    if (kind === 'on') return on(scan, at, from);
    const point =
      moment(scan, from) ??
      (kind === 'until' || kind === 'after' || kind === 'before' ? conditionMoment(scan, from) : null);
    if (point !== null) return latestOr(scan, at, kind, point);
  }
  return null;
}

/** `by P at the latest`, `on P at the latest`, `on P at the earliest`; `by P at the earliest` says nothing. */
function latestOr(
  scan: Scan,
  at: number,
  kind: 'on' | 'by' | 'before' | 'after' | 'not before' | 'until',
  point: NonNullable<Read<Moment>>,
): Read<TimeQualifier> {
  const latest = scan.is(point.end, 'at', 'the', 'latest');
  const earliest = scan.is(point.end, 'at', 'the', 'earliest');
  if (earliest && kind !== 'on' && kind !== 'not before') return null;
  const bound = earliest ? 'not before' : latest && kind === 'on' ? 'by' : kind;
  return make(scan, at, { kind: bound, at: point.value }, earliest || latest ? point.end + 3 : point.end);
}

/** `on` and `at` take days, dates, edges, events and hours; `upon` what a moment of signing or entry is. */
function on(scan: Scan, at: number, from: number): Read<TimeQualifier> {
  const word = scan.low(at);
  const point = moment(scan, word === 'at' && scan.kind(from) === 'clock' ? at : from);
  if (point === null) return null;
  const { kind } = point.value;
  if (kind === 'state' && (isSpokenOf(scan, at) || !saysState(scan, from, point.end))) return null;
  if (kind === 'event' && word === 'on' && isSpokenOf(scan, at)) return null;
  const standing = kind === 'entry' || kind === 'signature';
  if (word === 'upon' && !standing) return null;
  if (word !== 'on' && kind === 'day' && point.value.minute === undefined) return null;
  return latestOr(scan, at, 'on', point);
}

/** A moment; said as a condition where only that says it whole (`(b) is verified by the Council`). */
function momentSaid(scan: Scan, at: number): Read<Moment> {
  const point = moment(scan, at);
  const held = point === null || scan.low(point.end) === 'by' ? conditionMoment(scan, at) : null;
  return held !== null && (point === null || held.end > point.end) ? held : point;
}

/** A moment said as a condition: `until A and B agree`. */
export function conditionMoment(scan: Scan, at: number): Read<Moment> {
  const read = condition(scan, at);
  if (read === null) return null;
  const value: Condition = read.value;
  return { value: { kind: 'condition', condition: value, span: value.span }, end: read.end };
}

const THROUGHOUT = phrases(
  'throughout',
  'for the duration of',
  'at all times during',
  'for the whole of',
  'during the whole of',
  'for the entire duration of',
  'at all times throughout',
);
const DURING = phrases('during', 'in the course of', 'in');

function stretched(scan: Scan, at: number): Read<TimeQualifier> {
  if (scan.is(at, 'at', 'all', 'times') && scan.after(at, THROUGHOUT) === -1) {
    const span = scan.span(at, at + 3);
    return make(scan, at, { kind: 'throughout', of: { kind: 'agreement', span } }, at + 3);
  }
  const lasting = asLongAs(scan, at);
  if (lasting !== null) return lasting;
  const whole = scan.after(at, THROUGHOUT);
  const part = whole === -1 ? scan.after(at, DURING) : -1;
  const from = whole === -1 ? part : whole;
  if (from === -1) return null;
  const month = calendarStretch(scan, from);
  if (month !== null && (part === -1 || scan.low(at) !== 'in' || scan.kind(from) === 'word')) {
    return inMonth(scan, at, from, month, whole !== -1);
  }
  if (part !== -1 && scan.low(at) === 'in' && scan.phase(from, true) === null) return null;
  const of = stretch(scan, from);
  return of === null
    ? null
    : make(scan, at, { kind: whole === -1 ? 'during' : 'throughout', of: of.value }, of.end);
}

const AS_LONG = phrases('for as long as', 'as long as', 'so long as', 'for so long as', 'while');
const LASTS = phrases('lasts', 'continues', 'is in force', 'remains in force', 'is in effect', 'runs');

/** `for as long as Phase 1 lasts`. */
function asLongAs(scan: Scan, at: number): Read<TimeQualifier> {
  const from = scan.after(at, AS_LONG);
  const of = from === -1 ? null : stretch(scan, from);
  const end = of === null ? -1 : scan.after(of.end, LASTS);
  return of === null || end === -1 ? null : make(scan, at, { kind: 'throughout', of: of.value }, end);
}

/** `in June 2000`: on some day of it; `throughout June 2000`: on all of them. */
function inMonth(
  scan: Scan,
  at: number,
  from: number,
  month: NonNullable<ReturnType<typeof calendarStretch>>,
  whole: boolean,
): Read<TimeQualifier> {
  const span = scan.span(from, month.end);
  const first: Moment = { kind: 'date', date: month.value.first, span };
  const last: Moment = { kind: 'date', date: month.value.last, span };
  return make(scan, at, { kind: whole ? 'from' : 'between', from: first, to: last }, month.end);
}

function vague(scan: Scan, at: number): Read<TimeQualifier> {
  const end = scan.after(at, VAGUE_TIMES);
  return end === -1 ? null : make(scan, at, { kind: 'vague', words: scan.words(at, end) }, end);
}

/** `7 days after 2.1 is verified`: on the day so many days after. */
function bareOffset(scan: Scan, at: number): Read<TimeQualifier> {
  if (scan.low(at) === 'in') {
    const read = duration(scan, at + 1) === null ? null : moment(scan, at + 1);
    return read?.value.kind === 'offset' ? make(scan, at, { kind: 'on', at: read.value }, read.end) : null;
  }
  if (!['the', 'a', 'an'].includes(scan.low(at)) && number(scan, at) === null) return null;
  const read = moment(scan, at);
  return read?.value.kind === 'offset' ? make(scan, at, { kind: 'on', at: read.value }, read.end) : null;
}
