import { defineCheck } from '../check.ts';
import { speaksOfHostilities } from '../hostilities.ts';
import { unreadAbout } from '../problems.ts';
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
        because: unreadAbout(subject, (words) => speaksOfHostilities(subject, words)),
        edits: null,
        readings: space.not(restraining),
      },
    ];
  },
);
