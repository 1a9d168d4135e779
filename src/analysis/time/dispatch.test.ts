import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { randomNetwork, withBeginning } from '../../../test/support/time/random-network.ts';
import { type Manner, meetsAll, simulated } from '../../../test/support/time/simulate.ts';
import { written } from '../../../test/support/time/written-network.ts';
import { openWindows } from './dispatch.ts';
import { planOf } from './plan.ts';

describe('what may be done when, given what was observed', () => {
  const { network, names } = written('Z => V: 2..9', 'B -> V: ..4', 'Z -> B: 0..20', 'B -> C: 1..3');
  const plan = planOf(network);
  const windows = (now: number, times: Record<string, number>): Record<string, string> => {
    if (plan === null) throw new Error('it cannot be kept');
    const open = openWindows(plan, { now, times: names.map((name) => times[name] ?? null) });
    return Object.fromEntries(
      open.flatMap((window, at) =>
        window === null ? [] : [[names[at] ?? '', `${window.from}..${window.until ?? ''}`]],
      ),
    );
  };

  test.each<[string, number, Record<string, number>, Record<string, string>]>([
    ['at the beginning B waits for V or five minutes', 0, { Z: 0 }, { V: '2..9', B: '5..20', C: '6..23' }],
    ['when V has come early B is free', 2, { Z: 0, V: 2 }, { B: '2..20', C: '3..23' }],
    ['when five minutes are over B is free', 6, { Z: 0 }, { V: '7..9', B: '6..20', C: '7..23' }],
    ['when B is done C has its three minutes', 6, { Z: 0, B: 6 }, { V: '7..9', C: '7..9' }],
  ])('%s', (_, now, times, expected) => {
    expect(windows(now, times)).toEqual(expected);
  });

  test('who keeps to the windows breaks no link, early, late or at any time, whatever comes', () => {
    let runs = 0;
    for (let seed = 0; seed < 120; seed++) {
      const chance = new Chance(seed);
      const size = { momentsMax: 8, contingentMax: 4, minutesMax: 8 };
      const random = planOf(withBeginning(randomNetwork(chance, size)));
      if (random === null) continue;
      for (const manner of ['as early as it may', 'as late as it may', 'at any time'] satisfies Manner[]) {
        const outcome = random.network.contingent.map(({ lower, upper }) =>
          chance.percent(60) ? chance.pick([lower, upper]) : lower + chance.below(upper - lower + 1),
        );
        const times = simulated(random, outcome, manner, chance);
        expect(times, `seed ${seed}, ${manner}`).not.toBeTypeOf('string');
        expect(typeof times !== 'string' && meetsAll(random.network, times), `seed ${seed}, ${manner}`).toBe(
          true,
        );
        runs++;
      }
    }
    expect(runs).toBeGreaterThan(100);
  });
});
