import { provisionName } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** A sentence that was not understood, and may be the one that is missed. */
export interface Note {
  readonly label: string | null;
}

/** PAC806 in English. */
export const words: Words<object, Note> = {
  title: 'nothing restrains hostilities',
  explanation: [
    'No provision forbids hostilities, or binds anybody to cease, suspend or refrain from them, or to',
    'observe a ceasefire, truce or armistice. Every other duty then rests on a restraint that is written',
    'nowhere.',
    '',
    'Write it: “Each party shall refrain from hostilities throughout this agreement.” The words that',
    'count are listed in the reference, “What restrains hostilities”; a term of the header that means one',
    'of them counts too. Where the restraint stands in another agreement, silence this warning by its id.',
  ].join('\n'),
  message: () => 'No provision restrains hostilities.',
  because: ({ label }) =>
    label === null
      ? 'This was not understood, and may be meant to.'
      : `A sentence of ${provisionName(label)} was not understood, and may be meant to.`,
  fix: () => '',
};
