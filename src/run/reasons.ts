import type { NameId, PhaseId } from '../model/names.ts';
import type { NormId } from '../model/norms.ts';
import type { BreachLevel, DoneLevel, RulingResult } from '../model/run-facts.ts';
import type { StateName } from './states.ts';

/** Why a norm is in a state, or a fact has no effect, as plain data; its words are in `words`. */
export type Reason = {
  /** The provisions that lead to it, beside the one whose state it is. */
  readonly provisions: readonly NormId[];
  /** The facts that lead to it, by their ids. */
  readonly facts: readonly string[];
} & (StateReason | RefusalReason);

/** Why a norm is in a state. */
export type StateReason =
  | /** Not yet in force. */ { readonly kind: 'waits for entry' }
  | /** What it is conditional on has not come. */ { readonly kind: 'waits for condition' }
  | /** A moment that it is counted from has not come. */ { readonly kind: 'waits for moment' }
  | { readonly kind: 'waits for notice' }
  | { readonly kind: 'waits for occasion' }
  | { readonly kind: 'opens later'; readonly opens: number }
  | { readonly kind: 'open'; readonly closes: number | null }
  | { readonly kind: 'may be used'; readonly closes: number | null }
  | { readonly kind: 'used'; readonly at: number; readonly by: string }
  | {
      readonly kind: 'partly done';
      readonly done: number;
      readonly needed: number;
      readonly noun: string;
    }
  | { readonly kind: 'reported done'; readonly at: number; readonly by: string }
  | { readonly kind: 'verifier has until'; readonly until: number; readonly verifiers: readonly NameId[] }
  | { readonly kind: 'verifier silent'; readonly since: number; readonly verifiers: readonly NameId[] }
  | { readonly kind: 'verifier has no limit'; readonly verifiers: readonly NameId[] }
  | { readonly kind: 'nobody verifies' }
  | { readonly kind: 'accepted'; readonly at: number; readonly by: string }
  | { readonly kind: 'report rejected'; readonly at: number; readonly by: string; readonly because: string }
  | {
      readonly kind: 'found';
      readonly done: DoneLevel;
      readonly onTime: boolean | null;
      readonly asAgreed: boolean | null;
      readonly level: BreachLevel | null;
      readonly at: number;
      readonly by: string;
      readonly because: string;
    }
  | { readonly kind: 'ruled'; readonly finds: RulingResult; readonly at: number; readonly by: string }
  | { readonly kind: 'ruled by silence'; readonly finds: RulingResult; readonly at: number }
  | { readonly kind: 'late'; readonly byMinutes: number }
  | { readonly kind: 'early'; readonly byMinutes: number }
  | { readonly kind: 'found late' }
  | { readonly kind: 'span over'; readonly at: number }
  | { readonly kind: 'last moment passed'; readonly at: number }
  | { readonly kind: 'other half done'; readonly at: number }
  | { readonly kind: 'disputed'; readonly at: number; readonly by: string; readonly until: number | null }
  | { readonly kind: 'suspended under'; readonly since: number; readonly by: string }
  | { readonly kind: 'waived'; readonly at: number; readonly by: readonly string[] }
  | { readonly kind: 'exception applies'; readonly at: number; readonly by: string }
  | { readonly kind: 'period suspended'; readonly at: number }
  | { readonly kind: 'barred'; readonly at: number }
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'not used in time'; readonly at: number }
  | { readonly kind: 'agreement ended'; readonly at: number }
  | { readonly kind: 'phase ended early'; readonly phase: PhaseId; readonly at: number };

/** Why a fact has no effect. It is kept and told, and may be what a dispute is about. */
export type RefusalReason =
  | { readonly kind: 'unknown provision' }
  | { readonly kind: 'not its bearer'; readonly bearers: readonly NameId[] }
  | { readonly kind: 'not its verifier'; readonly verifiers: readonly NameId[] }
  | { readonly kind: 'not its judge'; readonly judge: NameId }
  | { readonly kind: 'not open'; readonly state: StateName }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'no such power'; readonly power: string }
  | { readonly kind: 'nothing suspended' }
  | { readonly kind: 'nothing to suspend' }
  | { readonly kind: 'other phase' }
  | { readonly kind: 'too long' }
  | { readonly kind: 'already over'; readonly state: StateName }
  | { readonly kind: 'no such period' }
  | { readonly kind: 'unknown report' }
  | { readonly kind: 'unknown dispute' }
  | { readonly kind: 'already decided' }
  | { readonly kind: 'no notice asked' }
  | { readonly kind: 'no exception stated' }
  | { readonly kind: 'told by other facts' }
  | { readonly kind: 'already happened' }
  | { readonly kind: 'not an actor' }
  | /** A waiver by somebody to whom the duty is not owed. */ { readonly kind: 'not owed to them' }
  | { readonly kind: 'while suspended' }
  | { readonly kind: 'after the end' };

/** A reason without provisions and facts, or with them. */
export function because(
  reason: StateReason | RefusalReason,
  facts: readonly string[] = [],
  provisions: readonly NormId[] = [],
): Reason {
  return { ...reason, facts, provisions };
}
