import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** Two drafts held against each other. */
export const compare: Words<typeof en.compare> = {
  title: 'مقارنة',
  empty: 'ستُقارن هنا مسودتان.',
};
