import { expect, test } from 'vitest';
import { type Direction, neighbour } from './neighbour.ts';

const at = (key: string, x: number, y: number, width = 100, height = 50) => {
  return { key, spoken: key, span: null, box: { x, y, width, height } };
};

// A wide line above three rows of boxes, of which the last is short.
const items = [
  at('head', 0, 0, 500, 20),
  at('a', 0, 40),
  at('b', 200, 40),
  at('c', 0, 110),
  at('d', 200, 110),
  at('e', 400, 180),
];

test.each<[string, Direction, string]>([
  ['head', 'down', 'a'],
  ['a', 'right', 'b'],
  ['a', 'down', 'c'],
  ['b', 'down', 'd'],
  ['d', 'down', 'e'],
  ['d', 'left', 'c'],
  ['e', 'up', 'd'],
  ['b', 'up', 'head'],
  ['a', 'left', 'a'],
  ['e', 'down', 'e'],
])('from %s %s is %s', (from, direction, to) => {
  const start = items.find(({ key }) => key === from);
  expect(start && neighbour(items, start, direction).key).toBe(to);
});
