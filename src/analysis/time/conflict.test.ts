import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { byRules, expectConflict } from '../../../test/support/time/laws.ts';
import { randomNetwork } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { conflictOf } from './conflict.ts';
import { Judge } from './judge.ts';

const judge = new Judge();

describe('the minimal conflict', () => {
  test.each<[string, number[] | null, string[]]>([
    ['of what can be kept', null, ['A -> B: 1..5', 'A => V: 1..3']],
    ['of two windows', [0, 2], ['A -> B: 1..2', 'A -> C: 1..9', 'A -> B: 5..']],
    ['of a chain', [0, 1, 3], ['A -> B: 0..3', 'B -> C: 0..3', 'A -> D: 0..9', 'A -> C: 7..']],
    ['of an uncertain step', [0, 1, 2], ['A => V: 1..10', 'A -> B: ..9', 'V -> B: 0..', 'A -> C: 1..2']],
  ])('%s', (_, labels, lines) => {
    const conflict = conflictOf(judge, written(...lines).network);
    expect(conflict?.labels ?? null).toEqual(labels);
  });

  test('is either of two, not both', () => {
    const { network } = written('A -> B: 0..3', 'B -> C: 0..3', 'A -> C: 7..', 'D -> E: 5..2');
    expect([[0, 1, 2], [3]]).toContainEqual(conflictOf(judge, network)?.labels);
  });

  test('leaves out what has no label, for nobody could drop it', () => {
    const { network } = written('A -> B: 1..2', 'A -> B: 5..');
    const framed = {
      ...network,
      links: network.links.map((link) => ({ ...link, label: link.min === 5 ? -1 : 0 })),
    };
    expect(conflictOf(judge, framed)?.labels).toEqual([0]);
  });

  test('takes several links of one label as one', () => {
    const { network } = written('A -> B: 0..3', 'B -> C: 0..3', 'A -> C: 7..');
    const one = { ...network, links: network.links.map((link) => ({ ...link, label: 4 })) };
    expect(conflictOf(judge, one)?.labels).toEqual([4]);
  });

  test('of random networks is a conflict, is minimal, is proved, and a run shows it', () => {
    let found = 0;
    for (let seed = 0; seed < 250; seed++) {
      const network = randomNetwork(new Chance(seed), { momentsMax: 9, contingentMax: 4, minutesMax: 12 });
      if (expectConflict(judge, network, byRules, `seed ${seed}`)) found++;
    }
    expect(found).toBeGreaterThan(80);
  });
});
