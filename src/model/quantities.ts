import type { Span } from '../base/span.ts';

/** How much. */
export type Amount =
  | { readonly kind: 'exactly' | 'at least' | 'up to' | 'about'; readonly number: number }
  | { readonly kind: 'between'; readonly low: number; readonly high: number }
  | {
      readonly kind: 'percent';
      readonly number: number;
      readonly bound: 'exactly' | 'at least' | 'up to' | 'about';
    }
  | /** `half`, `a third`, as a share of 1. */ {
      readonly kind: 'fraction';
      readonly share: number;
      readonly words: string;
    }
  | { readonly kind: 'all' | 'rest' };

/** A quantity of something, as written in an act. */
export interface Quantity {
  readonly amount: Amount;
  /** What is counted, as written (`living hostages`); empty where the text leaves it out. */
  readonly noun: string;
  /** Whether it is for all times together (`a total of N`) in a norm that recurs. */
  readonly total: boolean;
  /** `of which at least 50 fuel trucks`. */
  readonly ofWhich: readonly Quantity[];
  /** `30 prisoners for each living hostage`: what one of the second brings of the first. */
  readonly forEach: { readonly noun: string; readonly label: string | null } | null;
  /** `all civilian women before female soldiers`: what must come after these. */
  readonly before: string | null;
  readonly span: Span;
}
