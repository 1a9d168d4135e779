import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import { concrete, evaluate, type Logic, symbolic } from './formula.ts';
import type { Graph } from './graph.ts';

/** Raised when solving takes more steps than the stated bound; what was found until then stands. */
export class StepBoundReached extends Error {
  constructor(steps: number) {
    super(`the order of this text needs more than ${steps} steps to solve`);
  }
}

/**
 * Counts steps of work, so that a bound needs no clock and holds alike on every machine; and watches how much
 * the sets of readings grow, so that the other checks find room.
 */
export class Budget {
  readonly #steps: number;
  readonly #space: ReadingSpace;
  readonly #sizeMax: number;
  #left: number;

  constructor(steps: number, space: ReadingSpace, growthMax = 100_000) {
    this.#steps = steps;
    this.#left = steps;
    this.#space = space;
    this.#sizeMax = space.size + growthMax;
  }

  /** Takes one step, or ends the work. */
  step(): void {
    this.#left -= 1;
    if (this.#left < 0 || this.#space.size > this.#sizeMax) throw new StepBoundReached(this.#steps);
  }
}

/**
 * Which moments are solved for (all others are taken to come about), and which of those are taken to as well.
 */
export interface Scope<T> {
  readonly nodes: readonly number[];
  readonly assumed?: (node: number) => T;
}

/**
 * When each moment can ever come about: the least fixed point over a scope, in all readings at once or in
 * one. Values only grow, so that moments which are assumed later can be added to a solution that is there.
 */
export class Solution<T> {
  readonly #graph: Graph;
  readonly #logic: Logic<T>;
  readonly #budget: Budget;
  readonly #assumed: (node: number) => T;
  readonly #guard: (node: number) => T;
  /** The value of each moment in the scope. */
  readonly #values = new Map<number, T>();

  constructor(graph: Graph, logic: Logic<T>, budget: Budget, scope: Scope<T>) {
    this.#graph = graph;
    this.#logic = logic;
    this.#budget = budget;
    this.#assumed = scope.assumed ?? (() => logic.no);
    this.#guard = (node) => logic.in(graph.nodes.readings(node));
    for (const node of scope.nodes) this.#values.set(node, logic.no);
    this.settle(scope.nodes);
  }

  /** When a moment can come about; never where its norm is not in the text. */
  reach(node: number): T {
    return this.#values.get(node) ?? this.#guard(node);
  }

  /** Evaluates some moments anew, and all that this changes. */
  settle(nodes: readonly number[]): void {
    const queue = [...nodes];
    const queued = new Set(queue);
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === undefined) continue;
      queued.delete(node);
      const before = this.#values.get(node);
      if (before === undefined) continue;
      const after = this.#value(node);
      if (after === before) continue;
      this.#values.set(node, after);
      for (const dependent of this.#graph.dependents[node] ?? []) {
        if (queued.has(dependent) || !this.#values.has(dependent)) continue;
        queued.add(dependent);
        queue.push(dependent);
      }
    }
  }

  #value(node: number): T {
    const formula = this.#graph.formulas[node];
    if (formula === undefined) return this.#logic.no;
    const named = (other: number): T => {
      this.#budget.step();
      return this.reach(other);
    };
    // What a provision lacks is told on its own (PAC202): it is no part of a deadlock.
    const comes = evaluate(formula, this.#logic, named, () => this.#logic.yes);
    return this.#logic.and(this.#guard(node), this.#logic.or(this.#assumed(node), comes));
  }
}

/**
 * The moments of a scope that wait for one another in some reading, and those behind them: of all others
 * none can be stuck.
 */
export function entangled(graph: Graph, nodes: readonly number[]): readonly number[] {
  const waiting = new Map<number, number>(nodes.map((node) => [node, 0]));
  const dependentsOf = (node: number): readonly number[] => graph.dependents[node] ?? [];
  for (const node of nodes) {
    for (const dependent of dependentsOf(node)) {
      const count = waiting.get(dependent);
      if (count !== undefined) waiting.set(dependent, count + 1);
    }
  }
  const free = nodes.filter((node) => waiting.get(node) === 0);
  for (const node of free) {
    waiting.delete(node);
    for (const dependent of dependentsOf(node)) {
      const count = (waiting.get(dependent) ?? 0) - 1;
      if (count >= 0) waiting.set(dependent, count);
      if (count === 0) free.push(dependent);
    }
  }
  return [...waiting.keys()];
}

/** The readings in which something in a scope cannot come about when all outside of it does. */
export function blockedIn(
  graph: Graph,
  space: ReadingSpace,
  budget: Budget,
  nodes: readonly number[],
): ReadingSet {
  if (entangled(graph, nodes).length === 0) return space.none;
  const solution = new Solution(graph, symbolic(space), budget, { nodes });
  return space.any(nodes.map((node) => space.minus(graph.nodes.readings(node), solution.reach(node))));
}

/**
 * What in a scope cannot come about in one reading, when all outside of it does, in the order of the text.
 */
export function stuckAt(
  graph: Graph,
  space: ReadingSpace,
  budget: Budget,
  reading: readonly number[],
  scope: Scope<boolean>,
): readonly number[] {
  if (entangled(graph, scope.nodes).length === 0) return [];
  const solution = new Solution(graph, concrete(space, reading), budget, scope);
  return scope.nodes.filter(
    (node) => space.has(graph.nodes.readings(node), reading) && !solution.reach(node),
  );
}
