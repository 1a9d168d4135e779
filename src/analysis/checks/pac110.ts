import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf } from '../problems.ts';

/** A term in capitals that the text never defines. */
export const pac110 = defineCheck(
  'PAC110',
  'note',
  ({ PAC110 }) => PAC110,
  (subject) =>
    problemsOf(subject, 'undefined term').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words },
      because: [],
      edits: null,
      readings: problem.readings,
    })),
);
