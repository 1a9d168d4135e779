import { isMonth } from './dates.ts';
import { duration, number, ordinal, unit } from './numbers.ts';
import type { Scan } from './scan.ts';

/**
 * What could stand in the place of `by`, `on`, `at`, `from`, `to`, `in` before a number, a month or a
 * capitalised word that nothing declares; null before other words.
 */
export function prepositionForms(scan: Scan, at: number): readonly string[] | null {
  const next = at + 1;
  const dated = datedTerm(scan, next);
  if (dated !== null) return [`an event, declared under Events: ${dated}`, ...timesAfter(scan.low(at))];
  if (scan.name(next) !== null || scan.tokens[next]?.quoted === true) return null;
  if (namesTime(scan, next)) return timesAfter(scan.low(at));
  const word = scan.low(at);
  if (word === 'by' && MOVED.has(scan.low(at - 1)) && duration(scan, next) !== null) return null;
  if (countsThings(scan, next) || isLarge(scan, next)) return null;
  if ((word === 'to' || word === 'in') && isLabel(scan, next)) return null;
  const numeric =
    number(scan, next) !== null || ['date', 'clock', 'offset', 'percent'].includes(scan.kind(next) ?? '');
  if (!numeric && !isMonth(scan.low(next)) && !scan.capital(next)) return null;
  if (!numeric && /^(Article|Annex|Section|Chapter|Part)$/.test(scan.text(next))) return null;
  return expectedAfter(word, scan.words(next, next + 1), numeric);
}

/** `by the Effective Date`: a term that is called a date means none; only an event can be waited for. */
function datedTerm(scan: Scan, at: number): string | null {
  const from = scan.name(at) === null && scan.low(at) === 'the' ? at + 1 : at;
  const name = scan.name(from);
  if (name === null || name.meanings.some(({ kind }) => kind !== 'term')) return null;
  const words = scan.words(from, name.end);
  return /\b(day|date|hour|moment|deadline)\b/i.test(words) ? words : null;
}

const LEADS: ReadonlySet<string> = new Set(
  (
    'the a an early mid late about approximately around each every this that these those next last ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth final following' +
    ' coming same of one'
  ).split(' '),
);
const TIMES: ReadonlySet<string> = new Set(
  (
    'day days week weeks month months year years hour hours minute minutes date dates deadline weekend ' +
    'dawn noon midnight morning evening night monday tuesday wednesday thursday friday saturday sunday ' +
    'spring summer autumn winter'
  ).split(' '),
);

/**
 * `by the end of the first week`, `in the sixth week`, `at the time of handover`: a time that no form says.
 */
export function namesTime(scan: Scan, at: number): boolean {
  let end = at;
  while (end < at + 4 && (LEADS.has(scan.low(end)) || ordinal(scan, end) !== null)) end++;
  const word = scan.low(end);
  const [, part = ''] = /^(?:mid|early|late)-(.+)$/.exec(word) ?? [];
  if (isMonth(part) || TIMES.has(part)) return true;
  if (scan.kind(end) === 'clock' || (end > at && (isMonth(word) || duration(scan, end) !== null)))
    return true;
  if (scan.name(end) !== null) return false;
  if (/^(noon|midnight|dawn|dusk|sunset|sunrise)$/.test(word)) return true;
  if (TIMES.has(word)) return end > at || scan.kind(end + 1) === 'number' || word.endsWith('day');
  if (word === 'time') return end > at && ['of', 'when', 'that'].includes(scan.low(end + 1));
  const edge = word === 'end' || word === 'start' || word === 'beginning';
  return edge && end > at && scan.low(end + 1) === 'of' && scan.named(end + 2, 'place') === null;
}

/** `in 7 villages`, `at 5 points`, `by 17% of their strength`: a number of things that are no time. */
function countsThings(scan: Scan, at: number): boolean {
  if (scan.kind(at) === 'percent') return true;
  const read = number(scan, at);
  if (read === null || scan.text(at).includes('.')) return read !== null && LENGTHS.has(scan.low(read.end));
  const noun = scan.low(read.end);
  if (scan.kind(read.end) !== 'word' || isMonth(noun) || unit(scan, read.end) !== null) return false;
  return !NO_NOUN.has(noun) && scan.kind(read.end + 1) !== 'clock';
}

/** `extended by 30 days` says how much, not when. */
const MOVED: ReadonlySet<string> = new Set([
  'extended',
  'prolonged',
  'postponed',
  'delayed',
  'shortened',
  'increased',
  'reduced',
]);

/** `to 2,000`: more than any day of a count, and no year. */
function isLarge(scan: Scan, at: number): boolean {
  const value = scan.kind(at) === 'number' ? number(scan, at)?.value : undefined;
  return value !== undefined && value > 366 && !/^(19|20)\d\d$/.test(scan.text(at));
}

/** `without prejudice to 1.1`: a provision, no time. */
function isLabel(scan: Scan, at: number): boolean {
  return /^\d+(\.\d+)+$/.test(scan.text(at)) && scan.kind(at + 1) !== 'word';
}

/** Units of length and weight, and of shares. */
export const LENGTHS: ReadonlySet<string> = new Set([
  'km',
  'kilometres',
  'kilometers',
  'metres',
  'meters',
  'm',
  'miles',
  'tons',
  'tonnes',
  'kg',
  'percent',
]);
const NO_NOUN: ReadonlySet<string> = new Set(
  (
    'and or to by on at in from until if once when unless of for with within after ' +
    'before the a an is are shall may as o oclock am pm hrs h'
  ).split(' '),
);

function expectedAfter(word: string, next: string, numeric: boolean): readonly string[] {
  const declare = numeric
    ? []
    : [`a declared name (add “${next}” to Places, Bodies, Events or another key of the header)`];
  return [...declare, ...(word !== 'in' || numeric ? timesAfter(word) : [])];
}

const TIMES_AFTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['at', ['on day 7', 'at 12:00 on day 7', 'at the end of Phase 1']],
  ['in', ['within 7 days', 'on day 7', 'in June 2025', 'during Phase 1']],
  ['to', ['from day 1 to day 7']],
]);

/** Times that can stand in the place of a preposition and what follows it. */
function timesAfter(word: string): readonly string[] {
  return TIMES_AFTER.get(word) ?? [`${word} day 7`, `${word} 27 November 2024`];
}
