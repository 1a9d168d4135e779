import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf } from '../problems.ts';
import type { Note, Parameters } from './pac105.en.ts';

/** A number, a name or a stage's letter that is given twice. */
export const pac105 = defineCheck<Parameters, Note>(
  'PAC105',
  'error',
  ({ PAC105 }) => PAC105,
  (subject) =>
    problemsOf(subject, 'given twice').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { words: problem.words, what: problem.what },
      because: [{ provision: problem.label, span: problem.first, note: { words: problem.words } }],
      edits: null,
      readings: problem.readings,
    })),
);
