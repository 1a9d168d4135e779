import { consentOf } from './conditionals.ts';
import { duration, number } from './numbers.ts';
import { LENGTHS, namesTime, prepositionForms } from './preposition-forms.ts';
import { phrases, type Scan } from './scan.ts';
import { type Cue, unsayable } from './unsayable.ts';

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
  [
    phrases('thereafter', 'thereupon', 'subsequently', 'afterwards'),
    ['after 2.1 is performed', 'within 3 days after 2.1 is performed'],
  ],
  [phrases('midnight'), ['at 00:00 on day 7', 'by the end of Phase 1']],
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

const EACH_TIME = ['a sentence that begins with what happens: Each time 2.1 is breached, … within 10 days'];

/** `within 10 days after each violation`, `within 2 days after them`: of what happens again and again. */
function isOfEach(scan: Scan, at: number): boolean {
  const length = duration(scan, at + 1);
  if (length === null || !['of', 'after', 'following', 'from'].includes(scan.low(length.end))) return false;
  return ['each', 'every', 'any', 'them', 'their', 'its', 'it', 'such'].includes(scan.low(length.end + 1));
}

/** `subject to the approval of the judges`, whom nothing declares. */
function ofNobody(words: string): readonly string[] {
  return words === ''
    ? []
    : [`a declared name (add “${words}” to Places, Bodies, Events or another key of the header)`];
}

const MODAL = /^(shall|may|must|will|not)$/;
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
  if (word === 'within' && isOfEach(scan, at)) return { at, expected: EACH_TIME };
  if (word === 'within') return withinCue(scan, at);
  if (scan.is(at, 'at', 'the', 'earliest'))
    return { at, expected: ['not before day 7', 'on day 7 at the earliest'] };
  if (word === 'while' && !scan.low(at + 1).endsWith('ing'))
    return { at, expected: ['as long as 2.1 continues'] };
  if (scan.is(at, 'at', 'the', 'latest')) return { at, expected: ['by day 7', 'at the latest on day 7'] };
  if (NEED_NUMBER.has(word)) {
    const forms = prepositionForms(scan, at);
    return forms === null ? null : { at, expected: forms };
  }
  if (word === 'respectively') return { at, expected: EACH_ITS_OWN };
  if (word === 'for' && boundedLength(scan, at))
    return { at, expected: ['a length without a limit: for 10 days'] };
  if (word === 'then' && (scan.low(at - 1) === ',' || MODAL.test(scan.low(at - 1))))
    return { at, expected: STAGES };
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
  const approving = consentOf(scan, at);
  if (approving !== null)
    return { at, expected: [...ofNobody(approving), 'subject to the consent of a declared actor'] };
  for (const [list, expected] of ALWAYS) {
    if (scan.after(at, list) !== -1) return { at, expected };
  }
  return null;
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

function beginsMoment(scan: Scan, at: number): boolean {
  return (
    scan.kind(at) === 'number' ||
    scan.name(at) !== null ||
    ['day', 'the', 'completion', 'signature', 'entry'].includes(scan.low(at))
  );
}
