import type { Arena } from './arena.ts';
import { contingentBound } from './bounds.ts';
import type { Breakdown, Search } from './controllability.ts';
import type { Graph } from './graph.ts';
import { lowerCase } from './potential.ts';
import type { Step } from './steps.ts';

/** The most steps of a cycle that are told; bypass edges within bypass edges could make more. */
export const CYCLE_STEPS_MAX = 200_000;

/** An edge of the search between two nodes, or the upper-case edge of a link. */
type Part =
  | { readonly edge: number; readonly from: number; readonly to: number }
  | { readonly upper: number };

/**
 * The negative cycle that the last search of a graph came upon, in steps of the network; every bypass edge is
 * told as the way that it stands for. Null where it would be too long.
 */
export function cycleFound(graph: Graph, search: Search): readonly Step[] | null {
  const { arena, breakdown } = search;
  if (breakdown === null) throw new Error('the network is controllable');
  return new Unfolding(graph, arena).steps(breakdown);
}

/**
 * The negative cycle through a node along the potential's tree, which a graph without contingent links has.
 */
export function plainCycle(graph: Graph, arena: Pick<Arena, 'potential'>, node: number): readonly Step[] {
  return alongTree(graph, arena, node).map(({ edge, from, to }) => stepOf(graph, edge, from, to));
}

function alongTree(
  graph: Graph,
  { potential: { via, above } }: Pick<Arena, 'potential'>,
  node: number,
): { edge: number; from: number; to: number }[] {
  const parts = [];
  let from = node;
  do {
    const to = above[from] ?? 0;
    parts.push({ edge: via[from] ?? 0, from, to });
    from = to;
  } while (from !== node && parts.length <= graph.nodes);
  return parts;
}

class Unfolding {
  readonly #graph: Graph;
  readonly #arena: Arena;
  readonly #trails = new Map<number, ReadonlyMap<number, number>>();

  constructor(graph: Graph, arena: Arena) {
    this.#graph = graph;
    this.#arena = arena;
  }

  steps(breakdown: Breakdown): readonly Step[] | null {
    const steps: Step[] = [];
    const todo = this.#parts(breakdown).reverse();
    for (let part = todo.pop(); part !== undefined; part = todo.pop()) {
      if ('upper' in part) steps.push(this.#upper(part.upper));
      else if (part.edge >= this.#graph.source.length) todo.push(...this.#bypassed(part.edge).reverse());
      else if (part.edge < 0 || this.#graph.bound[part.edge] !== -1) {
        steps.push(stepOf(this.#graph, part.edge, part.from, part.to));
      }
      if (steps.length + todo.length > CYCLE_STEPS_MAX) return null;
    }
    return steps;
  }

  #parts(breakdown: Breakdown): Part[] {
    switch (breakdown.kind) {
      case 'negative cycle':
        return alongTree(this.#graph, this.#arena, breakdown.node);
      case 'interruption':
        return this.#interruption(breakdown.first, breakdown.last);
      case 'closed loop':
        return this.#closedLoop(breakdown.depth, breakdown.node);
      case 'bypass cycle':
        return this.#bypassCycle(breakdown.link, breakdown.edge);
    }
  }

  #interruption(first: number, last: number): Part[] {
    const parts: Part[] = [];
    const { activation } = this.#graph;
    let from = activation[this.#levelLink(first)] ?? 0;
    for (let depth = last; depth >= first; depth--) {
      const link = this.#levelLink(depth);
      parts.push(...this.#way(link, from, this.#levelVia(depth)), { upper: link });
      from = activation[link] ?? 0;
    }
    return parts;
  }

  #closedLoop(depth: number, node: number): Part[] {
    const link = this.#levelLink(depth);
    const { activation, end } = this.#graph;
    const last = end[link] ?? 0;
    const there: Part[] = [];
    for (let at = node; at !== last; at = this.#arena.above[at] ?? 0) {
      there.push({ edge: this.#arena.via[at] ?? 0, from: this.#arena.above[at] ?? 0, to: at });
    }
    return [
      { edge: lowerCase(link), from: activation[link] ?? 0, to: last },
      ...there.reverse(),
      ...this.#way(link, node, this.#levelVia(depth)),
      { upper: link },
    ];
  }

  #bypassCycle(link: number, closing: number): Part[] {
    const { via, above } = this.#arena;
    const activation = this.#graph.activation[link] ?? 0;
    const parts: Part[] = [{ edge: closing, from: activation, to: above[activation] ?? 0 }];
    for (let at = above[activation] ?? 0; at !== activation; at = above[at] ?? 0) {
      parts.push({ edge: via[at] ?? 0, from: at, to: above[at] ?? 0 });
    }
    return parts;
  }

  #levelLink(depth: number): number {
    return this.#arena.levels[depth]?.link ?? 0;
  }

  #levelVia(depth: number): (node: number) => number {
    return (node) => this.#arena.levels[depth]?.via[node] ?? 0;
  }

  /** The way to the end of a link on which a run has found a node. */
  #way(link: number, node: number, via: (node: number) => number): Part[] {
    const end = this.#graph.end[link] ?? 0;
    const parts: Part[] = [];
    let from = node;
    do {
      const edge = via(from);
      const to = this.#target(edge);
      parts.push({ edge, from, to });
      from = to;
    } while (from !== end);
    return parts;
  }

  #bypassed(edge: number): Part[] {
    const at = edge - this.#graph.source.length;
    const { source, link: links } = this.#arena.bypasses;
    const link = links[at] ?? 0;
    const trail = this.#trail(link);
    return [...this.#way(link, source[at] ?? 0, (node) => trail.get(node) ?? 0), { upper: link }];
  }

  #trail(link: number): ReadonlyMap<number, number> {
    const known = this.#trails.get(link);
    if (known !== undefined) return known;
    const { trails, trailStart, trailEnd } = this.#arena;
    const trail = new Map<number, number>();
    for (let at = trailStart[link] ?? 0; at < (trailEnd[link] ?? 0); at++) {
      trail.set(trails.node[at] ?? 0, trails.via[at] ?? 0);
    }
    this.#trails.set(link, trail);
    return trail;
  }

  #target(edge: number): number {
    const { source, activation, end, start, nodes } = this.#graph;
    if (edge < 0) return end[lowerCase(edge)] ?? 0;
    if (edge >= source.length) {
      return activation[this.#arena.bypasses.link[edge - source.length] ?? 0] ?? 0;
    }
    let [low, high] = [0, nodes - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((start[middle] ?? 0) <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #upper(link: number): Step {
    const { network, activation, end, upper, moment } = this.#graph;
    return {
      from: moment[end[link] ?? 0] ?? 0,
      to: moment[activation[link] ?? 0] ?? 0,
      weight: -(upper[link] ?? 0),
      kind: 'upper case',
      bound: contingentBound(network, this.#graph.link[link] ?? 0, 'upper'),
    };
  }
}

function stepOf(graph: Graph, edge: number, from: number, to: number): Step {
  const { network, moment, lower, link, weight, bound } = graph;
  const ends = { from: moment[from] ?? 0, to: moment[to] ?? 0 };
  if (edge >= 0) return { ...ends, weight: weight[edge] ?? 0, kind: 'ordinary', bound: bound[edge] ?? 0 };
  // The mark of a lower-case edge is its own inverse.
  const own = lowerCase(edge);
  const id = contingentBound(network, link[own] ?? 0, 'lower');
  return { ...ends, weight: lower[own] ?? 0, kind: 'lower case', bound: id };
}
