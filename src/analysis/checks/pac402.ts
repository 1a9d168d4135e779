import type { NameId } from '../../model/names.ts';
import type { Norm, Verification } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { distinct, durationWords, spokenList } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import { type Tie, tieOf } from '../ties.ts';
import { dutiesVerifiedBy, isVerifying } from '../verifying.ts';
import type { Judge, JudgeNote } from './pac402.en.ts';

/** Judge in its own cause: who is bound is also who verifies, alone or with a hand on every decision. */
export const pac402 = defineCheck('PAC402', 'warning', ({ PAC402 }) => PAC402, find);

/** A bearer, and the verifier it is bound up with. */
interface Pair extends Tie {
  readonly bearer: NameId;
  readonly verifier: NameId;
}

/** The same by a sentence that has what a provision binds to verified. */
interface Monitored extends Pair {
  readonly label: string;
}

function* find(subject: Subject): Iterable<Draft<Judge, JudgeNote>> {
  const { space, norms } = subject.agreement;
  // Whoever is bound: a mediator that confirms its own work convinces nobody either.
  const verified = norms.filter((norm) => norm.verification !== null);
  const readingsOf = (norm: Norm): ReadingSet =>
    space.and(norm.readings, space.any(pairsOf(subject, norm).map(({ readings }) => readings)));
  for (const duty of affectedSentences(subject, verified, readingsOf)) {
    const pairs = duty.norms.flatMap((norm) => pairsOf(subject, norm));
    const [first] = pairs;
    const { verification } = duty.first;
    if (first === undefined || verification === null) continue;
    const alike = pairs.filter(
      ({ kind, verifier }) => kind === first.kind && (kind === 'self' || verifier === first.verifier),
    );
    const verifiers = distinct(alike.map(({ verifier }) => verifier));
    yield {
      span: verification.span,
      provisions: duty.labels,
      parameters: {
        labels: duty.labels,
        bearers: distinct(alike.map(({ bearer }) => bearer)),
        verifiers,
        verified: [],
        tie: first.kind,
        others: verification.verifiers.filter((id) => !verifiers.includes(id)),
        quantifier: verification.quantifier,
      },
      because: reasons(subject, first),
      edits: withoutJudges(subject, duty),
      readings: duty.readings,
    };
  }
  yield* bodiesOfTheBound(subject);
}

/** The same, where a sentence of its own has a body verify what binds its members. */
function* bodiesOfTheBound(subject: Subject): Iterable<Draft<Judge, JudgeNote>> {
  const { space, norms } = subject.agreement;
  const pairs = new Map(norms.map((norm) => [norm, monitoringPairs(subject, norm)]));
  const readingsOf = (norm: Norm): ReadingSet =>
    space.and(norm.readings, space.any((pairs.get(norm) ?? []).map(({ readings }) => readings)));
  for (const task of affectedSentences(subject, norms, readingsOf)) {
    const [first, ...more] = pairs.get(task.first) ?? [];
    if (first === undefined) continue;
    const alike = [first, ...more].filter(({ verifier }) => verifier === first.verifier);
    yield {
      span: task.first.act.span,
      provisions: task.labels,
      parameters: {
        labels: task.labels,
        bearers: distinct(alike.map(({ bearer }) => bearer)),
        verifiers: [first.verifier],
        verified: distinct(alike.map(({ label }) => label)),
        tie: 'monitor',
        others: task.bearers.filter((id) => id !== first.verifier),
        quantifier: 'all',
      },
      because: reasons(subject, first),
      edits: null,
      readings: task.readings,
    };
  }
}

/** The verifiers by a norm's act, no parties, and the members of theirs whom it binds. */
function monitoringPairs(subject: Subject, verifying: Norm): readonly Monitored[] {
  const verifiers = subject.index
    .bearers(verifying)
    .filter((id) => subject.index.actor(id)?.members.length !== 0);
  if (verifiers.length === 0) return [];
  const duties = dutiesVerifiedBy(subject, verifying).filter((norm) => !isVerifying(subject, norm));
  return verifiers.flatMap((verifier) =>
    duties.flatMap((norm) =>
      boundBy(subject, norm).flatMap((bearer) => {
        const tie = tieOf(subject, bearer, verifier);
        return tie?.kind === 'member' ? [{ ...tie, bearer, verifier, label: norm.label }] : [];
      }),
    ),
  );
}

/** Who is bound, the members of a body in its place. */
function boundBy({ index }: Subject, norm: Norm): readonly NameId[] {
  return distinct(
    index.bearers(norm).flatMap((id) => {
      const members = index.actor(id)?.members ?? [];
      return members.length === 0 ? [id] : members;
    }),
  );
}

function pairsOf(subject: Subject, norm: Norm): readonly Pair[] {
  return (norm.verification?.verifiers ?? []).flatMap((verifier) =>
    subject.index.bearers(norm).flatMap((bearer) => {
      const tie = tieOf(subject, bearer, verifier);
      return tie === null ? [] : [{ ...tie, bearer, verifier }];
    }),
  );
}

function reasons(subject: Subject, { kind, bearer, verifier }: Pair): Draft<Judge, JudgeNote>['because'] {
  const group = subject.index.actor(kind === 'part' ? bearer : verifier);
  if (kind === 'self' || group === undefined) return [];
  const member = kind === 'part' ? verifier : bearer;
  const declared = {
    provision: null,
    span: group.span,
    note: { kind: 'member', member, group: group.id } as const,
  };
  const rule = subject.index.facts('decides').find((fact) => fact.body === verifier);
  if (rule === undefined) return [declared];
  const { consensus, needed, of } = rule;
  const note = { kind: 'rule', body: verifier, consensus, needed, of } as const;
  return [declared, { provision: rule.label, span: rule.span, note }];
}

/**
 * The verifications without those who judge themselves; the first neutral monitor where nobody would be
 * left.
 */
function withoutJudges(subject: Subject, duty: Affected): readonly Edit[] | null {
  const isNeutral = (id: NameId): boolean =>
    duty.bearers.every((bearer) => tieOf(subject, bearer, id) === null);
  const monitor = subject.index
    .withRole('monitor')
    .map(({ id }) => id)
    .find(isNeutral);
  const edits: Edit[] = [];
  for (const { verification } of duty.norms) {
    if (verification === null) continue;
    const left = verification.verifiers.filter(isNeutral);
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
