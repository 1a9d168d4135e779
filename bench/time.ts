/**
 * How long it takes to judge whether a network of moments is dynamically controllable: on public networks,
 * whose folder `PACTA_DATA` names (it holds `temporal/`), beside public tools; and on made ones of 100 to
 * 3,000 moments, with how it grows. "Again" is with the graph and the working memory at hand, "from data"
 * with all that is made of the links first.
 */

import { conflictOf } from '../src/analysis/time/conflict.ts';
import { Search } from '../src/analysis/time/controllability.ts';
import { uncertainGraph } from '../src/analysis/time/graph.ts';
import { Judge } from '../src/analysis/time/judge.ts';
import { momentTimes } from '../src/analysis/time/moments.ts';
import type { Network } from '../src/analysis/time/network.ts';
import { planOf } from '../src/analysis/time/plan.ts';
import { allFigures, repairsOf } from '../src/analysis/time/repair.ts';
import { type Instance, instancesFolder, labelledInstances } from '../test/support/time/instances.ts';
import { lanes, type Room, stages } from './time/made-network.ts';
import { microseconds, power, readable } from './time/measure.ts';
import { peers } from './time/peers.ts';

const say = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
const search = new Search();
const judge = new Judge();

function all<T>(items: readonly T[], judged: (item: T) => unknown): void {
  for (const item of items) judged(item);
}

function measurePublic(set: string, instances: readonly Instance[]): void {
  const graphs = instances.map(({ network }) => uncertainGraph(network));
  const right = instances.filter(
    ({ isControllable, network }) => judge.isControllable(network) === isControllable,
  );
  const rounds = Math.max(3, Math.ceil(30_000 / graphs.reduce((sum, { nodes }) => sum + nodes, 0)));
  const networks = instances.map(({ network }) => network);
  const each = <T>(items: readonly T[], judged: (item: T) => unknown): number =>
    microseconds(() => all(items, judged), { rounds }) / instances.length;
  const again = each(graphs, (graph) => search.isControllable(graph));
  const fromData = each(networks, (network) => judge.isControllable(network));
  const isNo = instances.every(({ isControllable }) => !isControllable);
  const conflict = isNo ? readable(each(networks, (network) => conflictOf(judge, network))) : '';
  const { rul2021, morris2014, prototype, published } = peers[set] ?? {};
  const ratio = (time: number | null | undefined): string =>
    typeof time === 'number' ? `${(time / again).toFixed(time < 10 * again ? 1 : 0)}x` : '';
  say(
    set,
    `${right.length} of ${instances.length}`,
    readable(again),
    readable(fromData),
    conflict,
    ratio(prototype),
    ratio(rul2021),
    ratio(morris2014),
    ratio(published),
  );
}

function measureMade(name: string, make: typeof lanes, room: Room): void {
  const sizes = [100, 200, 300, 500, 1000, 2000, 3000];
  const times = sizes.map((size) => {
    const graphs = [1, 2, 3].map((seed) => uncertainGraph(make(seed, size, room)));
    const rounds = Math.max(1, Math.ceil(3000 / size));
    return microseconds(() => all(graphs, (graph) => search.isControllable(graph)), { rounds }) / 3;
  });
  say(`${name}, ${room} room`, ...times.map(readable), power(sizes, times).toFixed(2));
}

function measureWhole(size: number): void {
  const [kept, broken] = [stages(1, size, 'enough'), stages(1, size, 'too little')];
  const time = (of: (network: Network) => unknown, network: Network): string =>
    readable(microseconds(() => void of(network), { rounds: Math.ceil(1000 / size), tries: 5 }));
  say(
    size,
    kept.contingent.length,
    time((network) => judge.controllability(network), kept),
    time((network) => {
      const plan = planOf(network, search);
      return plan && momentTimes(plan, 0);
    }, kept),
    time((network) => conflictOf(judge, network), broken),
    time((network) => repairsOf(judge, network, allFigures(network)), broken),
  );
}

const folder = instancesFolder();
if (folder === undefined) process.stdout.write('public networks: not run: no data (set PACTA_DATA)\n');
else {
  const peersTold = ['prototype', 'CSTNU-Tool RUL2021', 'its Morris 2014', 'RUL2021 as published'];
  say('public networks', 'right', 'again', 'from data', 'minimal conflict', ...peersTold);
  say(...Array.from({ length: 9 }, () => '---'));
  const instances = labelledInstances(folder);
  for (const set of new Set(instances.map((each) => each.set))) {
    measurePublic(
      set,
      instances.filter((each) => each.set === set),
    );
  }
}
process.stdout.write('\n');
say('made networks', 100, 200, 300, 500, 1000, 2000, 3000, 'grows with the power');
say(...Array.from({ length: 9 }, () => '---'));
for (const room of ['enough', 'too little'] satisfies Room[]) {
  measureMade('lanes', lanes, room);
  measureMade('stages', stages, room);
}
process.stdout.write('\n');
say('stages: moments', 'contingent', 'judged', 'three moments of each', 'minimal conflict', 'every repair');
say(...Array.from({ length: 6 }, () => '---'));
for (const size of [100, 300, 1000, 3000]) measureWhole(size);
