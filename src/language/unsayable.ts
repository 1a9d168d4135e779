import { duration, unit } from './numbers.ts';
import { phrases, type Scan } from './scan.ts';

/** A left-over time or condition word (rule 3): where it stands and what could have stood there. */
export interface Cue {
  readonly at: number;
  readonly expected: readonly string[];
}

const OVER_A_LENGTH = phrases(
  ...['over', 'in the course of', 'over the course of', 'in'].flatMap((word) =>
    ['a period of', 'the period of', 'the next', 'the following', 'a span of'].map((of) => `${word} ${of}`),
  ),
  'over',
  'in the course of',
  'over the course of',
);

const MOST = phrases('at most', 'not more than', 'no more than', 'not more often than', 'no more often than');

/** `at most every second day`, `not more than twice a week`: how often at most, which no form says. */
function isMostOften(scan: Scan, at: number): boolean {
  const from = scan.after(at, MOST);
  if (from === -1) return false;
  return ['every', 'each', 'once', 'twice'].includes(scan.low(from)) || scan.low(from + 1) === 'times';
}

/** What no form says and no word of the lists begins, a time or a number: whoever counts must not pass over it. */
export function unsayable(scan: Scan, at: number): Cue | null {
  if (isUnclearNumber(scan, at))
    return { at, expected: [scan.words(at, at + 2).replace(/^(\d+)\D(\d{3}).*/, '$1,$2')] };
  if (spreadsOverTime(scan, at)) return { at, expected: ['within 42 days', 'by day 42', 'each day'] };
  if (isMostOften(scan, at)) return { at, expected: ['each week', 'every 2 days'] };
  if (isAhead(scan, at)) return { at, expected: ['within 2 days', 'at least 24 hours before 2.1'] };
  const half = scan.low(at) === 'halfway' || scan.low(at) === 'midway';
  return half && ['through', 'into', 'in'].includes(scan.low(at + 1))
    ? { at, expected: ['by day 30'] }
    : null;
}

/** `1 200 prisoners`, `1.200 prisoners`: one number, two, or a decimal. */
function isUnclearNumber(scan: Scan, at: number): boolean {
  if (scan.kind(at) !== 'number') return false;
  if (/^\d{1,3}\.\d{3}$/.test(scan.text(at)))
    return scan.kind(at + 1) === 'word' && unit(scan, at + 1) === null;
  return /^\d{1,3}$/.test(scan.text(at)) && /^\d{3}$/.test(scan.text(at + 1));
}

/** `over a period of 42 days`: how the act is spread, which no form says; `over 18 years of age` is none. */
function spreadsOverTime(scan: Scan, at: number): boolean {
  const from = scan.after(at, OVER_A_LENGTH);
  const length = from === -1 ? null : duration(scan, from);
  return length !== null && !['of', 'old'].includes(scan.low(length.end)) && length.value.unit !== 'year';
}

const AHEAD = phrases(
  'in advance',
  'beforehand',
  'ahead of time',
  'later',
  'earlier',
  'thereafter',
  'afterwards',
  'each',
  'apiece',
);

/** `24 hours in advance`, `3 days later`: before or after something that the words leave open. */
function isAhead(scan: Scan, at: number): boolean {
  const length = duration(scan, at);
  return length !== null && scan.after(length.end, AHEAD) !== -1;
}
