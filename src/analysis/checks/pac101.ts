import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf, withNear } from '../problems.ts';

/** An actor that the header does not declare. */
export const pac101 = defineCheck(
  'PAC101',
  'error',
  ({ PAC101 }) => PAC101,
  (subject) =>
    problemsOf(subject, 'unknown actor').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words, near: problem.near, subject: problem.subject },
      because: [],
      edits: withNear(problem, problem.near),
      readings: problem.readings,
      // Without a name that it may be a slip for, the subject may be one that the drafters left undeclared on
      // purpose.
      severity: problem.subject && problem.near === null ? ('warning' as const) : ('error' as const),
    })),
);
