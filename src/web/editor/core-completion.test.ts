import { expect, test } from 'vitest';
import type { FormPart } from '../../pacta.ts';
import { templateOf } from './core-completion.ts';

test.each<[readonly FormPart[], string]>([
  [['Highland'], 'Highland'],
  [[{ hole: 'who' }, ' shall ', { hole: 'act' }, '.'], '#{1:who} shall #{2:act}.'],
  // Two holes of one name are filled each by its own words.
  [[{ hole: 'name' }, '; ', { hole: 'name' }], '#{1:name}; #{2:name}'],
  [['a {b}'], 'a \\{b\\}'],
  [[{ hole: 'a}b' }], '#{1:ab}'],
])('%j is written as %j', (parts, expected) => {
  expect(templateOf(parts, (hole) => hole)).toBe(expected);
});
