import { type Arena, addBypass, arenaFor, clearLevel, keepTrail, type Level, openLevel } from './arena.ts';
import { firstBefore } from './forward.ts';
import type { Graph } from './graph.ts';
import { lowerCase, potential } from './potential.ts';

/** Why a network is not controllable, in the terms of the search that found it. */
export type Breakdown =
  /** Ordinary and lower-case edges alone: the cycle through a node along `arena.potential.via`. */
  | { readonly kind: 'negative cycle'; readonly node: number }
  /** The run at the last of these depths came upon the activation of the run at the first. */
  | { readonly kind: 'interruption'; readonly first: number; readonly last: number }
  /** From the end of a link to a node before it, and from there to the end again. */
  | { readonly kind: 'closed loop'; readonly depth: number; readonly node: number }
  /** Through the new bypass edges of a link, along `arena.via`. */
  | { readonly kind: 'bypass cycle'; readonly link: number; readonly edge: number };

/** What sums of a few weights stay exact below. */
const EXACT_MAX = 2 ** 50;

const NOT_BEGUN = 0;
const BEGUN = 1;
const FINISHED = 2;

/**
 * Whether a network is dynamically controllable: whether its acts can be timed, knowing only what has
 * happened so far, so that every link holds however the contingent links turn out.
 *
 * RUL2021: Hunsberger & Posenato, "Speeding up the RUL- Dynamic-Controllability-Checking Algorithm for Simple
 * Temporal Networks with Uncertainty", AAAI 2022, O(mn + k²n + kn log n) for n moments, m links, k of them
 * contingent; with the ways kept as their "Computing Semi-Reducible Negative Cycles" (TIME 2024) asks.
 *
 * For each contingent link it runs backwards from the end over ordinary and lower-case edges as far as the
 * link is uncertain, and there puts bypass edges to the activation, which say the same as the ways through
 * the link. A run that meets another link's activation waits for that one's bypass edges.
 */
export class Search {
  #arena: Arena | null = null;
  #breakdown: Breakdown | null = null;

