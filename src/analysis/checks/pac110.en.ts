import type { Words } from '../words/check-words.ts';

/** What the sentence of PAC110 speaks of. */
interface Parameters {
  readonly words: string;
}

/** PAC110 in English. */
export const words: Words<Parameters> = {
  title: 'a capitalised term never defined',
  explanation: [
    'Capitals say that a word has a fixed meaning in this text, but nothing gives that meaning. Each side',
    'then brings its own, and finds out on the day when it matters.',
    '',
    'Define it under Terms (“Buffer Zone” means …), declare it as a place, an actor or an event, or write',
    'it in small letters where the ordinary meaning is enough.',
  ].join('\n'),
  message: ({ words: name }) => `“${name}” is written like a defined term, but nothing here defines it.`,
  because: (note: never) => note,
  fix: () => '',
};
