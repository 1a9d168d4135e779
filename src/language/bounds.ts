import type { Moment } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { TimeQualifier } from '../model/times.ts';
import { moment, stretch } from './moments.ts';
import { duration, number, unit } from './numbers.ts';
import { phrases, type Read, type Scan } from './scan.ts';

const LEAST = phrases(
  'at least',
  'not less than',
  'no less than',
  'no sooner than',
  'not sooner than',
  'no earlier than',
  'not earlier than',
  'no fewer than',
  'not fewer than',
  'between',
);
const MOST = phrases(
  ...['and', 'but'].flatMap((word) =>
    ['no later than', 'not later than', 'no more than', 'not more than', 'at most'].map(
      (most) => `${word} ${most}`,
    ),
  ),
  'nor later than',
  'nor more than',
  'and',
);
const BEFORE = phrases('before', 'prior to', 'preceding');
const AFTER = phrases('after', 'following', 'from', 'of');

/** `between 5 and 10 days after P`, `no earlier than 60 days and no later than 120 days after P`. */
export function bothBounds(scan: Scan, at: number): Read<TimeQualifier> {
  const low = bare(scan, at) ? at : scan.after(at, LEAST);
  const least = low === -1 ? null : number(scan, low);
  if (least === null) return null;
  const own = unit(scan, least.end);
  const joint = own?.end ?? least.end;
  const high = low === at ? joint + 1 : scan.after(joint, MOST);
  const oneWord = low === at || scan.low(at) === 'between';
  if (high === -1 || oneWord !== (high === joint + 1)) return null;
  const most = duration(scan, high);
  if (most === null) return null;
  const span = scan.span(low, joint);
  const short: Duration = { amount: least.value, unit: own?.value ?? most.value.unit, span };
  return aroundMoment(scan, at, [short, most.value], most.end);
}

/** `10 to 20 days after P`, where nothing before it has the first number. */
function bare(scan: Scan, at: number): boolean {
  const first = scan.kind(at) === 'number' ? number(scan, at) : null;
  return (
    first !== null && scan.low(first.end) === 'to' && !/^(from|by|of|for|at|to|in)$/.test(scan.low(at - 1))
  );
}

/** The window between two distances from a moment, the farther of them the first where they lie before it. */
function aroundMoment(
  scan: Scan,
  at: number,
  [one, other]: readonly [Duration, Duration],
  end: number,
): Read<TimeQualifier> {
  const before = scan.after(end, BEFORE);
  const of = before === -1 ? scan.after(end, AFTER) : before;
  const from = of === -1 ? null : moment(scan, of);
  if (from === null || one.unit !== other.unit) return null;
  const [less, more] = one.amount <= other.amount ? [one, other] : [other, one];
  const direction = before === -1 ? 'after' : 'before';
  const span = scan.span(at, from.end);
  const edge = (length: Duration): Moment => ({
    kind: 'offset',
    duration: length,
    direction,
    from: from.value,
    span,
  });
  const [first, last] = before === -1 ? [less, more] : [more, less];
  return { value: { kind: 'between', from: edge(first), to: edge(last), span }, end: from.end };
}

const IN = phrases('in', 'within', 'during');
const ALL_OF = phrases('for', 'throughout', 'during the whole of', 'for the whole of');

/** `in the first 5 days of Phase 1`, `during the last week of Phase 1`, `throughout the first 5 days after P`. */
export function partOfStretch(scan: Scan, at: number): Read<TimeQualifier> {
  const inside = scan.after(at, IN);
  const the = inside === -1 ? scan.after(at, ALL_OF) : inside;
  const which = scan.low(the + 1);
  if (the === -1 || scan.low(the) !== 'the' || (which !== 'first' && which !== 'last')) return null;
  const length = lengthAt(scan, the + 2);
  if (length === null) return null;
  const point = edgeAt(scan, length.end, which === 'first' ? 'start' : 'end');
  if (point === null) return null;
  const span = scan.span(at, point.end);
  const edge = point.value;
  if (inside !== -1) {
    const value: TimeQualifier =
      which === 'first'
        ? { kind: 'within', duration: length.value, of: edge, span }
        : { kind: 'within before', duration: length.value, at: edge, span };
    return { value, end: point.end };
  }
  const direction = which === 'first' ? 'after' : 'before';
  const other: Moment = { kind: 'offset', duration: length.value, direction, from: edge, span };
  const [from, to] = which === 'first' ? [edge, other] : [other, edge];
  return { value: { kind: 'from', from, to, span }, end: point.end };
}

/** `5 days`, `week`: the day of a stretch alone is an edge of it. */
function lengthAt(scan: Scan, at: number): Read<Duration> {
  const read = duration(scan, at);
  if (read !== null) return read;
  const one = unit(scan, at);
  if (one === null || one.value === 'day') return null;
  return { value: { amount: 1, unit: one.value, span: scan.span(at, one.end) }, end: one.end };
}

/** What the first or last days are counted from: the edge of a phase, or for the first ones a moment. */
function edgeAt(scan: Scan, at: number, edge: 'start' | 'end'): Read<Moment> {
  const of = scan.low(at) === 'of' ? stretch(scan, at + 1) : null;
  if (of !== null) {
    const span = scan.span(at + 1, of.end);
    return { value: { kind: 'edge', edge, of: of.value, span }, end: of.end };
  }
  const from = scan.after(at, edge === 'start' ? FOLLOWING : BEFORE);
  return from === -1 ? null : moment(scan, from);
}

const FOLLOWING = phrases('after', 'following');
