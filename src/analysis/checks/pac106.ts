import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf } from '../problems.ts';

/** A sentence with a modal that was not understood to its last word. */
export const pac106 = defineCheck(
  'PAC106',
  'warning',
  ({ PAC106 }) => PAC106,
  (subject) =>
    problemsOf(subject, 'not understood').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { at: problem.at, expected: problem.expected, instead: problem.instead?.words ?? null },
      because: [],
      edits: problem.instead === null ? null : [{ span: problem.instead.span, text: problem.instead.words }],
      readings: problem.readings,
    })),
);
