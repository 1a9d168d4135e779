import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import { type Deadlock, type Deadlocks, findDeadlocks } from './deadlocks.ts';
import { buildGraph, type Graph } from './graph.ts';
import { Budget } from './solve.ts';

/** What waits for what in an agreement, and what can never come about because of it. */
export interface Order {
  readonly graph: Graph;
  readonly deadlocks: readonly Deadlock[];
  /** Those that rest on `provided that`: nothing is stuck, but both lapse and nothing happens. */
  readonly provisos: readonly Deadlock[];
  /** False where a bound was reached, so that there may be more. */
  readonly complete: boolean;
}

/** About five seconds of work on a plain machine; counted, so that it ends at the same place everywhere. */
const STEPS_MAX = 20_000_000;

const known = new WeakMap<Subject, Order>();

/** The order of an agreement; solved once for each subject. */
export function orderOf(subject: Subject): Order {
  const made = known.get(subject) ?? solve(subject);
  known.set(subject, made);
  return made;
}

function solve(subject: Subject): Order {
  const graph = buildGraph(subject);
  const { space } = subject.agreement;
  const budget = new Budget(STEPS_MAX);
  const hard = findDeadlocks(graph, space, budget);
  const soft = hasProvisos(subject) ? findProvisos(subject, hard, budget) : undefined;
  return {
    graph,
    deadlocks: hard.found,
    provisos: soft?.found ?? [],
    complete: hard.complete && (soft?.complete ?? true),
  };
}

function hasProvisos(subject: Subject): boolean {
  return subject.agreement.norms.some(({ conditions }) =>
    conditions.some(({ link }) => link === 'provided that'),
  );
}

/** Deadlocks that are there only when `provided that` counts as a wait; the others are taken to be mended. */
function findProvisos(subject: Subject, hard: Deadlocks, budget: Budget): Deadlocks {
  const graph = buildGraph(subject, 'provisos too');
  const mended = (node: number): ReadingSet => hard.stuck(node);
  return findDeadlocks(graph, subject.agreement.space, budget, mended);
}
