/** Two drafts held against each other. */
export const compare = {
  title: 'Compare',
  empty: 'Two drafts will be compared here.',
} as const;
