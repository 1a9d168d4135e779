import type { Span } from '../base/span.ts';
import type { Act } from '../model/norms.ts';

/**
 * Where some of an act's words stand in the source. The words are the source with spaces made single, so the
 * place is exact where nothing was made shorter before it; else the whole act is given.
 */
export function wordSpan({ words, span }: Act, start: number, end: number): Span {
  const exact = span.end - span.start === words.length;
  return exact ? { start: span.start + start, end: span.start + end } : span;
}
