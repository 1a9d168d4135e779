import type { Span } from '../base/span.ts';
import type { ReadingSet } from '../model/readings.ts';

/** How bad: cannot work as written, works only by good will, worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** A step of the reason: the provision (null in the header), the words it rests on, and what they do here. */
export interface Because {
  readonly provision: string | null;
  readonly span: Span;
  readonly message: string;
}

/** One replacement in the source; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/**
 * A concrete change of the text that removes the finding. Edits do not overlap and stand in the order of the
 * text.
 */
export interface Fix {
  readonly message: string;
  readonly edits: readonly Edit[];
}

/** What the checker found at one place of a text. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly span: Span;
  /** Provisions as written that take part; empty for the header. */
  readonly provisions: readonly string[];
  readonly message: string;
  readonly because: readonly Because[];
  readonly fix: Fix | null;
  /** The readings in which it holds. */
  readonly readings: ReadingSet;
  /** False where a stated bound was reached, so that more readings may hold it. */
  readonly complete: boolean;
}
