import type { Words } from '../words/check-words.ts';

/** PAC803 in English. */
export const words: Words<object> = {
  title: 'nobody may extend or amend',
  explanation: [
    'Nothing in the text lets anybody change it. When a deadline turns out too short, or a place is',
    'misnamed, the only ways left are to break the text or to negotiate a new one under pressure of time.',
    '',
    'Say who may amend the agreement, and by which decision, or who may extend a phase and by how long at',
    'most.',
  ].join('\n'),
  message: () => 'Nobody may extend a phase or amend this agreement.',
  because: (note: never) => note,
  fix: () => 'Let the Parties amend it together.',
};
