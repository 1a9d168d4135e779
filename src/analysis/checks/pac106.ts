import type { Span } from '../../base/span.ts';
import { defineCheck } from '../check.ts';
import type { Edit } from '../finding.ts';
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
      parameters: {
        at: problem.at,
        expected: problem.expected,
        instead: problem.instead?.words ?? null,
        declare: problem.declare?.event ?? null,
      },
      because: [],
      edits: editsOf(problem.instead ?? problem.declare ?? null),
      readings: problem.readings,
    })),
);

function editsOf(change: { readonly span: Span; readonly words: string } | null): readonly Edit[] | null {
  return change === null ? null : [{ span: change.span, text: change.words }];
}
