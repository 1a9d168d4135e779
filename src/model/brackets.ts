import type { Span } from '../base/span.ts';
import type { ReadingSet } from './readings.ts';

/** One way to fill a bracket. */
export interface Alternative {
  /**
   * `A`, `B`, … in the order of the text; `none` for the unwritten second choice of a bracket with one text.
   */
  readonly letter: string;
  /** The names that stand before the colon, as written; empty where nobody is named. */
  readonly proposers: readonly string[];
  /** The words of the alternative, without proposers; empty at the closing bracket for `none`. */
  readonly span: Span;
  readonly text: string;
}

/** Text not yet agreed. */
export interface Bracket {
  /** The provision's label, with `#2` for its second bracket; the header key for a bracket in the header. */
  readonly id: string;
  /** The whole bracket, from `[` to `]`. */
  readonly span: Span;
  readonly alternatives: readonly Alternative[];
}

/** Something that is in the text only in some readings. */
export interface Guarded {
  /** The readings in which it is there. */
  readonly readings: ReadingSet;
}
