/**
 * How long the best order of an exchange takes to find, in processor time: 12 to 22 obligations that wait for
 * nothing, the same with waits among them, two chains of 50, and parties from 2 to 4. With each how many sets
 * of steps were looked at, and whether the result is proven.
 */
import { bestOrder } from '../src/analysis/exchange/best-order.ts';
import {
  type Climb,
  type Deal,
  type DealStep,
  depositClimb,
  exposureClimb,
} from '../src/analysis/exchange/climb.ts';
import { bestOfAll } from '../src/analysis/exchange/dense.ts';
import { Ideals } from '../src/analysis/exchange/ideals.ts';
import { Chance } from '../test/support/random-agreement.ts';

interface Shape {
  readonly steps: number;
  readonly parties: number;
  /** Of how many pairs out of a hundred the first must come before the second. */
  readonly ties: number;
}

/** Costs and values as between parties that both gain from most steps. */
function randomDeal(chance: Chance, { steps, parties, ties }: Shape): Deal {
  const made = Array.from({ length: steps }, (_, at): DealStep => {
    const mover = chance.below(parties);
    const cost = 1 + chance.below(1000);
    return {
      movers: [mover],
      change: Array.from({ length: parties }, (__, party) => (party === mover ? cost : -chance.below(1500))),
      after: Array.from({ length: at }, (__, other) => other).filter(() => chance.below(100) < ties),
      alike: `step ${at}`,
    };
  });
  return { parties, steps: made };
}

/** Two chains, each of one party. */
function twoChains(chance: Chance, length: number): Deal {
  const steps = Array.from({ length: 2 * length }, (_, at): DealStep => {
    const mover = at < length ? 0 : 1;
    const [cost, value] = [1 + chance.below(1000), chance.below(1500)];
    return {
      movers: [mover],
      change: mover === 0 ? [cost, -value] : [-value, cost],
      after: at % length === 0 ? [] : [at - 1],
    };
  });
  return { parties: 2, steps };
}

/** Nothing is known beforehand: every set of steps is looked at. */
function exhaustively(climb: Climb): number {
  const ideals = Ideals.of(climb);
  return ideals === null ? 0 : bestOfAll(climb, ideals, Infinity).states;
}

function processorTime(work: () => string): string {
  const start = process.cpuUsage();
  const said = work();
  const { user, system } = process.cpuUsage(start);
  return `${((user + system) / 1000).toFixed(1).padStart(8)} ms  ${said}`;
}

function measured(
  name: string,
  deals: readonly Deal[],
  climbOf: (deal: Deal) => Climb = exposureClimb,
): void {
  for (const deal of deals.slice(0, 2)) bestOrder(climbOf(deal));
  const line = processorTime(() => {
    const found = deals.map((deal) => bestOrder(climbOf(deal)));
    const states = found.map((best) => best?.states ?? 0).sort((a, b) => a - b);
    const proven = found.filter((best) => best !== null && best.proof !== null).length;
    const searched = found.filter((best) => best?.proof === 'searched').length;
    const middle = states[Math.floor(states.length / 2)] ?? 0;
    return (
      `${deals.length} deals, ${proven} proven (${searched} by search); ` +
      `sets looked at: ${middle} in the middle, ${states.at(-1) ?? 0} at most`
    );
  });
  process.stdout.write(`${name.padEnd(34)} ${line}\n`);
}

function many(count: number, shape: Shape): readonly Deal[] {
  return Array.from({ length: count }, (_, seed) => randomDeal(new Chance(seed), shape));
}

for (const steps of [12, 16, 20, 22])
  measured(`${steps} free, 2 parties`, many(20, { steps, parties: 2, ties: 0 }));
for (const ties of [10, 30])
  measured(`22, ${ties} % waits, 2 parties`, many(20, { steps: 22, parties: 2, ties }));
for (const parties of [3, 4])
  measured(`16 free, ${parties} parties`, many(20, { steps: 16, parties, ties: 0 }));
measured('22 free, least deposit', many(20, { steps: 22, parties: 2, ties: 0 }), depositClimb);
measured(
  'two chains of 50',
  Array.from({ length: 20 }, (_, seed) => twoChains(new Chance(seed), 50)),
);
const [whole] = many(1, { steps: 22, parties: 2, ties: 0 });
const all = processorTime(
  () => `${whole === undefined ? 0 : exhaustively(exposureClimb(whole))} sets looked at`,
);
process.stdout.write(`${'22 free, every set'.padEnd(34)} ${all}\n`);
