import { understand } from '../../src/language/lower.ts';
import type { Norm } from '../../src/model/norms.ts';
import { plainCondition, plainTimes } from './plain-forms.ts';

/** The agreement that it stands in. */
export const HEADER = `Agreement: Trial.
Parties: Northland; Southern League.
Mediators: Island Republic.
Monitors: Red Cross (ICRC); Joint Mechanism = Northland, Southern League, Island Republic.
Bodies: Council.
Places: Northern corridor; Line A; Gaza.
Events: elections; a permanent ceasefire is agreed; the Council approves the force.
Terms: "foreign forces" means troops of other states.
Day 1: entry into force.
Clock A: signature.
Phase 1 (Truce): 60 days from day 1.

Article 1. Trial

1.1 Each party shall suspend offensive operations throughout Phase 1.
1.2 Northland shall open the crossing by day 3.
`;

/** One sentence read as provision 2.1 of a small agreement. */
export function readSentence(sentence: string): ReturnType<typeof parts> {
  const result = understand(`${HEADER}2.1 ${sentence}\n`);
  if (!result.ok) throw new Error(result.error.message);
  return parts(result.value);
}

type Understood = Extract<ReturnType<typeof understand>, { ok: true }>['value'];

function parts(agreement: Understood) {
  const norms = agreement.norms.filter(({ provision }) => provision === '2.1');
  const problems = agreement.problems.filter(
    ({ label, kind }) => label === '2.1' && kind !== 'undefined term',
  );
  return { norms, facts: agreement.facts, problems, provision: agreement.provisions.at(-1) };
}

/** Who a norm binds. */
export function who(norm: Norm): string {
  return norm.bearer.kind === 'actors' ? norm.bearer.actors.join(' + ') : norm.bearer.kind;
}

/** `who | modality | act | times | conditions | verified by`, empty parts left out at the end. */
export function said(norm: Norm): string {
  const verified = norm.verification === null ? '' : norm.verification.verifiers.join(', ');
  const conditions = norm.conditions.map(({ link, condition }) => `${link} ${plainCondition(condition)}`);
  const cells = [
    who(norm),
    norm.deontic,
    norm.act.words,
    plainTimes(norm).join('; '),
    conditions.join('; '),
    verified,
  ];
  return cells.join(' | ').replace(/( \| )+$/, '');
}
