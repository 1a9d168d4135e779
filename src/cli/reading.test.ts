import { expect, test } from 'vitest';
import { agreementWith, bracket } from '../../test/support/agreement.ts';
import { readChoices, readingsChosen } from './reading.ts';

const agreement = agreementWith({
  brackets: [bracket('Phase 1 (Truce)', 'A B'), bracket('2.2', 'A B C'), bracket('2.2#2', 'A none')],
});

function chosen(...values: string[]): string {
  const choices = readChoices(values);
  if (!choices.ok) return choices.error;
  const set = readingsChosen(choices.value, agreement);
  return set.ok ? String(agreement.space.count(set.value)) : set.error;
}

test.each([
  [[], '12'],
  [['2.2=B'], '4'],
  [['2.2=b, 2.2#2=NONE'], '2'],
  [['2.2=B', 'phase 1 (truce)=A', '2.2#2=A'], '1'],
  [['2.2=B,2.2=B'], '4'],
  [['2.2=A,2.2=B'], '--reading gives 2.2 both A and B; choose one'],
  [['2.2'], '--reading "2.2" is not a choice; write a bracket and its letter, as in --reading 2.2=B'],
  [['=B'], '--reading "=B" is not a choice; write a bracket and its letter, as in --reading 2.2=B'],
  [['3.1=A'], 'it has no bracket 3.1; there are Phase 1 (Truce) (A, B), 2.2 (A, B, C), 2.2#2 (A, none)'],
  [['2.2=D'], 'its bracket 2.2 has no alternative D; there are A, B, C'],
])('--reading %j', (values, expected) => {
  expect(chosen(...values)).toBe(expected);
});

test('a text without brackets says so', () => {
  const set = readingsChosen([{ bracket: '1', letter: 'A' }], agreementWith());
  expect(set).toEqual({
    ok: false,
    error: 'it has no bracket 1; it has no brackets, so leave --reading out',
  });
});
