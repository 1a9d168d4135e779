import type { Span } from '../../base/span.ts';

/** What a part of a text is to somebody who compares two drafts. */
export type PassageKind = 'entry' | 'heading' | 'provision' | 'note' | 'other';

/** A part of a text that is compared as one: a header entry, a heading, a paragraph. */
export interface Passage {
  readonly kind: PassageKind;
  /** What it is called: the number of a provision, the key of an entry; empty where it has no name. */
  readonly name: string;
  /** Its words from the name on, with single spaces, and a line for each stage. */
  readonly words: string;
  readonly span: Span;
}

/** Words that both drafts have, or only the draft before, or only the draft after. */
export interface WordPart {
  readonly kind: 'kept' | 'out' | 'in';
  readonly words: string;
}

/** A passage of one draft and what it is in the other; one of them may be missing. */
export interface ComparedPassage {
  readonly before: Passage | null;
  readonly after: Passage | null;
  /** True where it stands in another order than before. */
  readonly isMoved: boolean;
  /** The words of both; those kept and out are the draft before, those kept and in the draft after. */
  readonly parts: readonly WordPart[];
}
