import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { byGame, byRules, expectRepairs } from '../../../test/support/time/laws.ts';
import { randomNetwork } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { boundOf } from './bounds.ts';
import { Judge } from './judge.ts';
import { allFigures, type Figure, repairsOf } from './repair.ts';

const judge = new Judge();

describe('every repair by a single number', () => {
  test.each<[string, string[], string[]]>([
    ['of what can be kept', [], ['A -> B: 1..5']],
    ['of an empty window', ['link 0 min -3', 'link 0 max +3'], ['A -> B: 5..2']],
    [
      'of a chain',
      ['link 0 max +1', 'link 1 max +1', 'link 2 min -1'],
      ['A -> B: 0..3', 'B -> C: 0..3', 'A -> C: 7..', 'A -> D: 1..2'],
    ],
    [
      'of a step that may take too long',
      ['link 0 max +1', 'link 1 min -1', 'contingent 0 upper -1'],
      ['A => V: 1..10', 'A -> B: ..9', 'V -> B: 0..'],
    ],
    [
      'of a step that ends too early',
      ['link 0 min -3', 'link 0 max +5', 'contingent 0 lower +5', 'contingent 0 upper -5'],
      ['A => V: 1..10', 'B -> V: 3..7'],
    ],
    ['of two conflicts apart, which no single number mends', [], ['A -> B: 5..2', 'C -> D: 5..2']],
    [
      'of two conflicts that share a number, by what both need',
      ['link 2 max +4'],
      ['A -> B: 5..', 'A -> B: 6..', 'A -> B: ..2'],
    ],
  ])('%s', (_, expected, lines) => {
    const { network } = written(...lines);
    const figures = allFigures(network);
    const told = repairsOf(judge, network, figures).repairs.map(({ figure, by }) => {
      const { of, index, side } = boundOf(network, figures[figure]?.[0] ?? 0);
      return `${of} ${index} ${side} ${by > 0 ? '+' : ''}${by}`;
    });
    expect(told).toEqual(expected);
  });

  test('of numbers that change together: a day that is named once for both ends of a window', () => {
    const { network } = written('A -> B: 5..5', 'A -> C: 7..7', 'B -> C: ..1');
    const figures: Figure[] = [[0, 1], [2, 3], [5]];
    expect(repairsOf(judge, network, figures).repairs).toEqual([
      { figure: 0, by: 1 },
      { figure: 1, by: -1 },
      { figure: 2, by: 1 },
    ]);
  });

  test('of random networks: each works, one minute less does not, and there is no other', () => {
    let found = 0;
    for (let seed = 0; seed < 100; seed++) {
      const network = randomNetwork(new Chance(seed), { momentsMax: 7, contingentMax: 3, minutesMax: 8 });
      found += expectRepairs(judge, network, byRules, 40, `seed ${seed}`);
    }
    expect(found).toBeGreaterThan(40);
  });

  test('of small networks, by games', () => {
    for (let seed = 0; seed < 40; seed++) {
      const network = randomNetwork(new Chance(seed), { momentsMax: 5, contingentMax: 2, minutesMax: 4 });
      expectRepairs(judge, network, byGame, 5, `seed ${seed}`);
    }
  });
});
