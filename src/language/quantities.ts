import type { Amount, Quantity } from '../model/quantities.ts';
import { date } from './dates.ts';
import { number } from './numbers.ts';
import { nounEnd } from './quantity-nouns.ts';
import { ratio, ratioAhead } from './ratios.ts';
import { phrases, type Read, type Scan } from './scan.ts';

type Bound = 'exactly' | 'at least' | 'up to' | 'about';

const BOUNDS: readonly (readonly [Bound, ReturnType<typeof phrases>])[] = [
  [
    'at least',
    phrases('at least', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'a minimum of'),
  ],
  ['up to', phrases('up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'not exceeding')],
  ['about', phrases('about', 'approximately', 'around', 'some', 'roughly', 'nearly')],
  [
    'exactly',
    phrases(
      'exactly',
      'a further',
      'another',
      'the remaining',
      'a total of',
      'the first',
      'the last',
      'the other',
      'a',
    ),
  ],
];

const SHARES: readonly (readonly [number, ReturnType<typeof phrases>])[] = [
  [1 / 2, phrases('half', 'one half', 'a half', 'one-half')],
  [1 / 3, phrases('a third', 'one third', 'one-third')],
  [2 / 3, phrases('two thirds', 'two-thirds')],
  [1 / 4, phrases('a quarter', 'one quarter', 'one-quarter')],
  [3 / 4, phrases('three quarters', 'three-quarters')],
];

/** A quantity and what is counted. `stop` ends the noun where the caller's own word begins. */
export function quantity(
  scan: Scan,
  at: number,
  stop: (at: number) => boolean = () => false,
): Read<Quantity> {
  const total = scan.is(at, 'a', 'total', 'of') || scan.is(at, 'in', 'total');
  const read = amount(scan, at);
  if (read === null) return null;
  const noun = nounEnd(scan, read.end, stop);
  const words = scan.words(noun.from, noun.end);
  if (!stands(scan, at, read.value, words)) return null;
  const ofWhich = parts(scan, noun.end, stop);
  const rate = ratio(scan, ofWhich.end, stop);
  const later = order(scan, rate?.end ?? ofWhich.end, stop);
  const end = later?.end ?? rate?.end ?? ofWhich.end;
  const value: Quantity = {
    amount: read.value,
    noun: words,
    total,
    ofWhich: ofWhich.value,
    forEach: rate?.value ?? ratioAhead(scan, end, stop),
    before: later?.value ?? null,
    span: scan.span(at, end),
  };
  return { value, end };
}

/** A number that names something (`Resolution 1701`, `Zone 2`, a date, a year, `2.1`) is no quantity. */
function stands(scan: Scan, at: number, found: Amount, noun: string): boolean {
  if (found.kind === 'all') return noun === '' ? !isForAll(scan, at) : !NO_THINGS.has(noun.toLowerCase());
  if (found.kind === 'rest' || found.kind === 'percent' || found.kind === 'fraction') return true;
  if (scan.low(at) === 'two' && scan.low(at - 1) === 'the') return false;
  if (scan.low(at) === 'about' && scan.text(at + 1).includes('.') && !isMeasure(noun)) return false;
  if (scan.kind(at) !== 'number') return true;
  if (date(scan, at) !== null || (scan.text(at).includes('.') && !isMeasure(noun))) return false;
  if (noun === '' && /^(19|20)\d\d$/.test(scan.text(at))) return false;
  const before = scan.low(listStart(scan, at, noun) - 1);
  if (noun === '' && AGES.has(before)) return false;
  return !NUMBERED.has(before) || LENGTHS.has(noun.toLowerCase());
}

/** Of `Articles 1, 2 and 3` each number is a name, as the first one is. */
function listStart(scan: Scan, at: number, noun: string): number {
  if (noun !== '') return at;
  let first = at;
  while (JOINING.has(scan.low(first - 1))) {
    const comma = scan.low(first - 2) === ',' ? 3 : 2;
    if (scan.kind(first - comma) !== 'number') break;
    first -= comma;
  }
  return first;
}

const JOINING: ReadonlySet<string> = new Set([',', 'and', 'or', 'to']);
/** `no person below 18`. */
const AGES: ReadonlySet<string> = new Set(['below', 'above', 'under', 'over', 'aged']);

const NUMBERED: ReadonlySet<string> = new Set([
  'resolution',
  'no',
  'number',
  'article',
  'articles',
  'annex',
  'annexes',
  'chapter',
  'chapters',
  'section',
  'sections',
  'provision',
  'provisions',
  'paragraph',
  'paragraphs',
  'phase',
  'phases',
  'line',
  'zone',
  'area',
  'sector',
  'point',
]);
const LENGTHS: ReadonlySet<string> = new Set([
  'km',
  'kilometres',
  'kilometers',
  'metres',
  'meters',
  'm',
  'miles',
]);
const NO_THINGS: ReadonlySet<string> = new Set([
  'times',
  'means',
  'costs',
  'respects',
  'circumstances',
  'cases',
]);

const MEASURE =
  /^(km|kilomet|met|mile|m\b|cm|mm|ton|kg|kilogram|litre|liter|million|billion|thousand|hectare|acre|dollar|euro|hour|day)/i;

/** A decimal is a quantity of a measure only; else it is the number of a provision. */
function isMeasure(noun: string): boolean {
  return MEASURE.test(noun);
}

/** `all for all`. */
function isForAll(scan: Scan, at: number): boolean {
  return scan.low(at + 1) === 'for' || scan.low(at - 1) === 'for';
}

function amount(scan: Scan, at: number): Read<Amount> {
  return between(scan, at) ?? everything(scan, at) ?? share(scan, at) ?? bounded(scan, at);
}

function between(scan: Scan, at: number): Read<Amount> {
  const lead = scan.low(at) === 'between' || scan.low(at) === 'from';
  const low = number(scan, lead ? at + 1 : at);
  if (low === null) return null;
  const word = scan.low(low.end);
  const fits = scan.low(at) === 'between' ? word === 'and' : word === 'to' || word === '–';
  const high = fits ? number(scan, low.end + 1) : null;
  if (high === null || high.value < low.value) return null;
  return { value: { kind: 'between', low: low.value, high: high.value }, end: high.end };
}

const ALL = phrases('all', 'all of', 'every', 'all remaining', 'all the');
const REST = phrases('the rest of', 'the rest', 'the remainder of', 'the remainder', 'the remaining');

function everything(scan: Scan, at: number): Read<Amount> {
  const rest = scan.after(at, REST);
  if (rest !== -1 && number(scan, rest) === null && scan.kind(rest) !== 'percent')
    return { value: { kind: 'rest' }, end: rest };
  const all = scan.after(at, ALL);
  if (scan.low(at) === 'every' && scan.low(at + 1).endsWith('day')) return null;
  return all === -1 ? null : { value: { kind: 'all' }, end: all };
}

function share(scan: Scan, at: number): Read<Amount> {
  for (const [, bound] of BOUNDS) {
    const from = scan.after(at, bound);
    const read = from === -1 ? null : plainShare(scan, from);
    if (read?.value.kind === 'fraction')
      return { ...read, value: { ...read.value, words: scan.words(at, read.end) } };
  }
  return plainShare(scan, at);
}

function plainShare(scan: Scan, at: number): Read<Amount> {
  for (const [part, list] of SHARES) {
    const end = scan.after(at, list);
    if (end !== -1) return { value: { kind: 'fraction', share: part, words: scan.words(at, end) }, end };
  }
  return null;
}

function bounded(scan: Scan, at: number): Read<Amount> {
  for (const [kind, list] of BOUNDS) {
    const from = scan.after(at, list);
    const read = from === -1 ? null : plain(scan, from, kind);
    if (read !== null) return read;
  }
  return plain(scan, at, 'exactly');
}

function plain(scan: Scan, at: number, bound: Bound): Read<Amount> {
  const lead = scan.low(at) === 'a' && scan.low(at + 1) === 'further' ? at + 2 : at;
  if (scan.kind(lead) === 'percent') {
    const value = Number(scan.text(lead).replace(/\s?%$/, ''));
    return { value: { kind: 'percent', number: value, bound }, end: lead + 1 };
  }
  const read = number(scan, lead);
  if (read === null) return null;
  const word = scan.low(read.end);
  const two = scan.is(read.end, 'per', 'cent');
  if (word === 'percent' || two) {
    return { value: { kind: 'percent', number: read.value, bound }, end: read.end + (two ? 2 : 1) };
  }
  return { value: { kind: bound, number: read.value }, end: read.end };
}

/** `, of which at least 50 fuel trucks and 300 for the north`. */
function parts(
  scan: Scan,
  at: number,
  stop: (at: number) => boolean,
): { value: readonly Quantity[]; end: number } {
  const comma = scan.low(at) === ',' ? at + 1 : at;
  const from = scan.after(comma, OF_WHICH);
  const value: Quantity[] = [];
  if (from === -1) return { value, end: at };
  const inside = (place: number): Read<Quantity> => {
    const read = scan.enter() ? quantity(scan, place, stop) : null;
    scan.leave();
    return read;
  };
  let end = at;
  for (let next = inside(from); next !== null; next = scan.low(end) === 'and' ? inside(end + 1) : null) {
    value.push(next.value);
    end = next.end;
  }
  return { value, end };
}

/** `X before Y` between two kinds of what is counted; a moment after `before` is no kind. */
function order(scan: Scan, at: number, stop: (at: number) => boolean): Read<string> {
  if (scan.low(at) !== 'before' || stop(at) || scan.name(at + 1) !== null) return null;
  const noun = nounEnd(scan, at + 1, stop);
  const words = scan.words(noun.from, noun.end);
  const kinds = words.endsWith('s') && scan.kind(noun.from) === 'word';
  return kinds ? { value: words, end: noun.end } : null;
}

const OF_WHICH = phrases('of which', 'of whom', 'including', 'among them', 'of them');
