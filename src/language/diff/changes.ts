import type { Span } from '../../base/span.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';

/** What a norm can differ in. */
export type Facet =
  | 'deontic'
  | 'heads'
  | 'act'
  | 'quantity'
  | 'time'
  | 'condition'
  | 'exchange'
  | 'exception'
  | 'verification'
  | 'duration'
  | 'undoing';

/** One norm of one draft, as it is told. */
export interface Side {
  readonly label: string;
  /** The key of its provision. */
  readonly provision: string;
  readonly deontic: Norm['deontic'];
  /** The partial readings in which it holds; empty where it holds in all. */
  readonly readings: readonly string[];
  /** What is read back of it, all heads together. */
  readonly sentence: string;
  readonly span: Span;
}

/** What changed for one actor. */
export type Change =
  | { readonly kind: 'gained'; readonly before: null; readonly after: Side }
  | { readonly kind: 'lost'; readonly before: Side; readonly after: null }
  | {
      readonly kind: 'changed';
      readonly facet: Facet;
      readonly before: Side;
      readonly after: Side;
      /** What is said of the facet in each draft; empty where nothing is. */
      readonly was: string;
      readonly is: string;
      /** Which way it went, where that can be told. */
      readonly way: Way | null;
    }
  | {
      /** In fewer (`settled`) or more (`opened`) readings than before, otherwise the same. */
      readonly kind: 'settled' | 'opened';
      readonly before: Side;
      readonly after: Side;
    };

/** Which way a time, a quantity or a condition went. */
export type Way = 'earlier' | 'later' | 'less' | 'more' | 'added' | 'removed';

/** What changed for one actor; null stands for norms whose bearer the text does not name or declare. */
export interface ActorChanges {
  readonly actor: NameId | null;
  readonly changes: readonly Change[];
}

/** A header entry, fact or aim that is not the same in both drafts; null where it is not there. */
export interface OtherChange {
  readonly kind: 'header' | 'fact' | 'aim' | 'prose' | 'not understood';
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Two drafts compared by what they oblige. */
export interface Comparison {
  readonly actors: readonly ActorChanges[];
  /** Provisions that say the same, or nearly, under another number. */
  readonly renumbered: readonly { readonly before: string; readonly after: string }[];
  readonly others: readonly OtherChange[];
}
