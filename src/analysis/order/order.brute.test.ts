import { expect, test } from 'vitest';
import { judgeTexts } from '../../../test/support/judge-order.ts';

// A few of the ten thousand texts of order.brute.slow.test.ts, for every run of the checks.
test.each([
  [200, { articles: 1, provisions: 4, brackets: 2 }],
  [150, { articles: 2, provisions: 3, brackets: 3 }],
  [30, { articles: 2, provisions: 4, brackets: 4 }],
])('%i texts of %o', (count, size) => {
  expect(judgeTexts(count, size, 1_000_000).texts).toBe(count);
});
