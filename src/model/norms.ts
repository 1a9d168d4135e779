import { brand } from '../base/brand.ts';
import type { Span } from '../base/span.ts';
import type { Guarded } from './brackets.ts';
import type { ActorPhrase, Conditional } from './conditions.ts';
import type { Duration } from './durations.ts';
import type { NameId, PhaseId } from './names.ts';
import type { Quantity } from './quantities.ts';
import type { Reference } from './references.ts';
import type { Recurrence, TimeQualifier } from './times.ts';

declare const ofNorm: unique symbol;

/**
 * One norm of the model: `2.1`, `2.1(a)`, with `@Party` for one per head and `~2` for a second one or
 * variant.
 */
export type NormId = string & { readonly [ofNorm]: true };

/** A norm's name, as an id. */
export function normId(name: string): NormId {
  return brand<NormId>(name);
}

/** Who is bound. */
export type Bearer = { readonly span: Span } & (
  | /** Named in the text; more than one are bound together. */ {
      readonly kind: 'actors';
      readonly actors: readonly NameId[];
      /** The words bind each alone (`each party`), so that this norm is one of several alike. */
      readonly perHead: boolean;
      /** `either party may`: whoever wishes. */
      readonly any: boolean;
    }
  | /** A subject that no declaration knows (PAC101). */ { readonly kind: 'unknown'; readonly words: string }
  | /** A passive that names nobody (PAC703). */ { readonly kind: 'missing' }
);

/** An act the checker knows. */
export type Power = { readonly span: Span } & (
  | { readonly kind: 'suspend' | 'resume' | 'decide' | 'amend'; readonly what: Reference }
  | { readonly kind: 'refer'; readonly what: Reference; readonly to: NameId | null }
  | { readonly kind: 'end'; readonly phase: PhaseId | null }
  | { readonly kind: 'extend'; readonly phase: PhaseId | null; readonly by: Duration | null }
  | { readonly kind: 'convene'; readonly who: ActorPhrase }
  | { readonly kind: 'give access'; readonly to: ActorPhrase }
);

/** What is to be done, in free words, with what the language recognises in them. */
export interface Act {
  /** The words as written, spaces made single, without qualifiers. */
  readonly words: string;
  readonly span: Span;
  /** First word, lower case. */
  readonly verb: string;
  /** Written in the passive: the words begin with what is acted on (`the crossing be opened`). */
  readonly passive: boolean;
  /** What a passive acts on, the first of the words; empty in the active. */
  readonly actedOn: string;
  /** `begin` or `complete` for the halves of `begin to X … and complete it …`. */
  readonly part: 'whole' | 'begin' | 'complete';
  readonly quantities: readonly Quantity[];
  readonly places: readonly NameId[];
  readonly actors: readonly NameId[];
  readonly terms: readonly NameId[];
  readonly power: Power | null;
}

/** Who confirms, and how soon. */
export interface Verification {
  readonly verifiers: readonly NameId[];
  /** Both must, or either may. */
  readonly quantifier: 'all' | 'one';
  readonly within: Duration | null;
  readonly span: Span;
}

/** `except …, as M decides`. */
export interface Exception {
  readonly words: string;
  readonly judge: NameId | null;
  readonly span: Span;
}

/** An obligation, prohibition or permission; one for each head and stage. */
export interface Norm extends Guarded {
  readonly id: NormId;
  /** The provision as written: `2.1`, `2.1(a)`; `¶3` and the like where it has no number. */
  readonly label: string;
  /** The key of its provision in the agreement. */
  readonly provision: string;
  /** The stage's letter, where this is one stage of a norm; null for a norm without stages. */
  readonly stage: {
    readonly letter: string;
    readonly inTurn: boolean;
    /** The act before the colon: a quantity in it is the total. */
    readonly head: Act;
  } | null;
  readonly deontic: 'obligation' | 'prohibition' | 'permission';
  readonly modal: { readonly words: string; readonly span: Span };
  readonly bearer: Bearer;
  readonly act: Act;
  readonly times: readonly TimeQualifier[];
  readonly recurrence: Recurrence | null;
  readonly conditions: readonly Conditional[];
  readonly exchange: {
    readonly kind: 'in exchange for' | 'at the same time as';
    readonly reference: Reference;
    readonly span: Span;
  } | null;
  /** `for D`. */
  readonly lasts: Duration | null;
  /** `taking between A and B`: nobody chooses how long. */
  readonly taking: { readonly least: Duration; readonly most: Duration; readonly span: Span } | null;
  readonly exception: Exception | null;
  readonly verification: Verification | null;
  /** `through M`. */
  readonly through: NameId | null;
  /** Whether it holds for a whole stretch of time rather than at one moment (rule 8). */
  readonly lasting: boolean;
  /** Its sentence, brackets included. */
  readonly span: Span;
}
