/** The library of real agreements. */
export const library = {
  title: 'Library',
  empty: 'Real agreements will be found here.',
} as const;
