import { expect, it } from 'vitest';
import { agreementOf, day, follow, truce } from '../../test/support/followed.ts';
import { type NormId, normId } from '../model/norms.ts';
import { amended } from './amend.ts';
import { boardOf, itemsOfNorm } from './board.ts';

const before = truce(
  '1.1 North shall open the road by day 10.',
  '1.2 South shall open the bridge by day 20.',
  '1.3 North shall not attack throughout Phase 1.',
  '1.4 If 1.1 is performed, North may suspend 1.3.',
);
const after = truce(
  '2.1 North shall open the road by day 8.',
  '2.2 South shall publish the maps within 5 days.',
  '2.3 North shall not attack throughout Phase 1.',
  '2.4 If ratification has occurred, North may suspend 2.3.',
);
const map = new Map<NormId, NormId | null>([
  [normId('1.1'), normId('2.1')],
  [normId('1.2'), null],
  [normId('1.3'), normId('2.3')],
  [normId('1.4'), normId('2.4')],
]);

function amend() {
  const run = follow(before);
  run.tell({ fact: 'report', at: day(4), provision: '1.1' });
  run.tell({ fact: 'report', at: day(5), provision: '1.2' });
  run.tell({ fact: 'suspension', at: day(6), by: 'North', under: '1.4' });
  const agreement = agreementOf(after);
  return { old: run, ...amended(run.run, { at: run.minute(day(9)), agreement, reading: [], map }) };
}

it('carries what was done over to what each provision became', () => {
  const { run } = amend();
  expect(itemsOfNorm(run, normId('2.1'))[0]).toMatchObject({ state: 'performed', lateBy: null });
});

it('keeps what was lawful under the text as it stood', () => {
  const { run } = amend();
  expect(itemsOfNorm(run, normId('2.3'))[0]?.state).toBe('suspended');
  expect(boardOf(run).unheeded).toEqual([]);
});

it('tells what was said of provisions that are no more', () => {
  expect(amend().dropped.map(({ fact }) => fact.kind)).toEqual(['report']);
});

it('owes what it brings in from then on, and leaves the run that it came from as it is', () => {
  const { run, old } = amend();
  const [maps] = itemsOfNorm(run, normId('2.2'));
  expect(maps).toMatchObject({
    state: 'due',
    opens: old.minute(day(9)),
    closes: old.minute(day(15, '00:00')),
  });
  expect(old.state('1.2')).toBe('performed');
});
