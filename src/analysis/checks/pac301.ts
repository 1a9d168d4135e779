import { type Draft, defineCheck } from '../check.ts';
import { conflictDraft } from '../schedule/conflict-draft.ts';
import { timeConflicts } from '../schedule/time-conflicts.ts';
import type { TimeNote } from '../schedule/time-notes.ts';
import type { Impossible } from './pac301.en.ts';

/** Times that no schedule keeps, in smallest sets of provisions. */
export const pac301 = defineCheck<Impossible, TimeNote>(
  'PAC301',
  'error',
  ({ PAC301 }) => PAC301,
  function* (subject): Iterable<Draft<Impossible, TimeNote>> {
    const { found, open } = timeConflicts(subject);
    const { space, headerEnd } = subject.agreement;
    for (const conflict of found) {
      if (conflict.kind !== 'inconsistent') continue;
      const { labels, short, isMovable, ...rest } = conflictDraft(subject, conflict);
      yield {
        ...rest,
        provisions: labels,
        parameters: { kind: 'clash', labels, short },
        readings: conflict.readings,
        complete: open === space.none,
        ...(isMovable ? { severity: 'warning' } : {}),
      };
    }
    if (open === space.none) return;
    yield {
      span: { start: 0, end: headerEnd },
      provisions: [],
      parameters: { kind: 'unfinished' },
      because: [],
      edits: null,
      readings: open,
      severity: 'note',
      complete: false,
    };
  },
);
