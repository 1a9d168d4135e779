import type { Amount, Quantity } from '../model/quantities.ts';
import { date } from './dates.ts';
import { number } from './numbers.ts';
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

const STOPS: ReadonlySet<string> = new Set(
  (
    'to from in on at by for into onto of with under until within before after during throughout through and or each every per ' +
    'who that which whose where held taken listed seized except if once when unless verified as is are has have was were ' +
    'a an the not shall may its their his her this these those between against across along towards toward beyond than ' +
    'so via inside outside south north east west near back out home daily weekly monthly no'
  ).split(' '),
);

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
  const ratio = forEach(scan, ofWhich.end, stop);
  const later = order(scan, ratio?.end ?? ofWhich.end, stop);
  const end = later?.end ?? ratio?.end ?? ofWhich.end;
  const value: Quantity = {
    amount: read.value,
    noun: words,
    total,
    ofWhich: ofWhich.value,
    forEach: ratio?.value ?? null,
    before: later?.value ?? null,
    span: scan.span(at, end),
  };
  return { value, end };
}

/** A number that names something (`Resolution 1701`, `Zone 2`, a date, `2.1`) is no quantity. */
function stands(scan: Scan, at: number, found: Amount, noun: string): boolean {
  if (found.kind === 'all' || found.kind === 'rest' || found.kind === 'percent' || found.kind === 'fraction')
    return true;
  if (scan.kind(at) !== 'number') return true;
  if (date(scan, at) !== null || (scan.text(at).includes('.') && noun === '')) return false;
  const before = scan.low(at - 1);
  return !['resolution', 'no', 'number', 'article', 'line', 'zone', 'area', 'sector', 'point'].includes(
    before,
  );
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
  return all === -1 ? null : { value: { kind: 'all' }, end: all };
}

function share(scan: Scan, at: number): Read<Amount> {
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

/** The noun: the words up to a preposition, a sign, a clause or a participle after the first word. */
function nounEnd(scan: Scan, at: number, stop: (at: number) => boolean): { from: number; end: number } {
  let from = at;
  while (
    ['of', 'the', 'its', 'their', 'these', 'those', 'other', 'more'].includes(scan.low(from)) &&
    from < at + 3
  )
    from++;
  let end = from;
  while (end < scan.length && end < from + 6 && !stop(end)) {
    const kind = scan.kind(end);
    const word = scan.low(end);
    if (kind !== 'word' || STOPS.has(word)) break;
    if (end > from && /(ed|ing)$/.test(word) && !isNounAhead(scan, end + 1)) break;
    end++;
  }
  return { from: end > from ? from : at, end: end > from ? end : at };
}

function isNounAhead(scan: Scan, at: number): boolean {
  return scan.kind(at) === 'word' && !STOPS.has(scan.low(at)) && /s$/.test(scan.low(at));
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
  let end = from;
  for (;;) {
    const next = quantity(scan, end, stop);
    if (next === null) break;
    value.push(next.value);
    end = next.end;
    const and = scan.low(end) === 'and' && quantity(scan, end + 1, stop) !== null;
    if (!and) break;
    end++;
  }
  return value.length === 0 ? { value, end: at } : { value, end };
}

/** `X before Y` between two kinds of what is counted; a moment after `before` is no kind. */
function order(scan: Scan, at: number, stop: (at: number) => boolean): Read<string> {
  if (scan.low(at) !== 'before' || stop(at) || scan.name(at + 1) !== null) return null;
  const noun = nounEnd(scan, at + 1, stop);
  const words = scan.words(noun.from, noun.end);
  const kinds = /s$/.test(words) && scan.kind(noun.from) === 'word';
  return kinds ? { value: words, end: noun.end } : null;
}

const OF_WHICH = phrases('of which', 'of whom', 'including', 'among them', 'of them');
const FOR_EACH = phrases('for each', 'for every', 'per');
const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour']);

/** `30 prisoners for each living hostage released under 2.1`. */
function forEach(
  scan: Scan,
  at: number,
  stop: (at: number) => boolean,
): Read<NonNullable<Quantity['forEach']>> {
  const from = scan.after(at, FOR_EACH);
  if (from === -1 || UNITS.has(scan.low(from))) return null;
  const noun = nounEnd(scan, from, stop);
  if (noun.end === from) return null;
  const under = scan.low(noun.end + 1) === 'under' ? noun.end + 2 : -1;
  const label = under !== -1 && scan.kind(under) === 'number' ? under : -1;
  if (label === -1) return { value: { noun: scan.words(from, noun.end), label: null }, end: noun.end };
  let end = label + 1;
  let name = scan.text(label);
  if (scan.low(end) === '(' && scan.low(end + 2) === ')') {
    name += `(${scan.low(end + 1)})`;
    end += 3;
  }
  return { value: { noun: scan.words(from, noun.end), label: name }, end };
}
