import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { Game } from '../../../test/support/time/game.ts';
import { randomNetwork } from '../../../test/support/time/random-network.ts';
import { reduced } from '../../../test/support/time/reduction.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { Judge, type Verdict } from './judge.ts';
import { provesUncontrollable } from './verify-certificate.ts';

const judge = new Judge();

describe('can it be kept', () => {
  test.each<[string, Verdict['kind'], string[]]>([
    ['nothing', 'kept', []],
    ['one window', 'kept', ['A -> B: 2..5']],
    ['an empty window', 'inconsistent', ['A -> B: 5..2']],
    ['before itself', 'inconsistent', ['A -> A: 1..']],
    ['two windows that do not meet', 'inconsistent', ['A -> B: 0..3', 'B -> C: 0..3', 'A -> C: 7..']],
    ['verified in time', 'kept', ['A => V: 1..5', 'A -> B: ..9', 'V -> B: 0..']],
    ['verified too late', 'uncontrollable', ['A => V: 1..10', 'A -> B: ..9', 'V -> B: 0..']],
    ['foreseen too early', 'uncontrollable', ['A => V: 1..10', 'B -> V: 3..4']],
    ['foreseen with room', 'kept', ['A => V: 8..10', 'B -> V: 3..5']],
    ['a step that takes exactly so long is no uncertainty', 'kept', ['A => V: 4..4', 'B -> V: 3..3']],
    ['a step narrowed by a link', 'uncontrollable', ['A => V: 1..5', 'A -> V: ..4']],
    [
      'deploy, then verify, in nine days (timing of chained steps)',
      'uncontrollable',
      ['A => D: 4..5', 'D => V: 4..7', 'A -> V: ..9'],
    ],
    ['deploy, then verify, in twelve days', 'kept', ['A => D: 4..5', 'D => V: 4..7', 'A -> V: ..12']],
    [
      'two steps from one moment that end together',
      'uncontrollable',
      ['A => D: 1..3', 'A => E: 1..3', 'D -> E: 0..1'],
    ],
    ['two steps from one moment, and room', 'kept', ['A => D: 1..3', 'A => E: 1..3', 'D -> E: -2..2']],
    ['steps that begin one another', 'inconsistent', ['A => B: 1..2', 'B => A: 1..2']],
  ])('%s', (_, kind, lines) => {
    expect(judge.controllability(written(...lines).network).kind).toBe(kind);
  });

  // Small files of CSTNU-Tool 5.0 and of HEATlab's Prob-in-Ctrl, with the answers published there.
  test.each<[string, boolean, string[]]>([
    ['fig1RUL2022', false, ['C1 -> C2: 1..8', 'A1 => C1: 1..3', 'A2 => C2: 1..10', 'X -> C1: 7..11']],
    [
      'fig7FD_STNU',
      true,
      [
        'Y -> C: ..1',
        'A => C: 1..10',
        'C -> X: ..3',
        'Z -> C: 7..',
        'Y -> X: 2..',
        'Z -> Y: 0..',
        'Z -> A: 0..',
        'Z -> X: 0..',
      ],
    ],
    ['srnCycleFinderFig3a', false, ['W -> X: ..-3', 'X -> C1: ..4', 'A1 => C1: 1..9', 'C1 -> W: ..1']],
    [
      'stnuWithRCInducedByMaxMinEdge',
      true,
      ['W -> V: ..-5', 'A => C: 1..10', 'A -> W: ..11', 'V -> C: ..4', 'C -> W: ..5'],
    ],
    ['testGraphML', true, ['X => Y: 2..5']],
    [
      '20220109stnu4newRules',
      false,
      [
        'A1 => C1: 2..4',
        'Z -> A1: ..4',
        'C1 -> X1: ..-3',
        'X1 -> X2: ..6',
        'X2 -> C1: ..-3',
        'Z -> X1: 0..',
        'Z -> X2: 0..',
        'Z -> C1: 0..',
        'Z -> A1: 0..',
      ],
    ],
    ['dynamic1', true, ['1 => 2: 20..40', '3 => 4: 30..35', '2 -> 3: 0..10']],
    [
      'uncontrollable75',
      false,
      ['2 -> 3: 44..228', '1 -> 4: 552..1132', '1 => 2: 343..680', '3 => 4: 343..680'],
    ],
    [
      'uncontrollable86',
      false,
      ['1 => 2: 460..562', '2 -> 3: 59..213', '1 -> 4: 600..1083', '3 => 4: 460..562'],
    ],
    ['uncontrollable92', false, ['1 => 2: 5..10', '1 -> 3: 4..', '3 => 4: 1..2', '4 -> 2: 0..']],
  ])('%s, a published network', (_, isControllable, lines) => {
    const { network } = written(...lines);
    expect(judge.isControllable(network)).toBe(isControllable);
    expect(reduced(network) !== undefined).toBe(isControllable);
  });
});

describe('on random networks', () => {
  test('it agrees with every rule applied to every edge, and each no is proved', () => {
    const kinds = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      const chance = new Chance(seed);
      const network = randomNetwork(chance, { momentsMax: 12, contingentMax: 5, minutesMax: 20 });
      const verdict = judge.controllability(network);
      kinds.set(verdict.kind, (kinds.get(verdict.kind) ?? 0) + 1);
      expect(verdict.kind === 'kept', `seed ${seed}`).toBe(reduced(network) !== undefined);
      if (verdict.kind === 'kept') continue;
      expect(verdict.certificate && provesUncontrollable(network, verdict.certificate), `seed ${seed}`).toBe(
        true,
      );
    }
    expect([...kinds.keys()].sort()).toEqual(['inconsistent', 'kept', 'uncontrollable']);
  });

  test('it agrees with playing every game to its end', () => {
    for (let seed = 0; seed < 300; seed++) {
      const network = randomNetwork(new Chance(seed), { momentsMax: 6, contingentMax: 3, minutesMax: 5 });
      expect(judge.isControllable(network), `seed ${seed}`).toBe(new Game(network).isWon());
    }
  });
});
