import { expect } from 'vitest';
import { Subject } from '../../src/analysis/check.ts';
import { type Deadlock, findDeadlocks } from '../../src/analysis/order/deadlocks.ts';
import { buildGraph } from '../../src/analysis/order/graph.ts';
import type { Item, Node } from '../../src/analysis/order/nodes.ts';
import { Budget } from '../../src/analysis/order/solve.ts';
import { understand } from '../../src/language/lower.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { Meanings, NaiveOrder } from './naive-order.ts';
import { Chance, randomAgreement, type Size } from './random-agreement.ts';

// Random texts, each in all of its readings, against a solver that is too simple to be wrong: what is stuck
// agrees; every core holds a deadlock that is told; and each that is told blocks itself, and no part of it
// does, in exactly the readings that it is told for.

function itemName(item: Item): string {
  return item.kind === 'norm' ? `norm:${item.norm.id}` : `phase:${item.phase}`;
}

function nodeName({ item, moment }: Node): string {
  return `${moment} ${itemName(item)}`;
}

function* readingsOf(sizes: readonly number[]): Iterable<readonly number[]> {
  const reading = sizes.map(() => 0);
  for (;;) {
    yield [...reading];
    let at = reading.length - 1;
    while (at >= 0 && (reading[at] ?? 0) + 1 >= (sizes[at] ?? 0)) {
      reading[at] = 0;
      at -= 1;
    }
    if (at < 0) return;
    reading[at] = (reading[at] ?? 0) + 1;
  }
}

/** What was judged. */
export interface Tally {
  texts: number;
  readings: number;
  deadlocks: number;
  stuck: number;
  understood: number;
  provisions: number;
}

function judge(source: string, tally: Tally): void {
  const understood = understand(source);
  if (!understood.ok) throw new Error(`cannot be read:\n${source}`);
  const agreement = understood.value;
  tally.texts += 1;
  tally.provisions += agreement.provisions.length;
  tally.understood += agreement.provisions.filter((each) => each.understood === 'checkable').length;
  const subject = new Subject(agreement);
  const graph = buildGraph(subject);
  const deadlocks = findDeadlocks(graph, agreement.space, new Budget(50_000_000, agreement.space));
  const complain = (what: string, reading: readonly number[]): never => {
    throw new Error(`${what} in reading ${reading.join()} of\n${source}`);
  };
  expect(deadlocks.complete).toBe(true);
  const meanings = new Meanings(subject.index);
  for (const reading of readingsOf(agreement.space.sizes)) {
    tally.readings += 1;
    const naive = new NaiveOrder(agreement, meanings, reading);
    const stuck = naive.stuck();
    tally.stuck += stuck.size;
    for (const node of graph.nodes.list) {
      const isStuck = agreement.space.has(deadlocks.stuck(node.id), reading);
      if (isStuck !== stuck.has(nodeName(node)))
        complain(`${nodeName(node)} is ${isStuck ? '' : 'not '}stuck`, reading);
    }
    const told = deadlocks.found
      .filter(({ readings }) => agreement.space.has(readings, reading))
      .map(namesOf);
    for (const core of naive.cores()) {
      const isTold = told.some((names) => names.every((name) => core.has(name)));
      if (!isTold) complain(`nothing is told of ${[...core].join(', ')}`, reading);
    }
    for (const deadlock of deadlocks.found) judgeDeadlock(agreement, naive, deadlock, reading, complain);
  }
  tally.deadlocks += deadlocks.found.length;
}

function namesOf({ items }: Deadlock): readonly string[] {
  return items.map(itemName);
}

function judgeDeadlock(
  { space }: Agreement,
  naive: NaiveOrder,
  deadlock: Deadlock,
  reading: readonly number[],
  complain: (what: string, reading: readonly number[]) => never,
): void {
  const names = namesOf(deadlock);
  const isTold = space.has(deadlock.readings, reading);
  const blocks = (some: readonly string[]): boolean => naive.stuck(new Set(some)).size > 0;
  const isMinimal = blocks(names) && names.every((name) => !blocks(names.filter((other) => other !== name)));
  if (isTold !== isMinimal)
    complain(`${names.join(', ')} is told: ${isTold}; is a deadlock: ${isMinimal}`, reading);
}

/** Judges so many random texts of a size; texts must be read whole, and be worth judging. */
export function judgeTexts(count: number, size: Size, seeds: number): Tally {
  const tally: Tally = { texts: 0, readings: 0, deadlocks: 0, stuck: 0, understood: 0, provisions: 0 };
  for (let seed = 0; seed < count; seed++) judge(randomAgreement(new Chance(seeds + seed), size), tally);
  expect(tally.understood / tally.provisions).toBeGreaterThan(0.99);
  expect(tally.deadlocks).toBeGreaterThan(count / 4);
  return tally;
}
