import { ReadingBoundReached, type ReadingSet, type ReadingSpace } from '../../model/readings.ts';
import { distinct } from '../naming.ts';
import { type Counts, cores, type Links, shortestCycle, strictLinks } from './cores.ts';
import { hindrances, symbolic, type Why } from './formula.ts';
import type { Graph } from './graph.ts';
import type { Item } from './nodes.ts';
import { type Budget, blockedIn, entangled, Solution, StepBoundReached, stuckAt } from './solve.ts';

/** One waits for another, and the words that say so. */
export interface Step {
  readonly from: Item;
  readonly to: Item;
  readonly why: Why;
}

/** Norms and phases that wait for one another so that something in each of them can never come about. */
export interface Deadlock {
  /** In the order of the text. */
  readonly items: readonly Item[];
  /** Exactly the readings in which these are in deadlock and no fewer of them are. */
  readonly readings: ReadingSet;
  /**
   * Whether the steps lead round in one way; else they are all the ways there are, in the order of the text.
   */
  readonly isCycle: boolean;
  readonly steps: readonly Step[];
}

/** All deadlocks of a text; not `complete` where a bound was reached first. */
export interface Deadlocks {
  readonly found: readonly Deadlock[];
  readonly complete: boolean;
  /** The readings in which a moment is stuck, by a deadlock or behind one. */
  readonly stuck: (node: number) => ReadingSet;
}

const DEADLOCKS_MAX = 256;

/**
 * Finds minimal deadlocks until every moment that can never come about is explained: the first reading in
 * which one is not is looked at, a minimal set is picked in each of its cores, the readings in which that set
 * is a deadlock are computed for all readings at once, and there it is taken to come about from then on.
 */
export function findDeadlocks(
  graph: Graph,
  space: ReadingSpace,
  budget: Budget,
  assumed: (node: number) => ReadingSet = () => space.none,
): Deadlocks {
  const search = new Search(graph, space, budget, assumed);
  let complete = true;
  try {
    complete = search.run();
  } catch (error) {
    if (!(error instanceof ReadingBoundReached) && !(error instanceof StepBoundReached)) throw error;
    complete = false;
  }
  return { found: search.found(), complete, stuck: (node) => search.stuck(node) };
}

class Search {
  readonly #graph: Graph;
  readonly #space: ReadingSpace;
  readonly #budget: Budget;
  /** The moments that can be stuck. */
  readonly #entangled: readonly number[];
  readonly #assumed = new Map<number, ReadingSet>();
  readonly #found = new Map<string, Deadlock>();
  #stuck = new Map<number, ReadingSet>();

  constructor(graph: Graph, space: ReadingSpace, budget: Budget, assumed: (node: number) => ReadingSet) {
    this.#graph = graph;
    this.#space = space;
    this.#budget = budget;
    this.#entangled = entangled(
      graph,
      graph.nodes.list.map(({ id }) => id),
    );
    for (const node of this.#entangled) this.#assumed.set(node, assumed(node));
  }

