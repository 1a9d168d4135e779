import type { Refusal } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import { understand } from '../language/lower.ts';
import { type Proposal, proposeDraft } from '../language/propose/propose.ts';
import { countProvisions, type ProvisionCounts } from './counts.ts';

/** A draft made of a pasted foreign text, and how much of it is checkable as it stands. */
export interface Proposed extends Proposal {
  readonly counts: ProvisionCounts;
}

/** Makes a draft of a pasted foreign text; refused where it cannot be read at all, or is a draft already. */
export function propose(source: string): Result<Proposed, Refusal> {
  const proposal = proposeDraft(source);
  if (!proposal.ok) return proposal;
  const understood = understand(proposal.value.text);
  if (!understood.ok) return understood;
  return ok({ ...proposal.value, counts: countProvisions(understood.value) });
}
