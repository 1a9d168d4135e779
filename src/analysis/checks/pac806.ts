import { defineCheck } from '../check.ts';
import { problemsOf } from '../problems.ts';
import { restraintsOf } from '../restraints.ts';
import { wholeText } from '../whole-text.ts';
import type { Note } from './pac806.en.ts';

/** Nothing restrains hostilities in the first place. */
export const pac806 = defineCheck<object, Note>(
  'PAC806',
  'warning',
  ({ PAC806 }) => PAC806,
  (subject) => {
    const { norms, space } = subject.agreement;
    if (norms.length === 0) return [];
    const restraining = space.any(restraintsOf(subject).map(({ readings }) => readings));
    return [
      {
        span: wholeText(subject),
        provisions: [],
        parameters: {},
        because: problemsOf(subject, 'not understood').map(({ label, span }) => ({
          provision: label,
          span,
          note: { label },
        })),
        edits: null,
        readings: space.not(restraining),
      },
    ];
  },
);
