import type { Moment } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { Recurrence } from '../model/times.ts';
import { eventPhrase } from './events.ts';
import { duration, number, ordinal, unit } from './numbers.ts';
import { reference, stated } from './references.ts';
import { phrases, type Read, type Scan } from './scan.ts';

const ADVERBS: ReadonlyMap<string, Duration['unit']> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['hourly', 'hour'],
]);

const LONGER: ReadonlyMap<string, Pick<Duration, 'amount' | 'unit'>> = new Map([
  ['quarterly', { amount: 3, unit: 'month' }],
  ['fortnightly', { amount: 2, unit: 'week' }],
]);

/** `at a rate of 1,000 fighters per week` says how fast. */
function isRate(scan: Scan, at: number): boolean {
  for (let back = at - 1; back > at - 10 && back >= 0; back--) {
    if (scan.low(back) === ',') return false;
    if (scan.low(back) === 'rate') return true;
  }
  return false;
}

/** How often: `each day`, `every 7 days`, `on days 1, 7 and 14`, `each time E occurs`, `before each E`. */
export function recurrence(scan: Scan, at: number): Read<Recurrence> {
  return every(scan, at) ?? onDays(scan, at) ?? eachTime(scan, at);
}

function every(scan: Scan, at: number): Read<Recurrence> {
  const basis = scan.is(at, 'on', 'a') && scan.low(at + 3) === 'basis';
  if (/^inst?alments?$/.test(scan.low(at + 1))) return null;
  const adverb = ADVERBS.get(scan.low(basis ? at + 2 : at));
  if (adverb !== undefined) return period(scan, at, 1, adverb, basis ? at + 4 : at + 1);
  const long = LONGER.get(scan.low(at));
  if (long !== undefined) return period(scan, at, long.amount, long.unit, at + 1);
  if (scan.low(at) === 'per' && isRate(scan, at)) return null;
  const word = scan.low(at);
  if (word === 'once' && scan.low(at - 1) !== 'least' && scan.low(at - 1) !== 'than') {
    const often = ['a', 'each', 'every', 'per'].includes(scan.low(at + 1)) ? unit(scan, at + 2) : null;
    if (often !== null) return period(scan, at, 1, often.value, often.end);
  }
  if (word === 'a' && (perUnit(scan, at) || isAtLeastOnce(scan, at)))
    return period(scan, at, 1, unit(scan, at + 1)?.value ?? 'day', at + 2);
  if (word !== 'each' && word !== 'every' && word !== 'per') return null;
  const single = unit(scan, at + 1);
  if (single !== null) return period(scan, at, 1, single.value, single.end);
  if (word !== 'every') return null;
  const nth = ordinal(scan, at + 1);
  const after = nth === null ? null : unit(scan, nth.end);
  if (nth !== null && after !== null) return period(scan, at, nth.value, after.value, after.end);
  const length = duration(scan, at + 1);
  return length === null ? null : period(scan, at, length.value.amount, length.value.unit, length.end);
}

const LINKING = /^(in|for|within|of|on|at|by|to|from|take|takes|is|be|after|before|about|once|than|as|with)$/;

/** What makes `a week` a length: `a week after signature`, `a week later`. */
const MEASURING = /^(of|after|before|following|from|prior|later|earlier|hence)$/;

/** `600 trucks a day`: after a noun, and no length of something. */
function perUnit(scan: Scan, at: number): boolean {
  const singular = ['day', 'week', 'month', 'year', 'hour'].includes(scan.low(at + 1));
  const noun = scan.kind(at - 1) === 'word' && !LINKING.test(scan.low(at - 1));
  return singular && noun && !MEASURING.test(scan.low(at + 2));
}

/** `at least once a month`. */
function isAtLeastOnce(scan: Scan, at: number): boolean {
  return scan.is(at - 3, 'at', 'least', 'once') && unit(scan, at + 1) !== null;
}

function period(scan: Scan, at: number, amount: number, of: Duration['unit'], end: number): Read<Recurrence> {
  const span = scan.span(at, end);
  return { value: { kind: 'every', period: { amount, unit: of, span }, span }, end };
}

const ON_DAYS = phrases('on days', 'on each of days', 'on the days');

function onDays(scan: Scan, at: number): Read<Recurrence> {
  const from = scan.after(at, ON_DAYS);
  if (from === -1) return null;
  const days: Moment[] = [];
  let end = from;
  for (;;) {
    const read = number(scan, end);
    if (read === null) return null;
    days.push({ kind: 'day', clock: 'day', number: read.value, form: 'day', span: scan.span(end, read.end) });
    end = read.end;
    const comma = scan.low(end) === ',' ? 1 : 0;
    const and = scan.low(end + comma) === 'and' ? 1 : 0;
    if (comma + and === 0 || number(scan, end + comma + and) === null) break;
    end += comma + and;
  }
  return { value: { kind: 'days', days, span: scan.span(at, end) }, end };
}

function eachTime(scan: Scan, at: number): Read<Recurrence> {
  const word = scan.low(at);
  const time = scan.is(at, 'each', 'time') || scan.is(at, 'every', 'time') || scan.is(at, 'whenever');
  const relation = time
    ? 'on'
    : word === 'on' || word === 'before' || word === 'after' || word === 'at' || word === 'upon'
      ? word
      : null;
  const from = time ? (word === 'whenever' ? at + 1 : at + 2) : scan.low(at + 1) === 'each' ? at + 2 : -1;
  if (relation === null || from === -1) return null;
  const kind = relation === 'before' || relation === 'after' ? relation : 'on';
  const event = eventPhrase(scan, from);
  if (event !== null && !event.value.negated) {
    return each(scan, at, kind, { event: event.value.event, reference: null, state: 'performed' }, event.end);
  }
  const of = reference(scan, from);
  const said = of === null ? null : stated(scan, of.end);
  if (of === null || said?.value.negated === true) return null;
  const what = { event: null, reference: of.value, state: said?.value.state ?? ('performed' as const) };
  return each(scan, at, kind, what, said?.end ?? of.end);
}

function each(
  scan: Scan,
  at: number,
  relation: 'on' | 'before' | 'after',
  what: Pick<Extract<Recurrence, { kind: 'each' }>, 'event' | 'reference' | 'state'>,
  end: number,
): Read<Recurrence> {
  return { value: { kind: 'each', relation, ...what, span: scan.span(at, end) }, end };
}
