import type { TimeQualifier } from '../model/times.ts';
import { actorPhrase } from './actors.ts';
import { duration } from './numbers.ts';
import { phrases, type Read, type Scan } from './scan.ts';

const GIVING = phrases(
  'upon',
  'on',
  'with',
  'by giving',
  'after giving',
  'upon giving',
  'subject to',
  'by',
  'after',
  'upon not less than',
  'by giving at least',
  'upon at least',
  'with at least',
  'on at least',
  'by giving not less than',
  'on not less than',
  'upon giving at least',
);
const ADJECTIVES: ReadonlySet<string> = new Set([
  'prior',
  'written',
  'advance',
  'previous',
  'formal',
  ',',
  'and',
  "'",
  '’',
]);

/** `upon 30 days' prior written notice [to A]`. */
export function notice(scan: Scan, at: number): Read<TimeQualifier> {
  const from = scan.after(at, GIVING);
  if (from === -1) return null;
  const length = duration(scan, scan.low(from) === 'the' ? from + 1 : from);
  if (length === null) return null;
  let end = length.end;
  while (ADJECTIVES.has(scan.low(end)) || scan.kind(end) === 'possessive') end++;
  if (scan.low(end) !== 'notice') return null;
  const stop = noticeTo(scan, end + 1);
  return { value: { kind: 'notice', duration: length.value, span: scan.span(at, stop) }, end: stop };
}

function noticeTo(scan: Scan, at: number): number {
  const writing = scan.is(at, 'in', 'writing') ? at + 2 : at;
  const to = scan.low(writing) === 'to' ? actorPhrase(scan, writing + 1) : null;
  return to?.end ?? writing;
}
