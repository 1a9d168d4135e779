import { defineCheck } from '../check.ts';
import { problemsOf, provisionsOf } from '../problems.ts';

/** A time or condition that could belong to two words. */
export const pac107 = defineCheck(
  'PAC107',
  'warning',
  ({ PAC107 }) => PAC107,
  (subject) =>
    problemsOf(subject, 'could belong to two').map((problem) => ({
      span: problem.span,
      provisions: provisionsOf(problem),
      parameters: { qualifier: problem.qualifier, near: problem.near, far: problem.far },
      because: [],
      edits: [{ span: { start: problem.comma, end: problem.comma }, text: ',' }],
      readings: problem.readings,
    })),
);
