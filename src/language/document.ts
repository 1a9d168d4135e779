import type { Span } from '../base/span.ts';
import type { Heading } from '../model/agreement.ts';
import type { Bracket } from '../model/brackets.ts';
import type { ReadingSet, ReadingSpace } from '../model/readings.ts';

/**
 * A run of words under one choice of the brackets in it: brackets replaced by the chosen words, proposers
 * left out, `\[` and `\]` still escaped by nothing (the letters themselves), line breaks kept as white space.
 * It remembers where each part came from.
 */
export interface Flat {
  readonly text: string;
  readonly readings: ReadingSet;
  /** Stretches of `text` and the source offsets they came from, in order, covering `text` without gaps. */
  readonly runs: readonly { readonly at: number; readonly length: number; readonly source: number }[];
}

/**
 * One sentence, bracket choices apart. `pieces[0]` is the sentence, or, where it ends in `:` and stages
 * follow, its head; every further piece holds the words of a stage (`(a) 8 on day 1;`), or of several where
 * one bracket holds several, or none in the readings that leave it out. Each piece lists its variants, one
 * for
 * each choice of the brackets in it; their readings are disjoint and together all readings of the paragraph.
 */
export interface SentenceText {
  readonly span: Span;
  readonly pieces: readonly (readonly Flat[])[];
}

/** A header entry: `Parties: Northland; Southern League.` */
export interface HeaderLine {
  /** The key as written, without the colon (`Phase 1 (Truce)`). */
  readonly key: string;
  readonly keySpan: Span;
  /** What follows the colon up to the closing full stop, in each choice of its brackets. */
  readonly variants: readonly Flat[];
  readonly span: Span;
}

/** A paragraph of the body. */
export interface Paragraph {
  readonly kind: 'provision' | 'note' | 'purpose' | 'concern' | 'inoperative';
  /** The number as written (`2.1`, `7 bis`, `II.3`), or null. */
  readonly label: string | null;
  readonly labelSpan: Span;
  /** The key of the nearest heading, or null. */
  readonly heading: string | null;
  /** The readings in which the paragraph is in the text. */
  readonly readings: ReadingSet;
  /** From the number to the end of the last sentence. */
  readonly span: Span;
  /** What cannot be split because a bracket is broken or holds too many choices: said plainly. */
  readonly defect: {
    readonly span: Span;
    readonly kind: 'unclosed' | 'unopened' | 'nested' | 'too many choices';
  } | null;
  readonly sentences: readonly SentenceText[];
}

/**
 * A source text cut into what the grammar reads. Nothing of the source is lost: spans cover all that is not
 * white space.
 */
export interface Document {
  readonly source: string;
  readonly space: ReadingSpace;
  readonly brackets: readonly Bracket[];
  readonly header: readonly HeaderLine[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  /** Where the header ends and the body begins. */
  readonly headerEnd: number;
}

/** The source span of a stretch of a flat text; a stretch across a bracket's edge spans both sides. */
export function spanIn(flat: Flat, start: number, end: number): Span {
  return { start: offsetIn(flat, start, false), end: offsetIn(flat, end, true) };
}

function offsetIn(flat: Flat, offset: number, atEnd: boolean): number {
  let low = 0;
  let high = flat.runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = flat.runs[middle]?.at ?? 0;
    if (atEnd ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  const run = flat.runs[low];
  return run === undefined ? 0 : run.source + Math.min(offset - run.at, run.length);
}
