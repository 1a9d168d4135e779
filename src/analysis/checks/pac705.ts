import type { Norm } from '../../model/norms.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { inOrder } from '../edits.ts';
import { affectedSentences } from '../sentences.ts';
import type { Modal } from './pac705.en.ts';

/** Wording of a duty: `must`, `will`, `may not`. */
export const pac705 = defineCheck('PAC705', 'note', ({ PAC705 }) => PAC705, find);

function* find(subject: Subject): Iterable<Draft<Modal>> {
  const { norms, space } = subject.agreement;
  const odd = affectedSentences(subject, norms, (norm) =>
    meantBy(norm) === null ? space.none : norm.readings,
  );
  for (const { first, labels, norms: concerned, readings } of odd) {
    yield {
      span: first.modal.span,
      provisions: labels,
      parameters: { words: first.modal.words.toLowerCase(), meant: meantBy(first) ?? 'shall', labels },
      because: [],
      edits: inOrder(concerned.map((norm) => ({ span: norm.modal.span, text: meantBy(norm) ?? 'shall' }))),
      readings,
    };
  }
}

/** What a modal that is none of the language's three is read as. */
function meantBy({ modal, deontic }: Norm): string | null {
  const words = modal.words.toLowerCase();
  if (words.endsWith(' to')) return PLAIN[deontic];
  switch (words) {
    case 'must':
    case 'will':
      return 'shall';
    case 'must not':
    case 'will not':
    case 'may not':
    case 'cannot':
      return 'shall not';
    default:
      return null;
  }
}

/** For `undertakes to`, `is permitted to`, `shall be obliged to` and the like. */
const PLAIN = { obligation: 'shall', prohibition: 'shall not', permission: 'may' } as const;
