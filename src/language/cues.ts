import { isMonth } from './dates.ts';
import { duration, number, ordinal, unit } from './numbers.ts';
import { phrases, type Scan } from './scan.ts';

/** A left-over time or condition word (rule 3): where it stands and what could have stood there. */
export interface Cue {
  readonly at: number;
  readonly expected: readonly string[];
}

const ALWAYS: readonly (readonly [ReturnType<typeof phrases>, readonly string[]])[] = [
  [phrases('until', 'pending'), ['until day 60', 'until 2.1 is performed', 'until a declared event occurs']],
  [phrases('after', 'following'), ['after day 7', 'after 2.1 is verified', 'after a declared event']],
  [phrases('before', 'prior to'), ['before day 7', 'before 2.1 is performed']],
  [phrases('during', 'throughout'), ['throughout Phase 1', 'during Phase 1', 'throughout this agreement']],
  [
    phrases('if', 'in the event', 'when', 'once', 'unless', 'whilst'),
    ['if 2.1 is breached', 'once 2.1 is performed', 'if a declared event occurs'],
  ],
  [
    phrases('provided that', 'as long as', 'so long as', 'subject to'),
    ['provided that 2.1 is performed', 'as long as 2.1 continues'],
  ],
  [phrases('each time', 'every time'), ['each time a declared event occurs', 'each week']],
  [phrases('upon'), ['upon completion of 2.1', 'upon a declared event']],
  [
    phrases('no later than', 'not later than', 'no earlier than', 'not earlier than'),
    ['no later than day 7', 'no later than 14 days after 2.1'],
  ],
  [
    phrases(
      ...['daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'annual'].flatMap((often) => [
        `${often} instalments`,
        `${often} installments`,
      ]),
    ),
    ['each month', 'each year'],
  ],
  [phrases('verified by', 'certified by'), ['verified by a declared actor within 2 days']],
  [
    phrases('failing which', 'failing that', 'in which case', 'in which event', 'whereupon', 'upon which'),
    ['a full stop, and a sentence of its own: If 2.1 is not performed, …'],
  ],
  [
    phrases(
      'in case of',
      ...['breach', 'violation', 'dispute', 'failure', 'delay', 'attack', 'emergency', 'default'].flatMap(
        (noun) => ['', 'a ', 'any ', 'an '].map((article) => `in the case of ${article}${noun}`),
      ),
      'provided always',
      'provided however',
      'provided ,',
    ),
    ['if 2.1 is breached', 'provided that 2.1 is performed'],
  ],
];

const EXCHANGES = phrases(
  'in exchange for',
  'in return for',
  'simultaneously with',
  'at the same time as',
  'concurrently with',
);

const EACH_ITS_OWN = ['a sentence of its own for what has another time'];
const LENGTH_BOUNDS = phrases(
  ...['up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'at least', 'no less than'].map(
    (bound) => `for ${bound}`,
  ),
  'for a minimum of',
  'for a period of up to',
  'for a period of at least',
);

/** `for up to 10 days`: how long at most or at least, which no form says. */
function boundedLength(scan: Scan, at: number): boolean {
  const from = scan.after(at, LENGTH_BOUNDS);
  return from !== -1 && duration(scan, from) !== null;
}

const STAGES = ['stages in their order: (a) …; then (b) …'];

const UPON_VERBS: ReadonlySet<string> = new Set([
  'agreed',
  'based',
  'called',
  'depend',
  'depends',
  'depending',
  'decided',
  'insist',
  'rely',
]);
const NOT_ONCE: ReadonlySet<string> = new Set([
  'by',
  ',',
  '.',
  '',
  'a',
  'more',
  'again',
  'every',
  'each',
  'per',
  'and',
  'in',
  'daily',
  'weekly',
  'monthly',
]);
/** `bring the matter before the Council`: a place to be heard, no time. */
const BRING: ReadonlySet<string> = new Set([
  'bring',
  'appear',
  'lay',
  'place',
  'put',
  'raise',
  'brought',
  'appears',
]);
const NEED_NUMBER: ReadonlySet<string> = new Set(['by', 'on', 'at', 'from', 'to', 'in']);

