import { Heap } from './heap.ts';
import { type PotentialMemory, potentialMemory } from './potential.ts';

/** What one run backwards from the end of a contingent link has found so far. */
export interface Level {
  /** The contingent link it is for. */
  link: number;
  /** How many minutes its outcomes are apart. */
  uncertainty: number;
  /** How far each node is from the end; infinite where it was not reached. */
  readonly distance: Float64Array;
  /** The edge by which each reached node goes on. */
  readonly via: Int32Array;
  readonly reached: Int32Array;
  reachedCount: number;
  /** Activations of other links whose runs have to be finished first. */
  readonly waiting: number[];
  /** How many of these are done. */
  waited: number;
  /** Whether a way from the end back to the end was found. */
  loops: boolean;
}

/** Lists of bypass edges, by number; those into one activation stand together. */
export interface Bypasses {
  count: number;
  source: Int32Array;
  weight: Float64Array;
  /** The contingent link into whose activation each leads. */
  link: Int32Array;
  /** The next bypass edge from the same node, or -1. */
  next: Int32Array;
}

/** What finished runs leave behind of their ways, to tell later how a bypass edge came about. */
export interface Trails {
  count: number;
  node: Int32Array;
  via: Int32Array;
}

/** A node that has to wait until a link has ended, or so many minutes after it was activated. */
export interface Wait {
  readonly node: number;
  readonly link: number;
  readonly minutes: number;
}

/** Working memory of the search for controllability, to be used again and again. */
export interface Arena {
  readonly nodesMax: number;
  readonly linksMax: number;
  readonly h: Float64Array;
  readonly potential: PotentialMemory;
  readonly heap: Heap;
  readonly levels: Level[];
  readonly bypasses: Bypasses;
  /** For each contingent link its bypass edges and its trail, as places from and to. */
  readonly bypassStart: Int32Array;
  readonly bypassEnd: Int32Array;
  readonly trails: Trails;
  readonly trailStart: Int32Array;
  readonly trailEnd: Int32Array;
  /** The first bypass edge from each node, or -1. */
  readonly bypassFrom: Int32Array;
  keepsWaits: boolean;
  readonly waits: Wait[];
  /** For each contingent link: not begun, begun or finished. */
  readonly status: Uint8Array;
  /** Numbers for each node, infinite whenever nobody uses them. */
  readonly scratch: Float64Array;
  readonly via: Int32Array;
  readonly above: Int32Array;
  readonly isDone: Uint8Array;
}

/** Memory for networks of up to so many nodes and contingent links. */
export function makeArena(nodesMax: number, linksMax: number): Arena {
  const forLinks = (): Int32Array => new Int32Array(linksMax);
  return {
    nodesMax,
    linksMax,
    h: new Float64Array(nodesMax),
    potential: potentialMemory(nodesMax),
    heap: new Heap(nodesMax),
    levels: [],
    bypasses: {
      count: 0,
      source: new Int32Array(64),
      weight: new Float64Array(64),
      link: new Int32Array(64),
      next: new Int32Array(64),
    },
    bypassStart: forLinks(),
    bypassEnd: forLinks(),
    trails: { count: 0, node: new Int32Array(256), via: new Int32Array(256) },
    trailStart: forLinks(),
    trailEnd: forLinks(),
    bypassFrom: new Int32Array(nodesMax),
    keepsWaits: false,
    waits: [],
    status: new Uint8Array(linksMax),
    scratch: new Float64Array(nodesMax).fill(Infinity),
    via: new Int32Array(nodesMax),
    above: new Int32Array(nodesMax),
    isDone: new Uint8Array(nodesMax),
  };
}

/** The arena if it is large enough, else a larger one. */
export function arenaFor(arena: Arena | null, nodes: number, links: number): Arena {
  if (arena !== null && arena.nodesMax >= nodes && arena.linksMax >= links) return arena;
  return makeArena(
    Math.max(64, nodes, 2 * (arena?.nodesMax ?? 0)),
    Math.max(16, links, arena?.linksMax ?? 0),
  );
}

/** The level of a depth, for the run of a link. */
export function openLevel(arena: Arena, depth: number, link: number): Level {
  let level = arena.levels[depth];
  if (level === undefined) {
    level = {
      link,
      uncertainty: 0,
      distance: new Float64Array(arena.nodesMax).fill(Infinity),
      via: new Int32Array(arena.nodesMax),
      reached: new Int32Array(arena.nodesMax),
      reachedCount: 0,
      waiting: [],
      waited: 0,
      loops: false,
    };
    arena.levels[depth] = level;
  }
  level.link = link;
  level.waited = 0;
  level.loops = false;
  return level;
}

/** Forgets what a level has found, so that it can be used again. */
export function clearLevel(level: Level): void {
  const { distance, reached } = level;
  for (let at = 0; at < level.reachedCount; at++) distance[reached[at] ?? 0] = Infinity;
  level.reachedCount = 0;
  level.waiting.length = 0;
}

/** Adds a bypass edge that is not yet in any list, and gives its number. */
export function addBypass(bypasses: Bypasses, source: number, weight: number, link: number): number {
  const at = bypasses.count++;
  if (at === bypasses.source.length) {
    bypasses.source = larger(bypasses.source);
    bypasses.link = larger(bypasses.link);
    bypasses.next = larger(bypasses.next);
    const weights = new Float64Array(2 * at);
    weights.set(bypasses.weight);
    bypasses.weight = weights;
  }
  bypasses.source[at] = source;
  bypasses.weight[at] = weight;
  bypasses.link[at] = link;
  return at;
}

/** Keeps the ways that a run has found. */
export function keepTrail(trails: Trails, { reached, reachedCount, via }: Level): void {
  while (trails.count + reachedCount > trails.node.length) {
    trails.node = larger(trails.node);
    trails.via = larger(trails.via);
  }
  const { node, via: kept } = trails;
  let count = trails.count;
  for (let at = 0; at < reachedCount; at++) {
    const from = reached[at] ?? 0;
    node[count] = from;
    kept[count++] = via[from] ?? 0;
  }
  trails.count = count;
}

function larger(array: Int32Array): Int32Array<ArrayBuffer> {
  const twice = new Int32Array(2 * array.length);
  twice.set(array);
  return twice;
}
