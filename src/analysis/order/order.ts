import type { Subject } from '../check.ts';
import { type Deadlock, findDeadlocks } from './deadlocks.ts';
import { buildGraph, type Graph } from './graph.ts';
import { Budget } from './solve.ts';

/** What waits for what in an agreement, and what can never come about because of it. */
export interface Order {
  readonly graph: Graph;
  /** The same with `provided that` as a wait; no other graph where the text has none. */
  readonly withProvisos: Graph;
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
  const { space } = subject.agreement;
  const budget = new Budget(STEPS_MAX, space);
  const graph = buildGraph(subject);
  const hard = findDeadlocks(graph, space, budget);
  if (!hasProvisos(subject)) {
    return { graph, withProvisos: graph, deadlocks: hard.found, provisos: [], complete: hard.complete };
  }
  const withProvisos = buildGraph(subject, 'provisos too');
  // What is in deadlock as it is is told as that, and taken to be mended here.
  const soft = findDeadlocks(withProvisos, space, budget, hard.stuck);
  const complete = hard.complete && soft.complete;
  return { graph, withProvisos, deadlocks: hard.found, provisos: soft.found, complete };
}

function hasProvisos(subject: Subject): boolean {
  return subject.agreement.norms.some(({ conditions }) =>
    conditions.some(({ link }) => link === 'provided that'),
  );
}
