import { stateAtoms } from '../../model/resolve.ts';
import { defineCheck, type Subject } from '../check.ts';
import { insertAt } from '../edits.ts';
import type { Edit } from '../finding.ts';
import { problemsOf, provisionsOf, withNear } from '../problems.ts';

/** An actor that the header does not declare. */
export const pac101 = defineCheck(
  'PAC101',
  'error',
  ({ PAC101 }) => PAC101,
  (subject) =>
    problemsOf(subject, 'unknown actor').map((problem) => {
      const unsaid = problem.near === null && UNSAID.test(problem.words);
      return {
        span: problem.span,
        provisions: provisionsOf(problem),
        parameters: { words: problem.words, near: problem.near, subject: problem.subject, unsaid },
        because: [],
        edits: unsaid ? byAParty(subject, problem.span.start) : withNear(problem, problem.near),
        readings: problem.readings,
        // Without a name that it may be a slip for, the subject may be one that the drafters left undeclared
        // on purpose.
        severity: problem.subject && problem.near === null ? ('warning' as const) : ('error' as const),
      };
    }),
  'warning',
);

/** Words that mean one party by another, of which the sentence then has to speak. */
const UNSAID = /^(the\s+other\s+part(y|ies)|that\s+party|the\s+same\s+party)$/i;

/** `If 1.1 is breached, the other party …`: what the breach lacks is by whom. */
function byAParty(subject: Subject, bound: number): readonly Edit[] | null {
  const norm = subject.agreement.norms.find(({ bearer }) => bearer.span.start === bound);
  const atoms = (norm?.conditions ?? []).flatMap(({ condition }) => stateAtoms(condition));
  const [only, ...others] = atoms.filter(({ state, negated, by }) => state === 'breached' && !negated && !by);
  return only === undefined || others.length > 0 ? null : [insertAt(only.span.end, ' by a party')];
}
