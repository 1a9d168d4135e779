import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC105 speaks of. */
export interface Parameters {
  readonly words: string;
  readonly what: 'number' | 'name' | 'stage';
}

/** Where it was given first. */
export interface Note {
  readonly words: string;
}

/** PAC105 in English. */
export const words: Words<Parameters, Note> = {
  title: 'a number or a name given twice',
  explanation: [
    'Two provisions have one number, two stages one letter, or two declarations one name. Every reference',
    'to it then has two meanings, and a breach of the one may be answered as a breach of the other.',
    '',
    'Give one of them another number, letter or name, and look at what refers to it. An actor with',
    'several roles is no repetition: it may stand under each of them.',
  ].join('\n'),
  message: ({ words: name, what }) =>
    what === 'name' ? `The name “${name}” is declared twice.` : `The ${WHAT[what]} ${name} is given twice.`,
  because: ({ words: name }) => `${name} is given here first.`,
  fix: () => '',
};

const WHAT = { number: 'number', stage: 'letter' } as const;
