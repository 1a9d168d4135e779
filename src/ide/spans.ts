import type { Span } from '../base/span.ts';

/** Whether an offset stands in a span or at one of its edges. */
export function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** Whether one span holds all of another. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans have a place in common, their edges counted. */
export function meets(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** How many characters a span holds. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** The smallest of some things with spans that an offset touches; the first of several alike. */
export function smallestAt<T extends { readonly span: Span }>(all: Iterable<T>, offset: number): T | null {
  let best: T | null = null;
  for (const each of all) {
    if (!touches(each.span, offset)) continue;
    if (best === null || lengthOf(each.span) < lengthOf(best.span)) best = each;
  }
  return best;
}
