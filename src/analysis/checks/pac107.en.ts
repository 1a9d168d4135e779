import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC107 speaks of. */
interface Parameters {
  readonly qualifier: string;
  readonly near: string;
  readonly far: string;
}

/** PAC107 in English. */
export const words: Words<Parameters> = {
  title: 'a qualifier that could belong to two words',
  explanation: [
    'A time or condition stands after a clause inside the act (“detainees taken after 8 October by day',
    '7”) and could belong to the clause or to the act. Without a comma it is read as part of the clause,',
    'so that the duty itself has no such time or condition.',
    '',
    'Put a comma before it where it belongs to the act, or move it to the front of the sentence.',
  ].join('\n'),
  message: ({ qualifier, near, far }) =>
    `“${qualifier}” could belong to “${near}” or to “${far}”; without a comma it is read with “${near}”.`,
  because: (note: never) => note,
  fix: ({ qualifier, far }) => `Put a comma before “${qualifier}”, so that it belongs to “${far}”.`,
};
