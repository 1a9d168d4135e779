import type { Moment } from '../model/conditions.ts';
import { number, ordinal } from './numbers.ts';
import type { Read, Scan } from './scan.ts';

/** `days 5 and 10`, `the fifth to the tenth day`. */
export function twoDays(
  scan: Scan,
  at: number,
  joiner: 'and' | 'to',
): Read<{ readonly from: Moment; readonly to: Moment }> {
  const plural = scan.low(at) === 'days';
  const start = scan.low(at) === 'the' ? at + 1 : at;
  const first = plural ? number(scan, at + 1) : ordinal(scan, start);
  if (first === null || scan.low(first.end) !== joiner) return null;
  const next = scan.low(first.end + 1) === 'the' ? first.end + 2 : first.end + 1;
  const second = plural ? number(scan, next) : ordinal(scan, next);
  if (second === null) return null;
  const end = plural ? second.end : second.end + 1;
  if (!plural && !['day', 'days'].includes(scan.low(second.end))) return null;
  if (['of', 'after', 'before', 'following', 'from'].includes(scan.low(end))) return null;
  const day = (count: number, from: number, to: number): Moment => ({
    kind: 'day',
    clock: 'day',
    number: count,
    form: 'day',
    span: scan.span(from, to),
  });
  const value = { from: day(first.value, start, first.end), to: day(second.value, next, end) };
  return { value, end };
}
