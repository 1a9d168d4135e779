import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['', '', 0],
  ['Northland', 'Northland', 0],
  ['Nortland', 'Northland', 1],
  ['Northalnd', 'Northland', 1],
  ['', 'abc', 3],
  ['الحركة', 'الحركه', 1],
])('%s and %s are %i letters apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});
