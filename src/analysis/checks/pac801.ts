import type { Span } from '../../base/span.ts';
import { dayAt } from '../../model/frames.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { isSurelyNotAfter } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { daySaid, endSaid } from '../ends.ts';
import { distinct } from '../naming.ts';
import { type Cliff, cliffsOf, isKnown, phasesOf, type Restraint, restraintsOf } from '../restraints.ts';
import type { Note, Parameters } from './pac801.en.ts';

type Step = Draft<Parameters, Note>['because'][number];

/** A cliff: a moment at which something did restrain hostilities and nothing does any longer. */
export const pac801 = defineCheck<Parameters, Note>(
  'PAC801',
  'error',
  ({ PAC801 }) => PAC801,
  (subject) => cliffsOf(subject).map((cliff) => draftOf(subject, cliff)),
);

function draftOf(subject: Subject, cliff: Cliff): Draft<Parameters, Note> {
  const norms = distinct(cliff.ending.map(({ norm }) => norm));
  const labels = distinct(norms.map(({ label }) => label));
  const phases = distinct(norms.flatMap(phasesOf)).filter((phase) => endsThen(subject, phase, cliff));
  return {
    span: spanOf(norms[0]),
    provisions: labels,
    parameters: {
      labels,
      end: endSaid(subject, cliff.frame, cliff.point),
      phases,
      lastOfSeveral: cliff.lastOfSeveral,
    },
    because: [
      ...endingSteps(subject, cliff),
      ...laterSteps(subject, cliff),
      ...phases.flatMap((phase) => prolonging(subject, phase, cliff.readings)),
    ],
    edits: null,
    readings: cliff.readings,
    // A restraint that holds only as long as a condition does was written to end; its parties know when.
    severity: cliff.point.anchor.key.startsWith('end of ') ? 'warning' : 'error',
  };
}

/** The words that set the end, else the act. */
function spanOf(norm: Norm | undefined): Span {
  const time = norm?.times.findLast(({ kind }) => kind !== 'after' && kind !== 'not before');
  return time?.span ?? norm?.act.span ?? { start: 0, end: 0 };
}

/** A phase that ends with the restraint; one that only something else prolongs is not named. */
function endsThen(subject: Subject, phase: PhaseId, cliff: Cliff): boolean {
  return !cliff.lastOfSeveral && subject.index.phases(phase).length > 0;
}

function endingSteps(subject: Subject, { ending }: Cliff): readonly Step[] {
  return once(
    ending.map(({ norm, frame, latest }) => ({
      provision: norm.label,
      span: spanOf(norm),
      note: {
        kind: 'ends' as const,
        label: norm.label,
        ends: latest.map((point) => endSaid(subject, frame, point)),
      },
    })),
  );
}

/** What restrains hostilities only later, or only where something comes about. */
function laterSteps(subject: Subject, cliff: Cliff): readonly Step[] {
  const { space } = subject.agreement;
  const others = restraintsOf(subject).filter(
    (restraint) =>
      !cliff.ending.some(({ norm }) => norm.label === restraint.norm.label) &&
      space.and(restraint.readings, cliff.readings) !== space.none,
  );
  return once(others.flatMap((other) => laterStep(subject, cliff, other)));
}

function laterStep(subject: Subject, { frame, point }: Cliff, other: Restraint): readonly Step[] {
  const { label, act } = other.norm;
  const step = { provision: label, span: act.span };
  if (!other.earliest.every(isKnown)) return [{ ...step, note: { kind: 'only if', label } }];
  const start = other.earliest[0];
  if (other.frame !== frame || start === undefined || !isSurelyNotAfter(point, start)) return [];
  return [{ ...step, note: { kind: 'later', label, day: daySaid(subject, frame, dayAt(frame, start)) } }];
}

/** What may prolong a phase, and need not. */
function prolonging({ agreement, index }: Subject, phase: PhaseId, readings: ReadingSet): readonly Step[] {
  const { space } = agreement;
  const there = (guarded: { readonly readings: ReadingSet }): boolean =>
    space.and(guarded.readings, readings) !== space.none;
  const facts = index.facts('continues').filter((fact) => fact.phase === phase && there(fact));
  const powers = agreement.norms.filter((norm) => extendsPhase(norm, phase) && there(norm));
  return once([
    ...facts.map(({ label, span }) => ({
      provision: label,
      span,
      note: { kind: 'continues' as const, phase },
    })),
    ...powers.map((norm) => ({
      provision: norm.label,
      span: norm.act.span,
      note: { kind: 'may extend' as const, label: norm.label, phase, who: index.bearers(norm) },
    })),
  ]);
}

function extendsPhase({ act, deontic }: Norm, phase: PhaseId): boolean {
  return act.power?.kind === 'extend' && act.power.phase === phase && deontic !== 'prohibition';
}

function once(steps: readonly Step[]): readonly Step[] {
  const seen = new Map(steps.map((step) => [`${step.provision} ${step.note.kind} ${step.span.start}`, step]));
  return [...seen.values()];
}
