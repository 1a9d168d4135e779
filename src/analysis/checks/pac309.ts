import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { endSaid } from '../ends.ts';
import { distinct } from '../naming.ts';
import { type SharedMoment, sharedMomentsOf } from '../one-last-moment.ts';
import type { Shared, SharedNote } from './pac309.en.ts';

/** An act and the step that must follow it share one last moment. */
export const pac309 = defineCheck<Shared, SharedNote>(
  'PAC309',
  'warning',
  ({ PAC309 }) => PAC309,
  (subject) => groups(subject).map((group) => draftOf(subject, group)),
);

/** A step waits for several acts of one last moment in one set of words: that is one finding. */
function groups(subject: Subject): readonly (readonly SharedMoment[])[] {
  const found = new Map<string, SharedMoment[]>();
  for (const shared of sharedMomentsOf(subject)) {
    const { step, point, span, readings } = shared;
    const key = [step.provision, step.label, span.start, point.anchor.key, point.minutes, readings.key].join(
      ' ',
    );
    const group = found.get(key);
    if (group === undefined) found.set(key, [shared]);
    else group.push(shared);
  }
  return [...found.values()];
}

function draftOf(subject: Subject, group: readonly SharedMoment[]): Draft<Shared, SharedNote> {
  const [first] = group;
  if (first === undefined) throw new Error('a group without a member');
  const acts = distinct(group.map(({ act }) => act));
  const { step, frame, point, verified, span, readings } = first;
  const labels = distinct(acts.map(({ label }) => label));
  const end = endSaid(subject, frame, point);
  return {
    span,
    provisions: distinct([step.label, ...labels]),
    parameters: { acts: labels, step: step.label, end, verified },
    because: [...acts, step].filter(isFirst).map((norm) => ({
      provision: norm.label,
      span: norm.times[0]?.span ?? norm.act.span,
      note: { label: norm.label, end },
    })),
    edits: null,
    readings,
  };
}

/** One of several norms that are alike but for their bearers. */
function isFirst(norm: Norm, index: number, all: readonly Norm[]): boolean {
  return (
    all.findIndex(({ label, provision }) => label === norm.label && provision === norm.provision) === index
  );
}
