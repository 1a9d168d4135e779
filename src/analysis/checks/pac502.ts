import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { insertAt, nameIn } from '../edits.ts';
import { isFixed } from '../reference-words.ts';
import { type Answer, type Spiral, spiralsOf } from '../spirals.ts';
import type { Ring, Step } from './pac502.en.ts';

/** A spiral: remedies that answer remedies. */
export const pac502 = defineCheck('PAC502', 'warning', ({ PAC502 }) => PAC502, find);

function* find(subject: Subject): Iterable<Draft<Ring, Step>> {
  for (const spiral of spiralsOf(subject)) {
    const [first] = spiral.answers;
    if (first === undefined) continue;
    const remedies = spiral.answers.map(({ remedy }) => remedy);
    yield {
      span: first.atom.span,
      provisions: [...new Set(remedies.map(({ label }) => label))],
      parameters: { remedies: remedies.map((norm) => remedyWords(subject, norm)) },
      because: spiral.answers.map((answer) => ({
        provision: answer.answer.label,
        span: answer.atom.span,
        note: stepWords(subject, answer),
      })),
      edits: carveOut(subject, spiral),
      readings: spiral.readings,
    };
  }
}

function remedyWords(subject: Subject, norm: Norm): Ring['remedies'][number] {
  const { power } = norm.act;
  const what = power?.kind === 'suspend' ? power.what : null;
  return { label: norm.label, bearers: subject.index.bearers(norm), what };
}

function stepWords(subject: Subject, { remedy, answer, through, atom }: Answer): Step {
  return {
    remedy: remedyWords(subject, remedy),
    answer: remedyWords(subject, answer),
    through: through.label,
    state: atom.state === 'suspended' ? 'suspended' : 'undone',
  };
}

/**
 * `and 3.1 is not suspended` after the condition of the first answer that turns on a breach of a named
 * provision.
 */
function carveOut(subject: Subject, { answers }: Spiral): Draft<Ring>['edits'] {
  const answer = answers.find(({ atom, answer: { conditions } }) => {
    const alone = conditions.length === 1 && conditions[0]?.condition === atom;
    return alone && atom.state !== 'suspended' && isFixed(atom.reference);
  });
  if (answer === undefined) return null;
  return [
    insertAt(
      answer.atom.span.end,
      ` and ${nameIn(subject, answer.through, answer.through.label)} is not suspended`,
    ),
  ];
}
