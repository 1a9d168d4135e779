import type { Heading } from '../../model/agreement.ts';

/** Words of a block that are all of one kind. */
export interface Segment {
  /** Spaces are single; a line break stands only in free words. */
  readonly text: string;
  /**
   * `mark` is a bracket or the bar between alternatives, `proposers` the names before an alternative,
   * `letter` a square bracket that the text escapes because it is a letter.
   */
  readonly kind: 'words' | 'mark' | 'proposers' | 'letter';
  /** The bracket it is in and the letter of its alternative; null outside and on the marks. */
  readonly alternative: { readonly bracket: string; readonly letter: string } | null;
  /** The declared name that it is. */
  readonly name: { readonly kind: 'actor' | 'place'; readonly id: string } | null;
  /** The id of the block that it refers to. */
  readonly refersTo: string | null;
}

/** What a block is in a treaty. */
export type BlockKind =
  | 'title'
  /** A header entry. */
  | 'entry'
  | 'heading'
  /** A provision with its number, or the head of one with stages. */
  | 'provision'
  /** An operative paragraph without a number. */
  | 'paragraph'
  | 'stage'
  /** What follows the stages of a provision. */
  | 'after stages'
  | 'note'
  | 'purpose'
  | 'concern'
  /** Words that bind nobody, their lines as written: introduction, preamble, signatures. */
  | 'free'
  /** A line to sign on, made from the declared names because the text has none. */
  | 'signature line'
  /** The heading over such lines. */
  | 'signature heading';

/** A paragraph of the text. */
export interface Block {
  readonly kind: BlockKind;
  /** Unique in the treaty, made of letters, digits, points and hyphens. */
  readonly id: string;
  /** What stands before the words: a number as written (`2.1`, `(a)`), the key of an entry (`Parties:`). */
  readonly lead: string;
  readonly segments: readonly Segment[];
  /** The heading that it is; null for other blocks. */
  readonly heading: Heading | null;
  /** How deep a heading stands, from 1; 0 for other blocks. */
  readonly level: number;
  readonly isOnNewPage: boolean;
}

/** A text as paragraphs of a treaty, in its order. */
export interface Treaty {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** The words of a block without what stands before them. */
export function wordsIn({ segments }: Block): string {
  return segments.map(({ text }) => text).join('');
}
