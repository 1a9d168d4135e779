import { type Draft, defineCheck, type Subject } from '../check.ts';
import { endSaid, startSaid } from '../ends.ts';
import { type LateDuty, lateDutiesOf } from '../late-duties.ts';
import { distinct } from '../naming.ts';
import type { Late, LateNote } from './pac304.en.ts';

/** A deadline that passes before its duty can arise. */
export const pac304 = defineCheck<Late, LateNote>(
  'PAC304',
  'error',
  ({ PAC304 }) => PAC304,
  (subject) => lateDutiesOf(subject).map((late) => draftOf(subject, late)),
  'warning',
);

function draftOf(subject: Subject, late: LateDuty): Draft<Late, LateNote> {
  const { norm, frame, end, start, via, movable, readings } = late;
  const { label } = norm;
  const ends = endSaid(subject, frame, end.point);
  return {
    span: end.span,
    provisions: distinct([label, ...via.map((step) => step.norm.label)]),
    parameters: { label, end: ends, start: startSaid(subject, frame, start.point), movable },
    because: [
      { provision: label, span: end.span, note: { kind: 'ends', label, end: ends } },
      { provision: label, span: start.span, note: { kind: 'waits', label } },
      ...via.map((step) => ({
        provision: step.norm.label,
        span: step.norm.act.span,
        note: {
          kind: 'soonest' as const,
          label: step.norm.label,
          start: startSaid(subject, frame, step.point),
        },
      })),
    ],
    edits: null,
    readings,
    ...(movable ? { severity: 'warning' } : {}),
  };
}