  /** What the last search has left: potentials, bypass edges, ways. */
  get arena(): Arena {
    if (this.#arena === null) throw new Error('nothing was searched yet');
    return this.#arena;
  }

  /** Why the network searched last is not controllable; null where it is. */
  get breakdown(): Breakdown | null {
    return this.#breakdown;
  }

  /** With `keepsWaits` the arena holds in the end what acts have to wait for, too. */
  isControllable(graph: Graph, keepsWaits = false): boolean {
    const arena = arenaFor(this.#arena, graph.nodes, graph.count);
    this.#arena = arena;
    arena.keepsWaits = keepsWaits;
    arena.waits.length = 0;
    this.#breakdown = null;
    const { heap, levels, bypasses, trails, bypassFrom, status } = arena;
    heap.clear();
    for (const level of levels) clearLevel(level);
    bypasses.count = 0;
    trails.count = 0;
    bypassFrom.fill(-1, 0, graph.nodes);
    status.fill(NOT_BEGUN, 0, graph.count);
    const node = potential(graph, arena.h, arena.potential);
    if (node >= 0) this.#breakdown = { kind: 'negative cycle', node };
    else for (const link of laterFirst(graph, arena)) this.#run(graph, arena, link);
    return this.#breakdown === null;
  }

  /** The run of a link, and of those that it has to wait for. */
  #run(graph: Graph, arena: Arena, link: number): void {
    if (this.#breakdown !== null || arena.status[link] !== NOT_BEGUN) return;
    begin(graph, arena, 0, link);
    for (let depth = 0; depth >= 0; ) {
      const level = arena.levels[depth];
      if (level === undefined) throw new Error(`no level ${depth}`);
      if (level.waited < level.waiting.length) {
        const other = graph.activates[level.waiting[level.waited] ?? 0] ?? -1;
        if (arena.status[other] === NOT_BEGUN) begin(graph, arena, ++depth, other);
        else level.waited++;
        continue;
      }
      resume(arena, level);
      const met = drain(graph, arena, level);
      if (met >= 0) {
        const first = arena.levels.findIndex((each) => each.link === graph.activates[met]);
        this.#breakdown = { kind: 'interruption', first, last: depth };
        return;
      }
      if (level.waiting.length > 0) continue;
      this.#breakdown = finish(graph, arena, level, depth);
      if (this.#breakdown !== null) return;
      clearLevel(level);
      depth--;
    }
  }
}

/** The contingent links, the later first: runs seldom have to wait for one another then. */
function laterFirst({ link, activation }: Graph, { h }: Arena): number[] {
  const when = (at: number): number => h[activation[at] ?? 0] ?? 0;
  return Array.from(link.keys()).sort((a, b) => when(b) - when(a));
}

function begin(graph: Graph, arena: Arena, depth: number, link: number): void {
  arena.status[link] = BEGUN;
  const level = openLevel(arena, depth, link);
  level.uncertainty = (graph.upper[link] ?? 0) - (graph.lower[link] ?? 0);
  relaxOrdinary(graph, arena, level, graph.end[link] ?? 0, 0);
}

/**
 * The nodes that had to wait are looked at again: their links are finished, and have brought bypass edges.
 */
function resume({ heap, h }: Arena, level: Level): void {
  const { waiting, distance } = level;
  for (const node of waiting) heap.push((distance[node] ?? 0) + (h[node] ?? 0), node);
  waiting.length = 0;
  level.waited = 0;
}

/**
 * Dijkstra's algorithm backwards, until nothing is left or only nodes that wait for others. The node at which
 * it came upon a run that is not finished, or -1.
 */
function drain(graph: Graph, arena: Arena, level: Level): number {
  const { heap, status } = arena;
  const { distance, waiting } = level;
  const { activates, ends, activation, lower } = graph;
  while (heap.size > 0) {
    const node = heap.pop();
    const d = distance[node] ?? 0;
    const other = activates[node] ?? -1;
    if (other >= 0 && status[other] !== FINISHED) {
      if (status[other] === BEGUN) return node;
      waiting.push(node);
      continue;
    }
    const ending = ends[node] ?? -1;
    if (ending >= 0) {
      relax(graph, arena, level, activation[ending] ?? 0, d + (lower[ending] ?? 0), lowerCase(ending));
    } else {
      relaxOrdinary(graph, arena, level, node, d);
      if (other >= 0) relaxBypasses(graph, arena, level, other, d);
    }
  }
  return -1;
}

/**
 * Notes a shorter way from a node. Only nodes nearer than the link is uncertain are looked at further; the
 * others get bypass edges in the end.
 */
function relax(graph: Graph, arena: Arena, level: Level, node: number, d: number, edge: number): void {
  const { distance } = level;
  const known = distance[node] ?? 0;
  if (d >= known) return;
  if (known === Infinity) level.reached[level.reachedCount++] = node;
  distance[node] = d;
  level.via[node] = edge;
  if (d >= level.uncertainty) return;
  if (graph.ends[node] === level.link) level.loops = true;
  else arena.heap.push(d + (arena.h[node] ?? 0), node);
}

function relaxOrdinary(graph: Graph, arena: Arena, level: Level, node: number, d: number): void {
  const { start, source, weight } = graph;
  const { distance } = level;
  const last = start[node + 1] ?? 0;
  for (let edge = start[node] ?? 0; edge < last; edge++) {
    const from = source[edge] ?? 0;
    const way = d + (weight[edge] ?? 0);
    if (way < (distance[from] ?? 0)) relax(graph, arena, level, from, way, edge);
  }
}

function relaxBypasses(graph: Graph, arena: Arena, level: Level, link: number, d: number): void {
  const { bypasses, bypassStart, bypassEnd } = arena;
  const { source, weight } = bypasses;
  const { distance } = level;
  const shift = graph.source.length;
  const last = bypassEnd[link] ?? 0;
  for (let at = bypassStart[link] ?? 0; at < last; at++) {
    const from = source[at] ?? 0;
    const way = d + (weight[at] ?? 0);
    if (way < (distance[from] ?? 0)) relax(graph, arena, level, from, way, shift + at);
  }
}

/** Puts the bypass edges of a run that has found all ways. */
function finish(graph: Graph, arena: Arena, level: Level, depth: number): Breakdown | null {
  const { link } = level;
  if (level.loops) {
    const { distance, uncertainty } = level;
    const node = firstBefore(graph, arena, link, (each) => (distance[each] ?? 0) < uncertainty);
    if (node >= 0) return { kind: 'closed loop', depth, node };
  }
  arena.trailStart[link] = arena.trails.count;
  keepTrail(arena.trails, level);
  if (arena.keepsWaits) putWaits(graph, arena, level);
  arena.trailEnd[link] = arena.trails.count;
  const first = arena.bypasses.count;
  arena.bypassStart[link] = first;
  putBypasses(graph, arena, level);
  arena.bypassEnd[link] = arena.bypasses.count;
  arena.status[link] = FINISHED;
  const edge = updatePotential(graph, arena, link);
  return edge === -1 ? null : { kind: 'bypass cycle', link, edge };
}

/** What a run has found nearer than the link is uncertain has to wait for its end, or so long. */
function putWaits(
  graph: Graph,
  arena: Arena,
  { link, distance, reached, reachedCount, uncertainty }: Level,
): void {
  const end = graph.end[link] ?? 0;
  const upper = graph.upper[link] ?? 0;
  for (let at = 0; at < reachedCount; at++) {
    const node = reached[at] ?? 0;
    const d = distance[node] ?? 0;
    // What comes after the end anyway need not be told to wait for it.
    if (node !== end && d >= 0 && d < uncertainty) arena.waits.push({ node, link, minutes: upper - d });
  }
}

/** The edges that say what the ways through a link say, where they say more than edges that were there. */
function putBypasses(graph: Graph, arena: Arena, { link, distance, reached, reachedCount }: Level): void {
  const { scratch, bypasses, bypassFrom } = arena;
  const { start, source, weight } = graph;
  const activation = graph.activation[link] ?? 0;
  const end = graph.end[link] ?? 0;
  const upper = graph.upper[link] ?? 0;
  const uncertainty = upper - (graph.lower[link] ?? 0);
  const last = start[activation + 1] ?? 0;
  for (let edge = start[activation] ?? 0; edge < last; edge++) {
    const from = source[edge] ?? 0;
    scratch[from] = Math.min(scratch[from] ?? 0, weight[edge] ?? 0);
  }
  for (let at = 0; at < reachedCount; at++) {
    const node = reached[at] ?? 0;
    const d = distance[node] ?? 0;
    if (d < uncertainty || node === end || d - upper >= (scratch[node] ?? 0)) continue;
    if (node === activation && d >= upper) continue;
    if (d - upper < -EXACT_MAX) throw new Error('bypass edges grew beyond what is counted exactly');
    const edge = addBypass(bypasses, node, d - upper, link);
    bypasses.next[edge] = bypassFrom[node] ?? -1;
    bypassFrom[node] = edge;
  }
  for (let edge = start[activation] ?? 0; edge < last; edge++) scratch[source[edge] ?? 0] = Infinity;
}

/**
 * Raises the potential to fit the new edges into the activation of a link. Where that is impossible, the edge
 * that closes a negative cycle, which is otherwise along `arena.via`; else -1.
 */
function updatePotential(graph: Graph, arena: Arena, link: number): number {
  const { heap, h, isDone, scratch } = arena;
  const { start, source, weight, ends } = graph;
  const raised: number[] = [];
  const activation = graph.activation[link] ?? 0;
  let closing = raiseBypasses(graph, arena, link, activation, raised, activation);
  while (heap.size > 0 && closing === -1) {
    const node = heap.pop();
    if (isDone[node] === 1) continue;
    isDone[node] = 1;
    const own = h[node] ?? 0;
    const last = start[node + 1] ?? 0;
    for (let edge = start[node] ?? 0; edge < last && closing === -1; edge++) {
      const from = source[edge] ?? 0;
      const to = own - (weight[edge] ?? 0);
      if ((h[from] ?? 0) < to) closing = raise(arena, raised, from, to, edge, node, activation);
    }
    const other = graph.activates[node] ?? -1;
    if (other >= 0 && closing === -1) closing = raiseBypasses(graph, arena, other, node, raised, activation);
    const ending = ends[node] ?? -1;
    if (ending < 0 || closing !== -1) continue;
    const from = graph.activation[ending] ?? 0;
    const to = own - (graph.lower[ending] ?? 0);
    if ((h[from] ?? 0) < to) closing = raise(arena, raised, from, to, lowerCase(ending), node, activation);
  }
  heap.clear();
  for (const node of raised) {
    isDone[node] = 0;
    scratch[node] = Infinity;
  }
  return closing;
}

/** Along the bypass edges into the activation of a link, which is at a node. */
function raiseBypasses(
  graph: Graph,
  arena: Arena,
  link: number,
  node: number,
  raised: number[],
  activation: number,
): number {
  const { h, status, bypasses, bypassStart, bypassEnd } = arena;
  const { source, weight } = bypasses;
  if (status[link] !== FINISHED) return -1;
  const own = h[node] ?? 0;
  const last = bypassEnd[link] ?? 0;
  for (let at = bypassStart[link] ?? 0; at < last; at++) {
    const from = source[at] ?? 0;
    const to = own - (weight[at] ?? 0);
    if ((h[from] ?? 0) >= to) continue;
    const closing = raise(arena, raised, from, to, graph.source.length + at, node, activation);
    if (closing !== -1) return closing;
  }
  return -1;
}

/** Raises the potential of one node; the edge itself if it leads back to where all began, else -1. */
function raise(
  { heap, h, scratch, via, above }: Arena,
  raised: number[],
  node: number,
  to: number,
  edge: number,
  from: number,
  activation: number,
): number {
  above[node] = from;
  if (node === activation) return edge;
  via[node] = edge;
  // The heap is in the order of how much each has been raised: what it was before is kept in the scratch.
  if (scratch[node] === Infinity) {
    scratch[node] = h[node] ?? 0;
    raised.push(node);
  }
  h[node] = to;
  heap.push((scratch[node] ?? 0) - to, node);
  return -1;
}
