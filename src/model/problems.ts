import type { Span } from '../base/span.ts';
import type { Guarded } from './brackets.ts';

/** Something in the text that the language could not understand or resolve. */
export type Problem = Guarded & {
  readonly span: Span;
  /** The provision as written; null in the header. */
  readonly label: string | null;
} & (
    | /** PAC101 */ {
        readonly kind: 'unknown actor';
        readonly words: string;
        /** A declared name within two letters, if any. */
        readonly near: string | null;
        readonly subject: boolean;
      }
    | /** PAC102 */ {
        readonly kind: 'unknown name';
        readonly wanted: 'place' | 'event' | 'term' | 'phase' | 'clock' | 'zone' | 'body';
        readonly words: string;
        readonly near: string | null;
      }
    | /** PAC103 */ {
        readonly kind: 'reference to nothing';
        readonly words: string;
        readonly near: string | null;
      }
    | /** PAC104 */ {
        readonly kind: 'ambiguous name';
        readonly words: string;
        readonly meanings: readonly string[];
      }
    | /** PAC105 */ {
        readonly kind: 'given twice';
        readonly words: string;
        readonly what: 'number' | 'name' | 'stage';
        readonly first: Span;
      }
    | /** PAC106 */ {
        readonly kind: 'not understood';
        /** The first word that was not understood. */
        readonly at: string;
        /** The whole sentence, where it is one of a provision. */
        readonly sentence?: string;
        /** The forms that could have stood there. */
        readonly expected: readonly string[];
        /** A rewording that would be understood, where one is known: the span and its new words. */
        readonly instead: { readonly span: Span; readonly words: string } | null;
        /** Words of a condition that could be declared as an event, and where the header would take them. */
        readonly declare?: { readonly event: string; readonly span: Span; readonly words: string };
      }
    | /** PAC107 */ {
        readonly kind: 'could belong to two';
        readonly qualifier: string;
        readonly near: string;
        readonly far: string;
        /** Where a comma would give the qualifier to the main verb. */
        readonly comma: number;
      }
    | /** PAC110 */ { readonly kind: 'undefined term'; readonly words: string }
  );
