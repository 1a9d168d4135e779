import { type Draft, defineCheck, type Subject } from '../check.ts';
import { endSaid } from '../ends.ts';
import { type LastDay, lastDaysOf } from '../last-days.ts';
import type { LastDayOf, OverNote } from './pac310.en.ts';

/** A duty on the last day of its phase, with nothing after it to enforce it. */
export const pac310 = defineCheck<LastDayOf, OverNote>(
  'PAC310',
  'warning',
  ({ PAC310 }) => PAC310,
  (subject) => lastDaysOf(subject).map((last) => draftOf(subject, last)),
);

function draftOf(
  subject: Subject,
  { norm, phase, frame, end, over, readings }: LastDay,
): Draft<LastDayOf, OverNote> {
  const { label } = norm;
  return {
    span: norm.times[0]?.span ?? norm.act.span,
    provisions: [label],
    parameters: { label, phase, end: endSaid(subject, frame, end) },
    because: over.map((other) => ({
      provision: other.label,
      span: other.act.span,
      note: { label: other.label, suspends: other.act.power?.kind === 'suspend' },
    })),
    edits: null,
    readings,
  };
}