/** Whether the word here is a cue in its form. Names and quoted words are the caller's to skip. */
export function cue(scan: Scan, at: number): Cue | null {
  const word = scan.low(at);
  if (scan.after(at, EXCHANGES) !== -1) {
    return { at, expected: ['in exchange for 2.1', 'at the same time as 2.1'] };
  }
  const refused = unsayable(scan, at);
  if (refused !== null) return refused;
  if (word === 'within') return withinCue(scan, at);
  if (scan.is(at, 'at', 'the', 'earliest'))
    return { at, expected: ['not before day 7', 'on day 7 at the earliest'] };
  if (word === 'while' && !scan.low(at + 1).endsWith('ing'))
    return { at, expected: ['as long as 2.1 continues'] };
  if (isMostOften(scan, at)) return { at, expected: ['each week', 'every 2 days'] };
  if (scan.is(at, 'at', 'the', 'latest')) return { at, expected: ['by day 7', 'at the latest on day 7'] };
  if (NEED_NUMBER.has(word)) return prepositionCue(scan, at);
  if (word === 'respectively') return { at, expected: EACH_ITS_OWN };
  if (word === 'for' && boundedLength(scan, at)) return { at, expected: ['for 10 days'] };
  if (word === 'then' && scan.low(at - 1) === ',') return { at, expected: STAGES };
  if (word === 'following' && !beginsMoment(scan, at + 1)) return null;
  if (word === 'upon' && UPON_VERBS.has(scan.low(at - 1))) return null;
  if ((word === 'each' || word === 'every') && WEEKDAYS.test(scan.low(at + 1))) {
    return { at, expected: ['each week', 'every 7 days from day 7', 'on days 7, 14 and 21'] };
  }
  if (word === 'throughout' && spreads(scan, at + 1)) return null;
  if (word === 'between' && scan.kind(at + 1) === 'clock')
    return { at, expected: ['between day 5 and day 20'] };
  if (word === 'before' && isHearing(scan, at)) return null;
  if (word === 'once' && NOT_ONCE.has(scan.low(at + 1))) return null;
  if (word === 'once' && scan.low(at - 1) === 'at') return null;
  if ((word === 'day' || word === 'days') && scan.kind(at + 1) === 'number') {
    return { at, expected: ['on day 7', 'on days 1, 7 and 14', 'by day 7'] };
  }
  for (const [list, expected] of ALWAYS) {
    if (scan.after(at, list) !== -1) return { at, expected };
  }
  return null;
}

const MOST = phrases('at most', 'not more than', 'no more than', 'not more often than', 'no more often than');

/** `at most every second day`, `not more than twice a week`: how often at most, which no form says. */
function isMostOften(scan: Scan, at: number): boolean {
  const from = scan.after(at, MOST);
  if (from === -1) return false;
  return ['every', 'each', 'once', 'twice'].includes(scan.low(from)) || scan.low(from + 1) === 'times';
}

const OVER_A_LENGTH = phrases(
  ...['over', 'in the course of', 'over the course of', 'in'].flatMap((word) =>
    ['a period of', 'the period of', 'the next', 'the following', 'a span of'].map((of) => `${word} ${of}`),
  ),
  'over',
  'in the course of',
  'over the course of',
);

/** What no form says and no word of the lists begins, a time or a number: whoever counts must not pass over it. */
export function unsayable(scan: Scan, at: number): Cue | null {
  if (isUnclearNumber(scan, at))
    return { at, expected: [scan.words(at, at + 2).replace(/^(\d+)\D(\d{3}).*/, '$1,$2')] };
  if (spreadsOverTime(scan, at)) return { at, expected: ['within 42 days', 'by day 42', 'each day'] };
  if (isAhead(scan, at))
    return { at, expected: ['at least 24 hours before 2.1', 'at least 2 days after 2.1'] };
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
);

