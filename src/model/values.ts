import type { Rational } from '../base/rational.ts';

/** Between how much and how much something is worth; the same twice where it is one number. */
export interface Worth {
  readonly least: Rational;
  readonly most: Rational;
}

/** Something said of a party, by the name that the file gives it. */
export interface OfParty<T> {
  readonly party: string;
  readonly of: T;
  /** Where the file says it, counted from 1. */
  readonly line: number;
}

/** The same for each whom it concerns, or for each by name. */
export type Worths =
  | { readonly kind: 'each'; readonly worth: Worth }
  | { readonly kind: 'by party'; readonly parties: readonly OfParty<Worth>[] };

/** What a file of values says of a provision or stage. */
export interface ActValues {
  /** As the text numbers it: `2.1`, `2.1(a)`. */
  readonly label: string;
  readonly line: number;
  /** Whether the numbers are for all of it, or for one of what its quantity counts. */
  readonly per: 'provision' | 'unit';
  /** To who does it; null where the file does not say. */
  readonly cost: Worths | null;
  /** To every other party. */
  readonly value: Worths | null;
}

/** A file of values: what acts cost those who do them and are worth to the others. */
export interface Values {
  /** What the numbers count, in the words of the file. */
  readonly unit: string | null;
  readonly acts: readonly ActValues[];
  /** How much each party may be exposed. */
  readonly tolerances: readonly OfParty<Rational>[];
  /** What each party has put down, and loses if it leaves. */
  readonly deposits: readonly OfParty<Rational>[];
}

/** Something in a file of values that cannot be used. The rest of the file is. */
export interface ValuesFault {
  readonly code:
    | 'broken'
    | 'not-a-map'
    | 'unknown-key'
    | 'twice'
    | 'not-a-number'
    | 'wrong-range'
    | 'unknown-party'
    | 'unknown-provision'
    | 'not-an-act'
    | 'wrong-party'
    | 'no-quantity'
    | 'too-fine';
  readonly line: number;
  readonly cause: string;
  readonly remedy: string;
}

/** A worth that is one number. */
export function exactly(number: Rational): Worth {
  return { least: number, most: number };
}
