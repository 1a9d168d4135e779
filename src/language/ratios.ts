import type { Quantity } from '../model/quantities.ts';
import { nounEnd } from './quantity-nouns.ts';
import { phrases, type Read, type Scan } from './scan.ts';

type Ratio = NonNullable<Quantity['forEach']>;

const FOR_EACH = phrases('for each', 'for every', 'per');
const UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'hour']);

/** `for each living hostage released under 2.1`, right after what is counted. */
export function ratio(scan: Scan, at: number, stop: (at: number) => boolean): Read<Ratio> {
  const from = scan.after(at, FOR_EACH);
  if (from === -1 || UNITS.has(scan.low(from))) return null;
  const released = releasedUnder(scan, from);
  if (released !== null) return released;
  const noun = nounEnd(scan, from, stop);
  return noun.end === from
    ? null
    : { value: { noun: scan.words(noun.from, noun.end), label: null }, end: noun.end };
}

/** The same some words further on: `1 arm of like type for each arm stored under 3.1`. */
export function ratioAhead(scan: Scan, at: number, stop: (at: number) => boolean): Ratio | null {
  for (let end = at; end < at + 10 && end < scan.length; end++) {
    if (scan.low(end) === ',' || scan.low(end) === ';' || stop(end)) return null;
    const read = scan.low(end) === 'for' ? ratio(scan, end, stop) : null;
    if (read !== null) return read.value;
  }
  return null;
}

/** `man over the age of 50 released under 2.1(a)`: the words up to the participle, and the provision. */
function releasedUnder(scan: Scan, from: number): Read<Ratio> {
  for (let at = from + 1; at < from + 10; at++) {
    if (scan.low(at) === ',' || scan.low(at) === ';') return null;
    if (scan.low(at) !== 'under' || scan.kind(at + 1) !== 'number') continue;
    const stage = scan.low(at + 2) === '(' && scan.low(at + 4) === ')';
    const label = stage ? `${scan.text(at + 1)}(${scan.low(at + 3)})` : scan.text(at + 1);
    // `officer handed over under 2.2`: neither the participle nor what belongs to it is counted.
    const participle = ['over', 'in', 'up', 'out', 'back'].includes(scan.low(at - 1)) ? at - 2 : at - 1;
    return { value: { noun: scan.words(from, participle), label }, end: stage ? at + 5 : at + 2 };
  }
  return null;
}
