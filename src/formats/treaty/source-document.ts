import type { Span } from '../../base/span.ts';
import type { Heading } from '../../model/agreement.ts';
import type { Bracket } from '../../model/brackets.ts';

/** Where words of a sentence came from, as far as the formats ask. */
interface Words {
  readonly text: string;
  readonly runs: readonly { readonly source: number }[];
}

/** A paragraph of the text, as far as the formats ask. */
export interface SourceParagraph {
  readonly kind: 'provision' | 'note' | 'purpose' | 'concern' | 'inoperative';
  readonly label: string | null;
  readonly labelSpan: Span;
  readonly span: Span;
  /** Not null where a bracket is broken and the paragraph is kept letter by letter. */
  readonly defect: unknown;
  readonly sentences: readonly {
    readonly span: Span;
    /** The sentence, or its head and its stages, each in every choice of the brackets in it. */
    readonly pieces: readonly (readonly Words[])[];
  }[];
}

/** A text cut into what it consists of, as reading it makes it. Nothing but white space is in no part. */
export interface SourceDocument {
  readonly source: string;
  readonly brackets: readonly Bracket[];
  readonly header: readonly { readonly key: string; readonly keySpan: Span; readonly span: Span }[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly SourceParagraph[];
}
