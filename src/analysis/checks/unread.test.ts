// What was not understood is named only by the checks that its words are about.
import { expect, test } from 'vitest';
import { check } from '../../pacta.ts';

const TEXT = `Parties: Northland; Southern League.
Day 1: 1 May 2031.

1.1 Northland shall cease fire until the rain stops.
1.2 Northland shall decide all disputes until the rain stops.
1.3 Northland shall open the school until the rain stops.
1.4 Northland shall paint 9 boats.
`;

function namedBy(id: string, text = TEXT): readonly unknown[] {
  const result = check(text);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.findings
    .filter((one) => one.id === id)
    .map(({ because }) => because.map((one) => one.provision));
}

test('a sentence that was not understood', () => {
  expect(namedBy('PAC806')).toEqual([['1.1']]);
  expect(namedBy('PAC802')).toEqual([['1.2']]);
});

test('who inquires and decides is a channel, whichever verb comes first', () => {
  const text = TEXT.replace('1.4 ', '1.4 Northland shall inquire into it and decide the matter.\n1.5 ');
  expect(namedBy('PAC802', text)).toEqual([]);
});
