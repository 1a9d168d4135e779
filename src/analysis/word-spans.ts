import type { Span } from '../base/span.ts';
import type { Act } from '../model/norms.ts';

/**
 * Where some of an act's words stand in the source. The words are the source with spaces made single, so
 * the place is exact where nothing was made shorter before it; else the whole act is given. A passive's
 * words begin with what it acts on, which stands elsewhere.
 */
export function wordSpan({ words, span, actedOn }: Act, start: number, end: number): Span {
  const from = actedOn === '' ? 0 : actedOn.length + 1;
  const isExact = start >= from && span.end - span.start === words.length - from;
  return isExact ? { start: span.start + start - from, end: span.start + end - from } : span;
}
