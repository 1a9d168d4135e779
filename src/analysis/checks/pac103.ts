import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf, withNear } from '../problems.ts';

/** A reference to a provision or heading that the text does not have, in some reading at least. */
export const pac103 = defineCheck(
  'PAC103',
  'error',
  ({ PAC103 }) => PAC103,
  (subject) =>
    problemsOf(subject, 'reference to nothing').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words, near: problem.near },
      because: [],
      edits: withNear(problem, problem.near),
      readings: problem.readings,
    })),
);
