import { type AfterPhase, afterPhases } from '../after-phase.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { endSaid, startSaid } from '../ends.ts';
import type { Outside } from './pac306.en.ts';

/** An act after the end of its phase. */
export const pac306 = defineCheck<Outside>(
  'PAC306',
  'error',
  ({ PAC306 }) => PAC306,
  (subject) => afterPhases(subject).map((after) => draftOf(subject, after)),
  'warning',
);

function draftOf(subject: Subject, after: AfterPhase): Draft<Outside> {
  const { norm, phase, by, frame, end, start, span, movable, readings } = after;
  return {
    span,
    provisions: [norm.label],
    parameters: {
      label: norm.label,
      phase,
      by,
      end: endSaid(subject, frame, end),
      start: startSaid(subject, frame, start),
      movable,
    },
    because: [],
    edits: null,
    readings,
    // A heading may be meant loosely, and a phase that goes on may still hold the act.
    ...(movable || by === 'heading' ? { severity: 'warning' } : {}),
  };
}
