import type { Arena } from './arena.ts';
import { type Graph, outEdges } from './graph.ts';
import { lowerCase } from './potential.ts';

/**
 * Runs forward from the end of a contingent link over ordinary, bypass and lower-case edges, through nodes
 * that `counts` lets pass, to the first that has to be before the end; -1 if there is none. Where there is,
 * whoever acts would have to know early how the link turns out. The way is then along `arena.via`.
 */
export function firstBefore(
  graph: Graph,
  arena: Arena,
  link: number,
  counts: (node: number) => boolean,
): number {
  let found = -1;
  run(graph, arena, link, (node, d) => {
    if (found >= 0 || !counts(node)) return false;
    if (d < 0) found = node;
    return found < 0;
  });
  return found;
}

/** What has to be before the end of a contingent link, and is reached without passing another such node. */
export function allBefore(
  graph: Graph,
  arena: Arena,
  link: number,
  tell: (node: number, d: number) => void,
): void {
  run(graph, arena, link, (node, d) => {
    if (d < 0) tell(node, d);
    return d >= 0;
  });
}

/** Dijkstra's algorithm from the end of a link, going on from each node where `visit` says so. */
function run(graph: Graph, arena: Arena, link: number, visit: (node: number, d: number) => boolean): void {
  const { heap, h, scratch, via, above } = arena;
  const seen: number[] = [];
  const reach = (node: number, d: number, edge: number, from: number): void => {
    if (d >= (scratch[node] ?? 0)) return;
    if (scratch[node] === Infinity) seen.push(node);
    scratch[node] = d;
    via[node] = edge;
    above[node] = from;
    heap.push(d - (h[node] ?? 0), node);
  };
  const end = graph.end[link] ?? 0;
  scratch[end] = 0;
  seen.push(end);
  edgesFrom(graph, arena, end, 0, reach);
  while (heap.size > 0) {
    const node = heap.pop();
    const d = scratch[node] ?? 0;
    if (visit(node, d)) edgesFrom(graph, arena, node, d, reach);
  }
  for (const node of seen) scratch[node] = Infinity;
}

function edgesFrom(
  graph: Graph,
  arena: Arena,
  node: number,
  d: number,
  reach: (node: number, d: number, edge: number, from: number) => void,
): void {
  const { start, edge, target } = outEdges(graph);
  for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at++) {
    const each = edge[at] ?? 0;
    reach(target[at] ?? 0, d + (graph.weight[each] ?? 0), each, node);
  }
  const { bypasses, bypassFrom } = arena;
  for (let at = bypassFrom[node] ?? -1; at >= 0; at = bypasses.next[at] ?? -1) {
    const to = graph.activation[bypasses.link[at] ?? 0] ?? 0;
    reach(to, d + (bypasses.weight[at] ?? 0), graph.source.length + at, node);
  }
  const link = graph.activates[node] ?? -1;
  if (link >= 0) reach(graph.end[link] ?? 0, d + (graph.lower[link] ?? 0), lowerCase(link), node);
}
