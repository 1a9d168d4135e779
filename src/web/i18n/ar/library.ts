import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The library of real agreements. */
export const library: Words<typeof en.library> = {
  title: 'المكتبة',
  empty: 'ستجد هنا اتفاقات حقيقية.',
};
