import type { Span } from '../base/span.ts';
import type { ActorPhrase } from '../model/conditions.ts';
import type { ActText } from './acts.ts';
import type { FactText } from './facts.ts';
import type { Qualifier } from './qualifiers.ts';
import type { Scan } from './scan.ts';
import type { Instead } from './undeclared-events.ts';

/** Who a sentence binds, as written. */
export type SubjectText = { readonly span: Span } & (
  | { readonly kind: 'actors'; readonly phrase: ActorPhrase; readonly each: boolean }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'missing' }
);

/** One verb of a norm with its own qualifiers. */
export interface Clause {
  readonly act: ActText;
  readonly part: 'whole' | 'begin' | 'complete';
  readonly qualifiers: readonly Qualifier[];
}

/** A norm as written, before stages and heads are told apart. */
export interface NormText {
  readonly subject: SubjectText;
  readonly deontic: 'obligation' | 'prohibition' | 'permission';
  readonly modal: { readonly words: string; readonly span: Span };
  readonly passive: boolean;
  /** Usually one; two for `begin to … and complete it …`. */
  readonly clauses: readonly Clause[];
  /** Before the actor or after the modal: they hold for every clause. */
  readonly shared: readonly Qualifier[];
  /** Ends in a colon, so that stages follow. */
  readonly head: boolean;
}

/** A norm and the words it was read from. */
export interface ReadNorm {
  readonly norm: NormText;
  readonly scan: Scan;
}

/** A sentence as the grammar read it. */
export type SentenceSyntax =
  | {
      readonly kind: 'norm' /** One a modal; each with the words it was read from. */;
      readonly norms: readonly ReadNorm[];
    }
  | { readonly kind: 'fact'; readonly facts: readonly FactText[] }
  | { readonly kind: 'prose' }
  | {
      readonly kind: 'not understood';
      /** The first word that was not understood, and where it stands. */
      readonly word: string;
      readonly at: Span;
      readonly expected: readonly string[];
      /** What stands there as a condition and could be declared as an event. */
      readonly event: string | null;
      /** What could stand there instead. */
      readonly instead: Instead | null;
    };
