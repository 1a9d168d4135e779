import type { Words } from '../words/check-words.ts';

/** PAC805 in English. */
export const words: Words<object> = {
  title: 'no entry into force',
  explanation: [
    'The text does not say when it begins to bind. Days cannot be counted from it, and a breach on the',
    'day of signing is none for one side and the first for the other.',
    '',
    'Add a header entry: “Entry into force: 27 November 2024, 04:00, Asia/Jerusalem.” or “Entry into',
    'force: when A and B sign.”; or a provision: “This agreement enters into force when A and B sign.”',
  ].join('\n'),
  message: () => 'The text does not say when it enters into force.',
  because: (note: never) => note,
  fix: () => 'Let it enter into force when the parties sign.',
};
