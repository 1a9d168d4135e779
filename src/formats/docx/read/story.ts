import type { ParagraphLook } from './styles.ts';

/** What somebody did to words while changes were tracked. */
export interface TrackedChange {
  readonly kind: 'inserted' | 'deleted';
  /** Inserted by one and deleted by another: in neither version. */
  readonly isUndone: boolean;
  readonly author: string;
  /** As the file has it; empty where it has none. */
  readonly date: string;
}

/** A part of a paragraph, in its order. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly change: TrackedChange | null }
  /** The place of a footnote, an endnote or a comment. */
  | {
      readonly kind: 'note' | 'comment';
      readonly id: string;
      readonly change: TrackedChange | null;
    };

/** A paragraph as the file has it. */
export interface StoryParagraph {
  readonly kind: 'paragraph';
  readonly look: ParagraphLook;
  readonly pieces: readonly Piece[];
  /** What became of its end, which makes two paragraphs of one or one of two. */
  readonly endChange: TrackedChange | null;
}

/** A row of a table; a cell may hold anything. */
export interface StoryRow {
  readonly kind: 'row';
  readonly cells: readonly (readonly StoryItem[])[];
}

/** What a document is made of. */
export type StoryItem = StoryParagraph | StoryRow;

/** Something that is not in the text that was made, and how often it was met. */
export interface LeftOut {
  readonly what:
    | 'page number'
    | 'table of contents'
    | 'header or footer'
    | 'picture'
    | 'hidden text'
    | 'soft hyphen'
    | 'embedded file';
  readonly count: number;
  /** The words that were left out, where there are any. */
  readonly words: readonly string[];
}

/** Gathers what is left out. */
export class LeftOutList {
  readonly #found = new Map<LeftOut['what'], { count: number; words: string[] }>();

  /** Notes that something is left out, and its words. */
  add(what: LeftOut['what'], words = ''): void {
    const entry = this.#found.get(what) ?? { count: 0, words: [] };
    this.#found.set(what, entry);
    entry.count++;
    const plain = words.replace(/\s+/g, ' ').trim();
    if (plain !== '' && !entry.words.includes(plain)) entry.words.push(plain);
  }

  /** All of it. */
  get list(): readonly LeftOut[] {
    return [...this.#found].map(([what, { count, words }]) => ({ what, count, words }));
  }
}
