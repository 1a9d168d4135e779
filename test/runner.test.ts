import { expect, test } from 'vitest';
import { tally } from '../scripts/tally.mjs';

/** A file of vitest's report. */
const file = (name: string, status: string, ...cases: string[]) => ({
  name,
  status,
  assertionResults: cases.map((result, index) => ({ status: result, fullName: `case ${index + 1}` })),
});

test('every test counts, a skipped one by its name', () => {
  const files = [file('a', 'passed', 'passed', 'pending'), file('b', 'failed', 'passed', 'failed', 'todo')];
  expect(tally(files)).toEqual({ passed: 2, failed: 1, skipped: ['a: case 2', 'b: case 3'] });
});

test('a file that does not load is a failure', () => {
  expect(tally([file('a', 'passed', 'passed'), file('b', 'failed')])).toMatchObject({ passed: 1, failed: 1 });
});

test('nothing is nothing', () => {
  expect(tally([])).toEqual({ passed: 0, failed: 0, skipped: [] });
});