  found(): readonly Deadlock[] {
    return [...this.#found.values()];
  }

  stuck(node: number): ReadingSet {
    return this.#stuck.get(node) ?? this.#space.none;
  }

  /** Whether everything was explained within the bound. */
  run(): boolean {
    const assumed = (node: number): ReadingSet => this.#assumed.get(node) ?? this.#space.none;
    const solution = new Solution(this.#graph, symbolic(this.#space), this.#budget, {
      nodes: this.#entangled,
      assumed,
    });
    const stuck = (node: number): ReadingSet =>
      this.#space.minus(this.#graph.nodes.readings(node), solution.reach(node));
    this.#stuck = new Map(this.#entangled.map((node) => [node, stuck(node)]));
    for (let left = this.#entangled; this.#found.size < DEADLOCKS_MAX; ) {
      left = left.filter((node) => stuck(node) !== this.#space.none);
      const reading = this.#firstReading(left.map(stuck));
      if (reading === undefined) return true;
      const here = left.filter((node) => this.#space.has(stuck(node), reading));
      for (const core of cores(this.#links(here, reading))) solution.settle(this.#explain(core, reading));
    }
    return false;
  }

  #firstReading(sets: readonly ReadingSet[]): readonly number[] | undefined {
    let first: readonly number[] | undefined;
    for (const set of new Set(sets)) {
      const reading = this.#space.first(set);
      if (reading !== undefined && (first === undefined || isBefore(reading, first))) first = reading;
    }
    return first;
  }

  #counts(reading: readonly number[]): Counts {
    return (readings) => this.#space.has(readings, reading);
  }

  #links(nodes: readonly number[], reading: readonly number[]): Links {
    const inside = new Set(nodes);
    const counts = this.#counts(reading);
    const nextOf = (node: number): readonly number[] => {
      const formula = this.#graph.formulas[node];
      const edges =
        formula === undefined ? [] : (hindrances(formula, counts, (next) => inside.has(next)) ?? []);
      return distinct(edges.map((edge) => edge.node));
    };
    return new Map(nodes.map((node) => [node, nextOf(node)]));
  }

  /**
   * Reports a deadlock in a core, takes its moments to come about where that explains them, and gives those.
   */
  #explain(core: readonly number[], reading: readonly number[]): readonly number[] {
    const nodes = this.#minimalNodes(core, reading);
    const items = this.#minimalItems(this.#itemsOf(nodes), reading);
    const readings = this.#exactly(items.map((item) => this.#graph.nodes.ofItem(item)));
    // With the reading itself in any case, so that each round explains something.
    const explained = this.#space.or(
      this.#space.and(readings, this.#exactly(nodes.map((node) => [node]))),
      this.#space.of(reading.map((alternative, bracket) => ({ bracket, alternative }))),
    );
    this.#report(items, readings, reading);
    for (const node of nodes) {
      this.#assumed.set(node, this.#space.or(this.#assumed.get(node) ?? this.#space.none, explained));
    }
    return nodes;
  }

  /**
   * A shortest way round where there is one that cannot be left; else what is left when nothing more can be
   * dropped.
   */
  #minimalNodes(core: readonly number[], reading: readonly number[]): readonly number[] {
    const cycle = shortestCycle(this.#graph, strictLinks(this.#graph, core, this.#counts(reading)));
    const byItem = this.#itemsOf(core).map((item) => this.#graph.nodes.ofItem(item));
    const coarse =
      cycle === undefined ? this.#without(byItem, core, reading) : [...cycle].sort((a, b) => a - b);
    return this.#without(
      coarse.map((node) => [node]),
      coarse,
      reading,
    );
  }

  /** Drops groups of moments, the last first, as long as something is stuck without them. */
  #without(
    groups: readonly (readonly number[])[],
    all: readonly number[],
    reading: readonly number[],
  ): readonly number[] {
    let left = all;
    for (const group of [...groups].reverse()) {
      const dropped = new Set(group);
      const nodes = left.filter((node) => !dropped.has(node));
      if (nodes.length === left.length) continue;
      const stuck = stuckAt(this.#graph, this.#space, this.#budget, reading, { nodes });
      if (stuck.length > 0) left = stuck;
    }
    return left;
  }

  #minimalItems(items: readonly Item[], reading: readonly number[]): readonly Item[] {
    let left = items;
    for (const item of [...items].reverse()) {
      const fewer = left.filter((other) => other !== item);
      const nodes = fewer.flatMap((other) => this.#graph.nodes.ofItem(other));
      if (stuckAt(this.#graph, this.#space, this.#budget, reading, { nodes }).length > 0) left = fewer;
    }
    return left;
  }

  #itemsOf(nodes: readonly number[]): readonly Item[] {
    const items = new Set<Item>();
    for (const node of nodes) {
      const item = this.#graph.nodes.list[node]?.item;
      if (item !== undefined) items.add(item);
    }
    return [...items].sort((a, b) => a.index - b.index);
  }

  /**
   * The readings in which all groups of moments together are blocked and are not when any one is left out.
   */
  #exactly(groups: readonly (readonly number[])[]): ReadingSet {
    let readings = blockedIn(this.#graph, this.#space, this.#budget, groups.flat());
    for (const group of groups) {
      if (readings === this.#space.none) break;
      const others = groups.filter((other) => other !== group).flat();
      readings = this.#space.minus(readings, blockedIn(this.#graph, this.#space, this.#budget, others));
    }
    return readings;
  }

  #report(items: readonly Item[], readings: ReadingSet, reading: readonly number[]): void {
    const key = items.map(({ index }) => index).join();
    if (this.#found.has(key)) return;
    this.#found.set(key, { items, readings, ...this.#tell(items, reading) });
  }

  #tell(items: readonly Item[], reading: readonly number[]): Pick<Deadlock, 'isCycle' | 'steps'> {
    const nodes = items.flatMap((item) => this.#graph.nodes.ofItem(item));
    const stuck = stuckAt(this.#graph, this.#space, this.#budget, reading, { nodes });
    const cycle = shortestCycle(this.#graph, strictLinks(this.#graph, stuck, this.#counts(reading)));
    if (cycle !== undefined && this.#itemsOf(cycle).length === items.length) {
      const pairs = cycle.map((node, at) => [node, cycle[(at + 1) % cycle.length] ?? node] as const);
      return {
        isCycle: true,
        steps: pairs.flatMap(([from, to]) => this.#steps(from, new Set([to]), reading).slice(0, 1)),
      };
    }
    return { isCycle: false, steps: stuck.flatMap((node) => this.#steps(node, new Set(stuck), reading)) };
  }

  /** What the text says of why one moment waits for others; not that one moment of a norm follows another. */
  #steps(node: number, others: ReadonlySet<number>, reading: readonly number[]): readonly Step[] {
    const formula = this.#graph.formulas[node];
    const from = this.#graph.nodes.list[node]?.item;
    if (formula === undefined || from === undefined) return [];
    const edges = hindrances(formula, this.#counts(reading), (other) => others.has(other)) ?? [];
    return edges.flatMap(({ node: other, why }) => {
      const to = this.#graph.nodes.list[other]?.item;
      return to === undefined || why.kind === 'inner' ? [] : [{ from, to, why }];
    });
  }
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((choice, index) => choice !== b[index]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}
