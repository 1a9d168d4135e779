import type { Words } from '../words/check-words.ts';

/** What was declared. */
export type Kind = 'actor' | 'place' | 'event' | 'term' | 'phase' | 'clock';

/** What the sentence of PAC109 speaks of. */
interface Parameters {
  readonly kind: Kind;
  readonly name: string;
}

/** PAC109 in English. */
export const words: Words<Parameters> = {
  title: 'declared and never used',
  explanation: [
    'The header declares a name that no provision uses. Often a provision was dropped, or a duty that',
    'everybody has in mind was never written. An actor counts as used where it, a group that it is in, or',
    'the word for its role is; a witness need not be, since it attests by signing.',
    '',
    'Write the provision that is missing, or take the name out of the header.',
  ].join('\n'),
  message: ({ name, kind }) =>
    kind === 'actor'
      ? `${name} is declared, and no provision speaks of it.`
      : `${name} is declared and never used.`,
  because: (note: never) => note,
  fix: () => '',
};
