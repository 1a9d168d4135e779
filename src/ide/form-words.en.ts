import type { FormWords } from './form-words.ts';

/** The words of forms in English, in which they are written. */
export const formWords: FormWords = { expected: (words) => words, hole: (words) => words };
