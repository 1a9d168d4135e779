import { describe, expect, test } from 'vitest';
import { written } from '../../../test/support/time/written-network.ts';
import { Judge } from './judge.ts';
import { breakingRun, earlyRun } from './run.ts';

const judge = new Judge();

describe('a run against the plan to act as early as one may', () => {
  test.each<[string, string[], Record<string, number>, string]>([
    [
      'where verification may take too long',
      ['A => V: 1..10', 'A -> B: ..9', 'V -> B: 0..'],
      { A: 0, V: 10, B: 10 },
      'link 0 max by 1',
    ],
    [
      'where chained steps may take too long',
      ['A => D: 4..5', 'D => V: 4..7', 'A -> V: ..9'],
      { A: 0, D: 5, V: 12 },
      'link 0 max by 3',
    ],
    [
      'where one would have to know when a step ends',
      ['A => V: 1..10', 'B -> V: 3..4'],
      { A: 0, B: 1, V: 1 },
      'link 0 min by 3',
    ],
  ])('%s', (_, lines, times, broken) => {
    const { network, names } = written(...lines);
    const verdict = judge.controllability(network);
    if (verdict.kind === 'kept' || verdict.certificate === null) throw new Error('it can be kept');
    const run = breakingRun(network, verdict.certificate);
    expect(Object.fromEntries(names.map((name, at) => [name, run?.times[at]]))).toEqual(times);
    expect(`link ${run?.broken.link} ${run?.broken.side} by ${run?.broken.by}`).toBe(broken);
  });

  test('waits for what has to come before, and allows for the longest of what has begun', () => {
    const { network, names } = written('A => V: 2..9', 'V -> B: 1..', 'C -> V: ..4', 'A -> C: 0..');
    const { times, broken } = earlyRun(network, [6]);
    expect(broken).toBeNull();
    // C waits until V is at most four away for sure.
    expect(Object.fromEntries(names.map((name, at) => [name, times[at]]))).toEqual({
      A: 0,
      V: 6,
      B: 7,
      C: 5,
    });
  });
});
