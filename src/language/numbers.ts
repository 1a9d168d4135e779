import type { Duration, Unit } from '../model/durations.ts';
import { ONES, ORDINALS } from './number-words.ts';
import type { Read, Scan } from './scan.ts';

const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, index): [string, number] => [word, index]),
  ...TENS.flatMap((ten, index) =>
    ten === ''
      ? []
      : [
          [ten, index * 10] as [string, number],
          ...ONES.slice(1, 10).map((one, ones): [string, number] => [`${ten}-${one}`, index * 10 + ones + 1]),
        ],
  ),
]);

/** A whole or decimal number: `600`, `1,200`, `2.5`, `sixty`, `sixty-one`, `two hundred`, `sixty (60)`. */
export function number(scan: Scan, at: number): Read<number> {
  const read = digits(scan, at) ?? spelled(scan, at);
  if (read === null) return null;
  const again = scan.low(read.end) === '(' ? digits(scan, read.end + 1) : null;
  const repeated = again !== null && again.value === read.value && scan.low(again.end) === ')';
  return repeated ? { value: read.value, end: again.end + 1 } : read;
}

function digits(scan: Scan, at: number): Read<number> {
  if (scan.kind(at) !== 'number') return null;
  const plain = scan.text(at).replaceAll(',', '');
  return /^\d+(\.\d+)?$/.test(plain) ? { value: Number(plain), end: at + 1 } : null;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

function spelled(scan: Scan, at: number): Read<number> {
  let value = WORDS.get(scan.low(at));
  if (value === undefined) return null;
  let end = at + 1;
  for (let scale = SCALES.get(scan.low(end)); scale !== undefined; scale = SCALES.get(scan.low(end))) {
    value *= scale;
    end++;
  }
  return { value, end };
}

/** `first`, `7th`, `second`: a number in order. */
export function ordinal(scan: Scan, at: number): Read<number> {
  const written = /^(\d+)(st|nd|rd|th)$/.exec(scan.low(at));
  if (written !== null) return { value: Number(written[1]), end: at + 1 };
  const value = ORDINALS.indexOf(scan.low(at));
  const tenth = TENTHS.get(scan.low(at));
  if (value > 0) return { value, end: at + 1 };
  return tenth === undefined ? null : { value: tenth, end: at + 1 };
}

/** `twenty-first` to `ninety-ninth`, and the tens among them. */
const TENTHS: ReadonlyMap<string, number> = new Map(
  TENS.flatMap((ten, index): [string, number][] => {
    if (ten === '') return [];
    const ones = ORDINALS.slice(1, 10).map((one, at): [string, number] => [
      `${ten}-${one}`,
      index * 10 + at + 1,
    ]);
    return [[`${ten.slice(0, -1)}ieth`, index * 10], ...ones];
  }),
);

const UNITS: ReadonlyMap<string, Unit> = new Map(
  (['minute', 'hour', 'day', 'week', 'month', 'year'] as const).flatMap((one): [string, Unit][] => [
    [one, one],
    [`${one}s`, one],
  ]),
);

/** A unit of time: `days`, `calendar days`, `business days`, `working days`. */
export function unit(scan: Scan, at: number): Read<Unit> {
  const adjective = scan.low(at);
  const qualified = adjective === 'business' || adjective === 'working' || adjective === 'calendar';
  const noun = UNITS.get(scan.low(qualified ? at + 1 : at));
  if (noun === undefined || (qualified && noun !== 'day' && adjective !== 'calendar')) return null;
  const value = qualified && adjective !== 'calendar' ? 'business day' : noun;
  return { value, end: qualified ? at + 2 : at + 1 };
}

/** `14 days`, `sixty (60) days`, `a month`, `72 hours`. */
export function duration(scan: Scan, at: number): Read<Duration> {
  const about = ABOUT.has(scan.low(at));
  const from = about ? at + 1 : at;
  const article = scan.low(from) === 'a' || scan.low(from) === 'an';
  const amount = article ? { value: 1, end: from + 1 } : number(scan, from);
  if (amount === null) return null;
  const dash = scan.low(amount.end) === '-' ? amount.end + 1 : amount.end;
  const of = unit(scan, dash);
  if (of === null) return null;
  const end = scan.kind(of.end) === 'possessive' ? of.end + 1 : of.end;
  const span = scan.span(at, end);
  const value: Duration = { amount: amount.value, unit: of.value, ...(about ? { about: true } : {}), span };
  return { value, end };
}

const ABOUT: ReadonlySet<string> = new Set(['about', 'approximately', 'around', 'roughly']);
