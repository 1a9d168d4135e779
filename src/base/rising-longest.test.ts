import { assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { risingLongest } from './rising-longest.ts';

/** The length of a longest one, by looking at every pair. */
function lengthSlowly(numbers: readonly number[]): number {
  const lengths: number[] = [];
  numbers.forEach((number, place) => {
    const earlier = lengths.filter((_, before) => (numbers[before] ?? 0) < number);
    lengths[place] = 1 + Math.max(0, ...earlier);
  });
  return Math.max(0, ...lengths);
}

test('it rises, and none is longer', () => {
  assert(
    property(uniqueArray(integer(), { maxLength: 40 }), (numbers) => {
      const places = risingLongest(numbers);
      const found = places.map((place) => numbers[place] ?? Number.NaN);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(found).toEqual([...found].sort((a, b) => a - b));
      expect(found.length).toBe(lengthSlowly(numbers));
    }),
  );
});
