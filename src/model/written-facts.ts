import type { MomentFault } from '../base/moment-text.ts';
import type { BreachLevel, DoneLevel, RulingResult } from './run-facts.ts';

/** So many of something, as written; `of` where it is not simply what the provision counts. */
export interface WrittenQuantity {
  readonly number: number;
  readonly of?: string | undefined;
}

/** Where a claim comes from: who says it, how well founded, and when and where it can be read. */
export interface FactSource {
  readonly who: string;
  /**
   * `sourced`: who says it is named here; `unverified`: told by others and not checked; `contested`: sources
   * differ.
   */
  readonly confidence?: 'sourced' | 'unverified' | 'contested' | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
}

/** How a provision is named: its label, and whose norm or which sentence where it holds several. */
export interface WrittenPlace {
  readonly bearer?: string | undefined;
  readonly sentence?: number | undefined;
}

/** What every fact of a file may say. */
export interface WrittenFactHead {
  readonly id?: string | undefined;
  readonly at: string;
  readonly known?: string | undefined;
  readonly by?: string | undefined;
  readonly source?: string | FactSource | undefined;
  readonly note?: string | undefined;
}

/** The part of a written fact that depends on its kind. */
export type WrittenFactBody =
  | (WrittenPlace & {
      readonly fact: 'report';
      readonly provision: string;
      readonly quantity?: number | WrittenQuantity[] | undefined;
      readonly complete?: boolean | undefined;
      readonly for?: string | undefined;
    })
  | { readonly fact: 'acceptance'; readonly report: string; readonly reason?: string | undefined }
  | { readonly fact: 'rejection'; readonly report: string; readonly reason: string }
  | (WrittenPlace & {
      readonly fact: 'verdict';
      readonly provision: string;
      readonly done: DoneLevel;
      readonly onTime?: boolean | undefined;
      readonly asAgreed?: boolean | undefined;
      readonly level?: BreachLevel | undefined;
      readonly attributedTo?: string[] | undefined;
      readonly doneAt?: string | undefined;
      readonly for?: string | undefined;
      readonly reason?: string | undefined;
    })
  | { readonly fact: 'event'; readonly event: string; readonly ends?: boolean | undefined }
  | { readonly fact: 'consent'; readonly about: string; readonly withdrawn?: boolean | undefined }
  | (WrittenPlace & {
      readonly fact: 'condition' | 'notice' | 'exception';
      readonly provision: string;
    })
  | (WrittenPlace & { readonly fact: 'suspension' | 'resumption' | 'ending'; readonly under: string })
  | (WrittenPlace & {
      readonly fact: 'extension';
      readonly under: string;
      readonly phase: string;
      readonly length: string;
    })
  | (WrittenPlace & {
      readonly fact: 'waiver';
      readonly provision: string;
      readonly with?: string[] | undefined;
    })
  | (WrittenPlace & {
      readonly fact: 'dispute';
      readonly provision: string;
      readonly rulingBy?: string | undefined;
      readonly onSilence?: RulingResult | undefined;
    })
  | { readonly fact: 'ruling'; readonly dispute: string; readonly finds: RulingResult }
  | { readonly fact: 'time' };

/** A fact as a line of a file writes it: names and moments as texts. */
export type WrittenFact = WrittenFactHead & WrittenFactBody;

/** A fact and the line it stands on, from 1. */
export interface FactLine {
  readonly line: number;
  readonly written: WrittenFact;
}

/** What a field wants that has something else. */
export type WantedValue =
  | { readonly kind: 'text' | 'number' | 'whole number' | 'yes or no' | 'list' | 'quantity' | 'source' }
  | { readonly kind: 'one of'; readonly values: readonly string[] };

/** Which of the norms under a label may be meant: what to add to say so. */
export interface NormChoice {
  /** Its label, with what tells it from the same label elsewhere (`annex a 1.1`). */
  readonly provision: string;
  readonly bearer: readonly string[];
  readonly sentence: number;
  readonly words: string;
}

/** What is wrong with a line of a facts file. Only a used line is among the facts nevertheless. */
export type FactFault = { readonly line: number; readonly used: boolean } & (
  | /** `column` from 1, where the reader can tell. */ {
      readonly kind: 'not JSON';
      readonly column: number | null;
    }
  | { readonly kind: 'no object' }
  | { readonly kind: 'unknown kind'; readonly written: string | null; readonly near: string | null }
  | { readonly kind: 'missing field'; readonly fact: string; readonly field: string }
  | {
      readonly kind: 'unknown field';
      readonly fact: string;
      readonly field: string;
      readonly near: string | null;
    }
  | { readonly kind: 'wrong value'; readonly field: string; readonly wanted: WantedValue }
  | {
      readonly kind: 'moment';
      readonly field: string;
      readonly written: string;
      readonly fault: MomentFault;
    }
  | { readonly kind: 'known before it happened' }
  | {
      readonly kind: 'unknown name';
      readonly of: 'provision' | 'actor' | 'event' | 'phase';
      readonly field: string;
      readonly written: string;
      readonly near: string | null;
    }
  | /** It stands in another reading of the text. */ {
      readonly kind: 'other reading';
      readonly written: string;
    }
  | /** Nothing in it was understood as owed, forbidden or allowed. */ {
      readonly kind: 'no norm';
      readonly written: string;
    }
  | {
      readonly kind: 'several stages';
      readonly written: string;
      readonly stages: readonly string[];
    }
  | {
      readonly kind: 'several norms';
      readonly written: string;
      readonly choices: readonly NormChoice[];
    }
  | /** None of the norms under a label has this bearer or sentence. */ {
      readonly kind: 'no such norm';
      readonly written: string;
      readonly choices: readonly NormChoice[];
    }
  | { readonly kind: 'no length'; readonly written: string }
  | { readonly kind: 'nobody'; readonly fact: string }
  | { readonly kind: 'unknown fact'; readonly of: 'report' | 'dispute'; readonly id: string }
  | { readonly kind: 'same id'; readonly id: string; readonly first: number }
  | { readonly kind: 'same fact'; readonly first: number }
  | { readonly kind: 'out of order'; readonly after: number }
  | { readonly kind: 'before entry'; readonly entry: string }
);
