import { dayAt, dayStart } from '../../model/frames.ts';
import { timelineOf } from '../../model/timeline.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { type Clash, clashesOf, isSurelyOver } from '../empty-windows.ts';
import { endSaid, startSaid } from '../ends.ts';
import { distinct } from '../naming.ts';
import type { Empty, EmptyNote } from './pac305.en.ts';

/** An empty window: the times of one norm, or the edges of one phase, leave no moment. */
export const pac305 = defineCheck<Empty, EmptyNote>(
  'PAC305',
  'error',
  ({ PAC305 }) => PAC305,
  function* (subject) {
    yield* emptyPhases(subject);
    for (const clash of clashesOf(subject)) {
      if (clash.phase === null || clash.start.span === null) yield draftOf(subject, clash);
    }
  },
  'warning',
);

function draftOf(
  subject: Subject,
  { norm, frame, end, start, movable, readings }: Clash,
): Draft<Empty, EmptyNote> {
  const { label } = norm;
  const ends = endSaid(subject, frame, end.point);
  const begins = startSaid(subject, frame, start.point);
  const beginning =
    start.span === null
      ? []
      : [{ provision: label, span: start.span, note: { kind: 'begins' as const, start: begins } }];
  return {
    span: end.span,
    provisions: [label],
    parameters: { kind: start.span === null ? 'entry' : 'norm', label, end: ends, start: begins, movable },
    because: [...beginning, { provision: label, span: end.span, note: { kind: 'ends', end: ends } }],
    edits: null,
    readings,
    ...(movable ? { severity: 'warning' } : {}),
  };
}

/** Phases that end before they begin. */
function* emptyPhases(subject: Subject): Iterable<Draft<Empty, EmptyNote>> {
  const { index, agreement } = subject;
  const { space, phases } = agreement;
  for (const id of distinct(phases.map((phase) => phase.id))) {
    for (const { value, frame, readings } of timelineOf(index).phase(id)) {
      const declared = phases.find(
        (phase) => phase.id === id && space.and(phase.readings, readings) !== space.none,
      );
      const pair = value.end.flatMap((end) =>
        value.start.filter((start) => isSurelyOver(frame, end, start)).map((start) => ({ end, start })),
      )[0];
      if (declared === undefined || pair === undefined) continue;
      const first = dayStart(frame, dayAt(frame, pair.start));
      yield {
        span: declared.span,
        provisions: [],
        parameters: {
          kind: 'phase',
          label: id,
          end: endSaid(subject, frame, pair.end),
          start: startSaid(subject, frame, first),
          movable: false,
        },
        because: [],
        edits: null,
        readings,
      };
    }
  }
}
