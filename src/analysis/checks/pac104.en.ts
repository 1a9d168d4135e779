import { listed } from '../naming.ts';
import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC104 speaks of. */
interface Parameters {
  readonly words: string;
  readonly meanings: readonly string[];
}

/** PAC104 in English. */
export const words: Words<Parameters> = {
  title: 'ambiguous name',
  explanation: [
    'One name stands for more than one declared thing, and the sentence does not show which. Each side',
    'can then read it to its own advantage, and the checker does not choose.',
    '',
    'Write the full name, or give one of the two another short form in the header.',
  ].join('\n'),
  message: ({ words: name, meanings }) =>
    `“${name}” may mean ${listed(
      meanings.map((meaning) => `“${meaning}”`),
      'or',
    )}.`,
  because: (note: never) => note,
  fix: () => '',
};
