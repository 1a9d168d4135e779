import type { NameId } from '../model/names.ts';
import type { Norm, NormId } from '../model/norms.ts';
import type { RunFact, RunFactBody } from '../model/run-facts.ts';
import { because, type Reason, type RefusalReason } from './reasons.ts';

/** What came of a fact: it was taken, it waits for those who must join in, or it has no effect, and why. */
export type Outcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'awaits'; readonly who: readonly NameId[] }
  | { readonly kind: 'without effect'; readonly because: Reason };

/** A fact that was taken. */
export const TAKEN: Outcome = { kind: 'taken' };

/** The facts of the group that a kind belongs to. */
export type FactOf<K extends RunFactBody['kind']> = FactWith<RunFact, K>;

type FactWith<F extends RunFact, K> = F extends RunFact ? (K extends F['kind'] ? F : never) : never;

/** A fact that has no effect, and why. */
export function refused(reason: RefusalReason, fact: string, provisions: readonly NormId[] = []): Outcome {
  return { kind: 'without effect', because: because(reason, [fact], provisions) };
}

/** Who bears a norm; empty where the text names nobody it declares. */
export function bearersOf({ bearer }: Norm): readonly NameId[] {
  return bearer.kind === 'actors' ? bearer.actors : [];
}

/** Whether somebody may act under a norm; where the text names nobody it knows, anybody. */
export function mayAct(norm: Norm, by: string): boolean {
  const bearers = bearersOf(norm);
  return bearers.length === 0 || bearers.some((bearer) => bearer === by);
}

/** Why somebody may not act under a norm. */
export function notBearer(norm: Norm, fact: string): Outcome {
  return refused({ kind: 'not its bearer', bearers: bearersOf(norm) }, fact);
}
