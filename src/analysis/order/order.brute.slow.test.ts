import { expect, test } from 'vitest';
import { judgeTexts } from '../../../test/support/judge-order.ts';

// Ten thousand random texts, each in all of its readings, against a solver that is too simple to be wrong.
test.each([
  { count: 4000, seeds: 0, size: { articles: 1, provisions: 4, brackets: 2 } },
  { count: 4000, seeds: 100_000, size: { articles: 2, provisions: 3, brackets: 3 } },
  { count: 1700, seeds: 200_000, size: { articles: 2, provisions: 4, brackets: 4 } },
  { count: 240, seeds: 300_000, size: { articles: 2, provisions: 6, brackets: 6 } },
  { count: 36, seeds: 400_000, size: { articles: 3, provisions: 5, brackets: 8 } },
  { count: 24, seeds: 500_000, size: { articles: 3, provisions: 4, brackets: 12 } },
])(
  '$count texts of $size',
  ({ count, size, seeds }) => {
    expect(judgeTexts(count, size, seeds).texts).toBe(count);
  },
  300_000,
);
