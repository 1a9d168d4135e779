import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type StateAtom, stateAtoms, tellsOfBreach } from '../../model/resolve.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { decidedIn } from '../deciding.ts';
import { partyDuties } from '../duties.ts';
import { addProvision, convener, nameIn } from '../edits.ts';
import { distinct, listed } from '../naming.ts';
import { type Affected, affectedSentences } from '../sentences.ts';
import type { Silence, Wait } from './pac405.en.ts';

/** A silent verifier: nothing says what follows when no answer comes. Told once for the whole text. */
export const pac405 = defineCheck('PAC405', 'warning', ({ PAC405 }) => PAC405, find);

function* find(subject: Subject): Iterable<Draft<Silence, Wait>> {
  const { space } = subject.agreement;
  // Without a limit no moment comes at which the verifier is late; that is PAC403.
  const limited = partyDuties(subject).filter((norm) => (norm.verification?.within ?? null) !== null);
  const answers = answersTo(subject);
  const open = affectedSentences(subject, limited, (norm) =>
    space.minus(norm.readings, providedIn(subject, norm, answers)),
  );
  const [first] = open;
  const verification = first?.first.verification ?? null;
  if (first === undefined || verification === null) return;
  const labels = distinct(open.flatMap((duty) => duty.labels));
  yield {
    span: verification.span,
    provisions: labels,
    parameters: { labels, verifiers: verifiersOf(open) },
    because: open.slice(1).map((duty) => ({
      provision: duty.first.label,
      span: duty.first.verification?.span ?? duty.first.act.span,
      note: { labels: duty.labels },
    })),
    edits: answer(subject, open, first),
    readings: space.any(open.map(({ readings }) => readings)),
  };
}

function verifiersOf(open: readonly Affected[]): readonly string[] {
  return distinct(open.flatMap(({ norms }) => norms.flatMap((norm) => norm.verification?.verifiers ?? [])));
}

/** The readings in which the text says what follows: for no answer, for being overdue, or for a dispute. */
function providedIn(subject: Subject, norm: Norm, answers: ReadonlyMap<Norm, readonly Norm[]>): ReadingSet {
  const { space } = subject.agreement;
  const rules = (answers.get(norm) ?? []).filter((rule) => rule !== norm);
  return space.or(decidedIn(subject, norm), space.any(rules.map(({ readings }) => readings)));
}

/** For each norm the rules that answer the silence of its verifier. */
function answersTo({ agreement, index }: Subject): ReadonlyMap<Norm, readonly Norm[]> {
  const answers = new Map<Norm, Norm[]>();
  for (const rule of agreement.norms) {
    const atoms = rule.conditions.flatMap(({ condition }) => stateAtoms(condition)).filter(isSilence);
    const meant = atoms.flatMap((atom) => index.normsMeant(atom.reference, atom.state, rule));
    for (const norm of new Set(meant)) {
      const known = answers.get(norm);
      if (known === undefined) answers.set(norm, [rule]);
      else known.push(rule);
    }
  }
  return answers;
}

function isSilence(atom: StateAtom): boolean {
  const together = atom.reference.quantifier === 'all' && atom.reference.targets.length > 1;
  if (atom.state === 'verified') return atom.negated && !together;
  return !atom.negated && (atom.state === 'disputed' || (atom.state === 'overdue' && tellsOfBreach(atom)));
}

function answer(subject: Subject, open: readonly Affected[], first: Affected): Draft<Silence>['edits'] {
  const who = convener(subject);
  const names = distinct(
    open.flatMap(({ labels, first: norm }) => labels.map((label) => nameIn(subject, norm, label))),
  );
  if (who === null || names.includes('this provision')) return null;
  const any = listed(names, 'or');
  const sentence = `If ${any} is not verified, ${who} shall convene the Parties within 2 days.`;
  return addProvision(subject, first.first, sentence);
}
