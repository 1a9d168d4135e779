import { expect, test } from 'vitest';
import { append, greatest, least } from './append.ts';

test('more items than a call takes arguments', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => (index * 7919) % 300_007);
  const list = [1];
  append(list, many);
  expect(list).toHaveLength(300_001);
  expect([least(many), greatest(many)]).toEqual([0, 300_006]);
});

test('of nothing, the least is above and the greatest below every number', () => {
  expect([least([]), greatest([])]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
});
