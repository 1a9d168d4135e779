import { defineCheck } from '../check.ts';
import { distinct } from '../naming.ts';
import { merciesOf } from '../schedule/mercies.ts';
import { choosers, mercyDraft } from '../schedule/mercy-draft.ts';
import type { TimeNote } from '../schedule/time-notes.ts';
import type { Mercy } from './pac303.en.ts';

/** Duties whose time another actor can use up by a lawful choice of its own moment. */
export const pac303 = defineCheck<Mercy, TimeNote>(
  'PAC303',
  'warning',
  ({ PAC303 }) => PAC303,
  (subject) =>
    merciesOf(subject).map((at) => ({
      ...mercyDraft(subject, at),
      provisions: distinct([at.norm.label, ...at.others.map(({ norm }) => norm.label)]),
      parameters: {
        label: at.norm.label,
        bearers: at.bearers,
        others: choosers(at),
        isDecided: at.mercy.kind === 'at mercy',
      },
      edits: null,
      readings: at.readings,
      complete: at.complete,
    })),
);
