import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The library of real agreements. */
export const library: Words<typeof en.library> = {
  title: 'ספרייה',
  empty: 'כאן יופיעו הסכמים אמיתיים.',
};
