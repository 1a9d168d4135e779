import type { Graph } from './graph.ts';

/** The tree of shortest ways to anywhere, and what is still to be looked at. */
interface Tree {
  /** The edge by which each node goes on, -1 at the ends; the lower-case edge of link i is ~i - 1. */
  readonly via: Int32Array;
  /** The node that it leads to. */
  readonly above: Int32Array;
  /** The tree in order, as a ring through the node after the last. */
  readonly next: Int32Array;
  readonly previous: Int32Array;
  /** How deep a node is in the tree; 0 where it is out of it. */
  readonly depth: Int32Array;
  readonly queue: Int32Array;
  readonly isQueued: Uint8Array;
  /** Where the queue begins, and how long it is. */
  head: number;
  queued: number;
}

/** Working memory for {@link potential}, for graphs up to a size. */
export interface PotentialMemory extends Tree {
  readonly capacity: number;
}

/** Memory for graphs of up to so many nodes. */
export function potentialMemory(capacity: number): PotentialMemory {
  const numbers = (): Int32Array => new Int32Array(capacity + 1);
  return {
    capacity,
    via: numbers(),
    above: numbers(),
    next: numbers(),
    previous: numbers(),
    depth: numbers(),
    queue: numbers(),
    isQueued: new Uint8Array(capacity + 1),
    head: 0,
    queued: 0,
  };
}

/** What marks the edge `lower` of contingent link i, in arrays where the others are edges of the graph. */
export function lowerCase(link: number): number {
  return -2 - link;
}

/**
 * Fills `h` so that w + h[u] - h[v] >= 0 for every edge from u to v of weight w, the lower-case edges of
 * contingent links among them. Where a negative cycle forbids that: a node on it, whose `via` leads around;
 * else -1.
 *
 * Bellman and Ford with a queue, and Tarjan's disassembly of subtrees, which stops at the first negative
 * cycle (BFCT in Cherkassky & Goldberg, "Negative-cycle detection algorithms", 1999).
 */
export function potential(graph: Graph, h: Float64Array, memory: PotentialMemory): number {
  const { nodes, start, source, weight, ends, activation, lower } = graph;
  const { queue, isQueued, depth } = memory;
  begin(nodes, h, memory);
  for (let head = 0; memory.queued > 0; ) {
    const v = queue[head] ?? 0;
    head = head + 1 === nodes ? 0 : head + 1;
    memory.head = head;
    memory.queued--;
    isQueued[v] = 0;
    // Nodes whose way was cut off wait for a better one.
    if (depth[v] === 0) continue;
    const own = h[v] ?? 0;
    const last = start[v + 1] ?? 0;
    for (let edge = start[v] ?? 0; edge < last; edge++) {
      const u = source[edge] ?? 0;
      const better = own - (weight[edge] ?? 0);
      if ((h[u] ?? 0) < better && raise(nodes, h, memory, u, better, edge, v)) return u;
    }
    const link = ends[v] ?? -1;
    if (link < 0) continue;
    const u = activation[link] ?? 0;
    const better = own - (lower[link] ?? 0);
    if ((h[u] ?? 0) < better && raise(nodes, h, memory, u, better, lowerCase(link), v)) return u;
  }
  return -1;
}

/** Raises u for what comes after it by an edge to v; true where that closes a negative cycle. */
function raise(
  nodes: number,
  h: Float64Array,
  memory: PotentialMemory,
  u: number,
  to: number,
  edge: number,
  v: number,
): boolean {
  const { via, above, queue, isQueued } = memory;
  h[u] = to;
  via[u] = edge;
  above[u] = v;
  if (hang(u, v, memory)) return true;
  if (isQueued[u] === 1) return false;
  isQueued[u] = 1;
  const tail = memory.head + memory.queued++;
  queue[tail >= nodes ? tail - nodes : tail] = u;
  return false;
}

/** All nodes hang from the root, which is the node after the last, and are to be looked at. */
function begin(nodes: number, h: Float64Array, memory: PotentialMemory): void {
  const { via, next, previous, depth, queue, isQueued } = memory;
  h.fill(0, 0, nodes);
  via.fill(-1, 0, nodes);
  depth.fill(1, 0, nodes);
  isQueued.fill(1, 0, nodes);
  depth[nodes] = 0;
  memory.head = 0;
  memory.queued = nodes;
  for (let node = 0; node < nodes; node++) {
    queue[node] = node;
    next[node] = node + 1;
    previous[node + 1] = node;
  }
  next[nodes] = 0;
  previous[0] = nodes;
}

/** Takes what hangs below u out of the tree and hangs u below v; true where v hung below u. */
function hang(u: number, v: number, { next, previous, depth }: PotentialMemory): boolean {
  if (u === v) return true;
  const depthOfU = depth[u] ?? 0;
  if (depthOfU > 0) {
    let after = next[u] ?? 0;
    while ((depth[after] ?? 0) > depthOfU) {
      if (after === v) return true;
      depth[after] = 0;
      after = next[after] ?? 0;
    }
    const before = previous[u] ?? 0;
    next[before] = after;
    previous[after] = before;
  }
  const after = next[v] ?? 0;
  next[u] = after;
  previous[after] = u;
  next[v] = u;
  previous[u] = v;
  depth[u] = (depth[v] ?? 0) + 1;
  return false;
}
