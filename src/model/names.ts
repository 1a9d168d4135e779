import { brand } from '../base/brand.ts';
import type { Span } from '../base/span.ts';
import type { Guarded } from './brackets.ts';

declare const ofName: unique symbol;
declare const ofPhase: unique symbol;

/** A declared name (actor, place, event or term) as declared; unique within its kind. */
export type NameId = string & { readonly [ofName]: true };

/** A phase, by its key as declared (`Phase 1`). */
export type PhaseId = string & { readonly [ofPhase]: true };

/** A name as declared, as an id. */
export function nameId(name: string): NameId {
  return brand<NameId>(name);
}

/** A phase's key as declared, as an id. */
export function phaseId(key: string): PhaseId {
  return brand<PhaseId>(key);
}

/** What an actor may be; one actor may have several roles. */
export type Role = 'party' | 'mediator' | 'guarantor' | 'monitor' | 'body' | 'witness' | 'other';

/** Someone who may bear, verify, decide or be owed something. */
export interface Actor extends Guarded {
  readonly id: NameId;
  /** The short form in parentheses, if any. */
  readonly short: string | null;
  readonly roles: readonly Role[];
  /** Members of a group declared with `=`; such a group bears as one body. Empty otherwise. */
  readonly members: readonly NameId[];
  /** Where the name was first declared. */
  readonly span: Span;
}

/** A place or line. */
export interface Place extends Guarded {
  readonly id: NameId;
  readonly short: string | null;
  readonly span: Span;
}

/** A defined term and what it means, in free words. */
export interface Term extends Guarded {
  readonly id: NameId;
  readonly meaning: string;
  readonly span: Span;
}
