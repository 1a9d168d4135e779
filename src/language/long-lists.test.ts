// Lists that grow with a text may be longer than a call takes arguments.
import { expect, test } from 'vitest';
import { understand } from './lower.ts';

const header = 'Agreement: Trial.\nParties: A; B.\n\n1.1 A shall rest.\n';

test('a sentence that names very many', () => {
  const read = understand(`${header}1.2 The ${'A and B, '.repeat(65_000)} recall.\n`);
  expect(read.ok && read.value.uses.length).toBe(130_001);
});

test('a condition that refers to very many', () => {
  const read = understand(
    `${header}1.2 B shall rest once ${'1.1, '.repeat(130_000)}and 1.1 are performed.\n`,
  );
  expect(read.ok && read.value.provisions.map(({ understood }) => understood)).toEqual([
    'checkable',
    'checkable',
  ]);
});
