import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf } from '../problems.ts';

/** A name that may mean more than one declared thing. */
export const pac104 = defineCheck(
  'PAC104',
  'error',
  ({ PAC104 }) => PAC104,
  (subject) =>
    problemsOf(subject, 'ambiguous name').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words, meanings: problem.meanings },
      because: [],
      edits: null,
      readings: problem.readings,
    })),
);