/** `24 hours in advance`, `3 days later`: before or after something that the words leave open. */
function isAhead(scan: Scan, at: number): boolean {
  const length = duration(scan, at);
  return length !== null && scan.after(length.end, AHEAD) !== -1;
}

const WEEKDAYS = /^(mon|tues|wednes|thurs|fri|satur|sun)days?$/;

const REGIONS: ReadonlySet<string> = new Set([
  'territory',
  'country',
  'region',
  'regions',
  'area',
  'areas',
  'zone',
  'zones',
  'city',
  'district',
  'districts',
  'world',
]);

/** `throughout the territory`, `throughout Gaza`: a place, no time. */
function spreads(scan: Scan, at: number): boolean {
  if (scan.named(at, 'place') !== null || scan.named(at, 'actor') !== null) return true;
  const noun = ['the', 'its', 'their', 'this'].includes(scan.low(at)) ? at + 1 : at;
  const stretch = scan.phase(at, true) !== null || /^(phase|period|term|duration)$/.test(scan.low(noun));
  return !stretch && (scan.capital(noun) || REGIONS.has(scan.low(noun)) || REGIONS.has(scan.low(noun + 1)));
}

function isHearing(scan: Scan, at: number): boolean {
  const heard = scan.named(at + 1, 'actor') ?? scan.named(at + 1, 'place');
  return heard !== null && scan.tokens.slice(0, at).some((token) => BRING.has(token.low));
}

function withinCue(scan: Scan, at: number): Cue | null {
  const distance = number(scan, at + 1);
  if (distance !== null && LENGTHS.has(scan.low(distance.end))) return null;
  if (
    number(scan, at + 1) === null &&
    !['a', 'about', 'approximately', 'half'].includes(scan.low(at + 1)) &&
    !namesTime(scan, at + 1)
  )
    return null;
  return {
    at,
    expected: ['within 7 days', 'within 7 days after 2.1 is verified', 'within 24 hours of a declared event'],
  };
}

/**
 * `by`, `on`, `at`, `from`, `to`, `in` before a number, a month or a capitalised word that nothing declares.
 */
function prepositionCue(scan: Scan, at: number): Cue | null {
  const next = at + 1;
  if (scan.name(next) !== null || scan.tokens[next]?.quoted === true) return null;
  if (namesTime(scan, next))
    return { at, expected: [`${scan.low(at)} day 7`, `${scan.low(at)} 27 November 2024`] };
  const word = scan.low(at);
  if (word === 'by' && MOVED.has(scan.low(at - 1)) && duration(scan, next) !== null) return null;
  if (countsThings(scan, next) || isLarge(scan, next)) return null;
  if ((word === 'to' || word === 'in') && isLabel(scan, next)) return null;
  const numeric =
    number(scan, next) !== null || ['date', 'clock', 'offset', 'percent'].includes(scan.kind(next) ?? '');
  if (!numeric && !isMonth(scan.low(next)) && !scan.capital(next)) return null;
  if (!numeric && /^(Article|Annex|Section|Chapter|Part)$/.test(scan.text(next))) return null;
  return { at, expected: expectedAfter(word, scan.words(next, next + 1), numeric) };
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
function namesTime(scan: Scan, at: number): boolean {
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

const LENGTHS: ReadonlySet<string> = new Set([
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
  const time = ['by', 'on', 'from', 'to', 'at'].includes(word)
    ? [`${word} day 7`, `${word} 27 November 2024`]
    : numeric
      ? ['within 7 days', 'on day 7']
      : [];
  return [...declare, ...time];
}

function beginsMoment(scan: Scan, at: number): boolean {
  return (
    scan.kind(at) === 'number' ||
    scan.name(at) !== null ||
    ['day', 'the', 'completion', 'signature', 'entry'].includes(scan.low(at))
  );
}
