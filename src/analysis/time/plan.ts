import { Search } from './controllability.ts';
import { type Edges, type EdgeTriple, edgesFrom } from './distances.ts';
import { allBefore } from './forward.ts';
import { type Graph, uncertainGraph } from './graph.ts';
import type { Network } from './network.ts';

/** What an act has to wait for: the end of a contingent link, or so many minutes after its activation. */
export interface MomentWait {
  readonly moment: number;
  readonly link: number;
  readonly minutes: number;
}

/**
 * A controllable network with all that follows for whoever acts: edges that hold in every outcome, the links'
 * own included, and waits. Who keeps to it, act by act, breaks no link.
 */
export interface Plan {
  readonly network: Network;
  /** The ordinary links and what follows from them; nothing of the contingent links themselves. */
  readonly edges: Edges;
  readonly waits: readonly MomentWait[];
}

/**
 * The plan of a network, or null where it is not controllable. Beside the bypass edges it has the waits, and
 * what follows from lower-case edges (FD_STNU: Hunsberger & Posenato, "A Faster Algorithm for Converting
 * Simple Temporal Networks with Uncertainty into Dispatchable Form", ICAPS 2023).
 */
export function planOf(network: Network, search = new Search()): Plan | null {
  const graph = uncertainGraph(network);
  if (!search.isControllable(graph, true)) return null;
  const edges: EdgeTriple[] = [];
  const { moment, start, source, weight, activation, lower, link, count } = graph;
  const add = (from: number, to: number, minutes: number): void => {
    const [a, b] = [moment[from] ?? 0, moment[to] ?? 0];
    if (a !== b) edges.push([a, b, minutes]);
  };
  for (let node = 0; node < graph.nodes; node++) {
    for (let at = start[node] ?? 0; at < (start[node + 1] ?? 0); at++)
      add(source[at] ?? 0, node, weight[at] ?? 0);
  }
  const { arena } = search;
  const { bypasses, waits } = arena;
  for (let at = 0; at < bypasses.count; at++) {
    add(bypasses.source[at] ?? 0, activation[bypasses.link[at] ?? 0] ?? 0, bypasses.weight[at] ?? 0);
  }
  for (let at = 0; at < count; at++) {
    allBefore(graph, arena, at, (node, d) => add(activation[at] ?? 0, node, (lower[at] ?? 0) + d));
  }
  for (const { node, link: at } of waits) add(node, activation[at] ?? 0, -(lower[at] ?? 0));
  return {
    network,
    edges: edgesFrom(edges),
    waits: waits.map(({ node, link: at, minutes }) => waitOf(graph, node, link[at] ?? 0, minutes)),
  };
}

function waitOf({ moment }: Graph, node: number, link: number, minutes: number): MomentWait {
  return { moment: moment[node] ?? 0, link, minutes };
}
