import type { NameId } from '../../model/names.ts';
import type { Norm, Verification } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { partyDuties } from '../duties.ts';
import { durationWords, inOrder } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { spokenList } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { type Judge, type JudgeNote, words } from './pac402.en.ts';

/** Judge in its own cause: who is bound is also who verifies, alone or with a hand on every decision. */
export const pac402 = defineCheck('PAC402', 'warning', words, find);

/** One bearer and one verifier that has it inside, and the readings in which that is so. */
interface Tie {
  readonly bearer: NameId;
  readonly verifier: NameId;
  readonly readings: ReadingSet;
}

function* find(subject: Subject): Iterable<Draft<Judge, JudgeNote>> {
  const { space } = subject.agreement;
  const verified = partyDuties(subject).filter((norm) => norm.verification !== null);
  const readingsOf = (norm: Norm): ReadingSet =>
    space.and(norm.readings, space.any(tiesOf(subject, norm).map(({ readings }) => readings)));
  for (const duty of affectedSentences(subject, verified, readingsOf)) {
    const tied = duty.norms.find((norm) => tiesOf(subject, norm).length > 0);
    const verification = tied?.verification ?? null;
    if (tied === undefined || verification === null) continue;
    const ties = tiesOf(subject, tied);
    const [tie] = ties;
    if (tie === undefined) continue;
    yield {
      span: verification.span,
      provisions: duty.labels,
      parameters: parametersOf(duty, tie, verification),
      because: reasons(subject, tie),
      edits: withoutJudges(subject, duty),
      readings: duty.readings,
    };
  }
}

function parametersOf(duty: Affected, { bearer, verifier }: Tie, verification: Verification): Judge {
  const others = verification.verifiers.filter((id) => id !== verifier);
  const bearers = duty.bearers;
  return {
    labels: duty.labels,
    bearers: bearers.length > 1 && bearer === verifier ? bearers : [bearer],
    bearer,
    verifier,
    others,
    quantifier: verification.quantifier,
  };
}

function tiesOf(subject: Subject, norm: Norm): readonly Tie[] {
  const ties: Tie[] = [];
  for (const verifier of norm.verification?.verifiers ?? []) {
    for (const bearer of subject.index.bearers(norm)) {
      const readings = tied(subject, bearer, verifier);
      if (readings !== subject.agreement.space.none) ties.push({ bearer, verifier, readings });
    }
  }
  return ties;
}

/** The readings in which a verifier is the bearer, has it as a member whose voice counts, or is part of it. */
function tied(subject: Subject, bearer: NameId, verifier: NameId): ReadingSet {
  const { space } = subject.agreement;
  if (bearer === verifier) return space.all;
  const member = space.minus(belongs(subject, bearer, verifier, []), outvoted(subject, verifier));
  return space.or(member, belongs(subject, verifier, bearer, []));
}

/** The readings in which one actor is a member of another, at any depth. */
function belongs(subject: Subject, member: NameId, group: NameId, above: readonly NameId[]): ReadingSet {
  const { space, actors } = subject.agreement;
  if (above.includes(group)) return space.none;
  const path = [...above, group];
  return space.any(
    actors
      .filter((actor) => actor.id === group)
      .map((actor) =>
        space.and(
          actor.readings,
          space.any(
            actor.members.map((each) => (each === member ? space.all : belongs(subject, member, each, path))),
          ),
        ),
      ),
  );
}

/** The readings in which a body can decide without any one of its members. */
function outvoted(subject: Subject, body: NameId): ReadingSet {
  const facts = subject.index.facts('decides').filter((fact) => fact.body === body && !fact.consensus);
  const majority = facts.filter(({ needed, of }) => needed !== null && of !== null && needed < of);
  return subject.agreement.space.any(majority.map((fact) => fact.readings));
}

function reasons(subject: Subject, { bearer, verifier }: Tie): Draft<Judge, JudgeNote>['because'] {
  const group = subject.index.actor(verifier);
  if (bearer === verifier || group === undefined) return [];
  const rule = subject.index.facts('decides').find((fact) => fact.body === verifier);
  const declared = { provision: null, span: group.span, note: { kind: 'member', bearer, verifier } as const };
  if (rule === undefined) return [declared];
  const note = {
    kind: 'rule',
    verifier,
    consensus: rule.consensus,
    needed: rule.needed,
    of: rule.of,
  } as const;
  return [declared, { provision: rule.label, span: rule.span, note }];
}

/** The verifications without those who judge themselves; the first neutral monitor where nobody would be left. */
function withoutJudges(subject: Subject, duty: Affected): readonly Edit[] | null {
  const edits: Edit[] = [];
  for (const norm of duty.norms) {
    const { verification } = norm;
    if (verification === null) continue;
    const isNeutral = (id: NameId): boolean =>
      duty.bearers.every((bearer) => tied(subject, bearer, id) === subject.agreement.space.none);
    const left = verification.verifiers.filter(isNeutral);
    const monitor = subject.index
      .withRole('monitor')
      .map(({ id }) => id)
      .find(isNeutral);
    const verifiers = left.length > 0 || monitor === undefined ? left : [monitor];
    if (verifiers.length === 0) return null;
    edits.push({ span: verification.span, text: verificationWords(verifiers, verification) });
  }
  return inOrder(edits);
}

function verificationWords(verifiers: readonly NameId[], { quantifier, within }: Verification): string {
  const by = spokenList(verifiers, quantifier === 'all' ? 'and' : 'or');
  return `verified by ${by}${within === null ? '' : ` within ${durationWords(within)}`}`;
}
