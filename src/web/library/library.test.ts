import { expect, test } from 'vitest';
import { distinctive } from './distinctive.ts';
import { sayDate } from './say-date.ts';

test('what few agreements have sets one apart; of equals the first stays first', () => {
  const everywhere = [
    ['A', 'B', 'C'],
    ['B', 'C'],
    ['C', 'D'],
  ];
  expect(distinctive(['C', 'B', 'A'], everywhere, 2)).toEqual(['A', 'B']);
  expect(distinctive(['C', 'D', 'A'], everywhere, 3)).toEqual(['D', 'A', 'C']);
  expect(distinctive([], everywhere, 3)).toEqual([]);
});

test.each([
  ['2016-11-24', 'November 24, 2016'],
  ['2025-07', 'July 2025'],
  ['1999', '1999'],
  ['2012-01-01', 'January 1, 2012'],
])('%s is said as far as it is known', (date, said) => {
  expect(sayDate('en', date)).toBe(said);
});

test('dates are in the language of the reader', () => {
  expect(sayDate('he', '2025-07')).toBe('יולי 2025');
  expect(sayDate('ar', '2025-07')).toContain('يوليو');
});
