import { type Draft, defineCheck } from '../check.ts';
import { conflictDraft } from '../schedule/conflict-draft.ts';
import { timeConflicts } from '../schedule/time-conflicts.ts';
import type { TimeNote } from '../schedule/time-notes.ts';
import type { Forced } from './pac302.en.ts';

/** Times that what nobody chooses can break, however well everybody acts. */
export const pac302 = defineCheck<Forced, TimeNote>(
  'PAC302',
  'error',
  ({ PAC302 }) => PAC302,
  (subject) => {
    const { found, open } = timeConflicts(subject);
    return found.flatMap((conflict): Draft<Forced, TimeNote>[] => {
      if (conflict.kind !== 'uncontrollable') return [];
      const { labels, short, isMovable, ...rest } = conflictDraft(subject, conflict);
      return [
        {
          ...rest,
          provisions: labels,
          parameters: { labels, short },
          readings: conflict.readings,
          complete: open === subject.agreement.space.none,
          ...(isMovable ? { severity: 'warning' } : {}),
        },
      ];
    });
  },
);
