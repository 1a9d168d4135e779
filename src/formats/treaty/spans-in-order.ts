import { compareSpans, type Span } from '../../base/span.ts';

/** Finds which of many spans lie in a stretch, in logarithmic time. */
export class SpansInOrder<T extends { readonly span: Span }> {
  readonly #items: readonly T[];

  constructor(items: readonly T[]) {
    this.#items = [...items].sort((a, b) => compareSpans(a.span, b.span));
  }

  /** The items that begin in a stretch, in order. */
  within({ start, end }: Span): readonly T[] {
    const found: T[] = [];
    for (let at = this.#from(start); at < this.#items.length; at++) {
      const item = this.#items[at];
      if (item === undefined || item.span.start >= end) break;
      found.push(item);
    }
    return found;
  }

  /** The last item that begins before an offset, or null. */
  lastBefore(offset: number): T | null {
    return this.#items[this.#from(offset) - 1] ?? null;
  }

  #from(start: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.span.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
