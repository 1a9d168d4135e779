import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { expectTimes } from '../../../test/support/time/laws.ts';
import { limited, randomNetwork } from '../../../test/support/time/random-network.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { momentTimes } from './moments.ts';
import { planOf } from './plan.ts';

describe('the three moments of each act, and its slack', () => {
  const times = (...lines: string[]): Record<string, (number | null)[]> => {
    const { network, names } = written(...lines);
    const plan = planOf(network);
    if (plan === null) throw new Error('it cannot be kept');
    return Object.fromEntries(
      momentTimes(plan, 0).map(({ earliest, lateUnderDelay, lastAdmissible, slack }, moment) => [
        names[moment] ?? '',
        [earliest, lateUnderDelay, lastAdmissible, slack],
      ]),
    );
  };

  test('within a window', () => {
    expect(times('Z -> A: 2..7')).toEqual({ Z: [0, 0, 0, 0], A: [2, 2, 7, 5] });
  });

  test('after a step that takes its time', () => {
    expect(times('Z => V: 1..14', 'V -> B: 0..7')).toEqual({
      Z: [0, 0, 0, 0],
      V: [1, 14, 14, 0],
      B: [1, 14, 21, 7],
    });
  });

  test('before a step that has to be done in time', () => {
    expect(times('Z -> A: 0..', 'A => V: 2..5', 'Z -> V: ..20')).toMatchObject({ A: [0, 0, 15, 15] });
  });

  test('with a wait: no more than four before the end of a step', () => {
    expect(times('Z => V: 8..10', 'B -> V: 3..5')).toMatchObject({ B: [5, 5, 5, 0] });
    expect(times('Z => V: 2..9', 'B -> V: ..4', 'Z -> B: 0..')).toMatchObject({ B: [2, 5, null, null] });
  });

  test('without bounds', () => {
    expect(times('Z -> A: 0..', 'B -> A: ..3')).toMatchObject({
      A: [0, 0, null, null],
      B: [-3, -3, null, null],
    });
  });

  test('are those of all games that are won', () => {
    let tried = 0;
    for (let seed = 0; seed < 60; seed++) {
      const size = { momentsMax: 4, contingentMax: 2, minutesMax: 4 };
      const plan = planOf(limited(randomNetwork(new Chance(seed), size), 16));
      if (plan === null) continue;
      expectTimes(plan, `seed ${seed}`);
      tried++;
    }
    expect(tried).toBeGreaterThan(20);
  });
});
