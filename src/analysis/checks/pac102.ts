import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf, withNear } from '../problems.ts';

/** A place, event, term or other name that the header does not declare. */
export const pac102 = defineCheck(
  'PAC102',
  'error',
  ({ PAC102 }) => PAC102,
  (subject) =>
    problemsOf(subject, 'unknown name').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words, wanted: problem.wanted, near: problem.near },
      because: [],
      edits: withNear(problem, problem.near),
      readings: problem.readings,
    })),
);
