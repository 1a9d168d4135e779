import { describe, expect, test } from 'vitest';
import { Chance } from '../../../test/support/random-agreement.ts';
import { Game } from '../../../test/support/time/game.ts';
import {
  byGame,
  byRules,
  expectConflict,
  expectRepairs,
  expectSame,
  expectTimes,
} from '../../../test/support/time/laws.ts';
import { MercyGame } from '../../../test/support/time/mercy-game.ts';
import {
  limited,
  type NetworkSize,
  networkWithRoles,
  randomNetwork,
  withBeginning,
} from '../../../test/support/time/random-network.ts';
import { type Manner, meetsAll, simulated } from '../../../test/support/time/simulate.ts';
import { Judge } from './judge.ts';
import { mercyOf } from './mercy.ts';
import { planOf } from './plan.ts';
import { provesUncontrollable } from './verify-certificate.ts';

// The same as in the tests beside the files, on many more networks; bench/time has ten times as many again.

const judge = new Judge();

describe('controllability', () => {
  test('agrees with every rule applied to every edge on 20,000 networks, and each no is proved', () => {
    const size: NetworkSize = { momentsMax: 12, contingentMax: 5, minutesMax: 20 };
    const wrong: number[] = [];
    for (let seed = 0; seed < 20_000; seed++) {
      const network = randomNetwork(new Chance(seed), size);
      const verdict = judge.controllability(network);
      const isProved =
        verdict.kind === 'kept' ||
        (verdict.certificate !== null && provesUncontrollable(network, verdict.certificate));
      if (!isProved || byRules(network) !== (verdict.kind === 'kept')) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  test('agrees with playing every game to its end on 5,000 networks of at most seven moments', () => {
    const wrong: number[] = [];
    for (let seed = 0; seed < 5000; seed++) {
      const size = { momentsMax: 7, contingentMax: 3, minutesMax: 4 + (seed % 2) };
      const network = randomNetwork(new Chance(seed), size);
      if (judge.isControllable(network) !== new Game(network).isWon()) wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

test('conflicts are minimal and proved, and a run shows them, on 2,000 networks', () => {
  const size: NetworkSize = { momentsMax: 10, contingentMax: 4, minutesMax: 12 };
  for (let seed = 0; seed < 2000; seed++) {
    expectConflict(judge, randomNetwork(new Chance(seed), size), byRules, `seed ${seed}`);
  }
}, 120_000);

test('repairs are the least and all there are: by rules on 1,000 networks, by games on 5,000', () => {
  for (let seed = 1000; seed < 2000; seed++) {
    const size = { momentsMax: 7, contingentMax: 3, minutesMax: 8 };
    expectRepairs(judge, randomNetwork(new Chance(seed), size), byRules, 40, `seed ${seed}`);
  }
  for (let seed = 1000; seed < 6000; seed++) {
    const size = { momentsMax: 5, contingentMax: 2, minutesMax: 4 };
    expectRepairs(judge, randomNetwork(new Chance(seed), size), byGame, 5, `seed ${seed}`);
  }
}, 120_000);

test('the three moments are those of the games that are won, on 200 networks', () => {
  let tried = 0;
  for (let seed = 1000; seed < 1200; seed++) {
    const size = { momentsMax: 4, contingentMax: 2, minutesMax: 5 };
    const plan = planOf(limited(randomNetwork(new Chance(seed), size), 18));
    if (plan === null) continue;
    expectTimes(plan, `seed ${seed}`);
    tried++;
  }
  expect(tried).toBeGreaterThan(60);
}, 120_000);

test('who keeps to the windows breaks no link, on 1,500 networks', () => {
  const size: NetworkSize = { momentsMax: 10, contingentMax: 5, minutesMax: 10 };
  for (let seed = 1000; seed < 2500; seed++) {
    const chance = new Chance(seed);
    const plan = planOf(withBeginning(randomNetwork(chance, size)));
    if (plan === null) continue;
    for (const manner of ['as early as it may', 'as late as it may', 'at any time'] satisfies Manner[]) {
      const outcome = plan.network.contingent.map(({ lower, upper }) =>
        chance.percent(70) ? chance.pick([lower, upper]) : lower + chance.below(upper - lower + 1),
      );
      const times = simulated(plan, outcome, manner, chance);
      const what = `seed ${seed}, ${manner}, ${typeof times === 'string' ? times : ''}`;
      expectSame(what, typeof times !== 'string' && meetsAll(plan.network, times), true);
    }
  }
}, 120_000);

test('mercy is decided as all games are, or said not to be, on 5,000 networks', () => {
  let [decided, undecided] = [0, 0];
  for (let seed = 1000; seed < 6000; seed++) {
    const size = { momentsMax: 3 + (seed % 2), contingentMax: 1, minutesMax: 3 };
    const { network, roles } = networkWithRoles(new Chance(seed), size);
    if (judge.consistency(network).kind !== 'kept') continue;
    const { kind } = mercyOf(judge, network, roles, 0);
    if (kind === 'not decided') {
      undecided++;
      continue;
    }
    decided++;
    expect(kind === 'safe', `seed ${seed}`).toBe(new MercyGame(network, roles, 0).isSafe());
  }
  expect(undecided / decided).toBeLessThan(0.06);
}, 120_000);
