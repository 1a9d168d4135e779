import { contingentBound, linkBound } from './bounds.ts';
import type { ContingentLink, Network } from './network.ts';

/**
 * A network as a graph of distances in typed arrays. An edge from X to Y of weight w says: Y comes at most w
 * after X. Edges are kept by the node they lead to.
 */
export interface Graph {
  readonly network: Network;
  /** The moments, and after them the nodes that stand for a moment in its part as an activation. */
  readonly nodes: number;
  /** Which moment each node is. */
  readonly moment: Int32Array;
  /** The edges into node v are those from `start[v]` to `start[v + 1]`. */
  readonly start: Int32Array;
  readonly source: Int32Array;
  readonly weight: Float64Array;
  /** The bound that an edge comes from; -1 where it joins two nodes of one moment. */
  readonly bound: Int32Array;
  /** How many links are truly contingent; the following arrays have an entry for each. */
  readonly count: number;
  readonly activation: Int32Array;
  readonly end: Int32Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Which contingent link of the network each is. */
  readonly link: Int32Array;
  /** For each node the contingent link that it activates, and the one that it ends, or -1. */
  readonly activates: Int32Array;
  readonly ends: Int32Array;
  /** The edges by the node they come from; made when first asked for. */
  out: OutEdges | null;
}

/** The edges of a graph by the node they come from, as places in its arrays. */
export interface OutEdges {
  readonly start: Int32Array;
  readonly edge: Int32Array;
  /** Where each edge leads. */
  readonly target: Int32Array;
}

/**
 * The graph whose contingent links are contingent. Each of them gets an activation that activates nothing
 * else and ends no other link: an uncertain step that begins when another ends is judged wrongly without (as
 * the tests show on the shape "deploy, then verify").
 */
export function uncertainGraph(network: Network): Graph {
  return new Builder(network, true).graph();
}

/** The graph in which contingent links are ordinary ones, as if their ends could be chosen. */
export function certainGraph(network: Network): Graph {
  return new Builder(network, false).graph();
}

class Builder {
  readonly #network: Network;
  readonly #contingent: readonly number[];
  readonly #activation: Int32Array;
  readonly #moment: number[] = [];
  #size = 0;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #weight: Float64Array;
  readonly #bound: Int32Array;

  constructor(network: Network, isUncertain: boolean) {
    this.#network = network;
    this.#contingent = isUncertain
      ? network.contingent.flatMap(({ lower, upper }, index) => (lower < upper ? [index] : []))
      : [];
    // Each contingent link may need two edges, and two more for the twin of its activation.
    const most = 2 * network.links.length + 4 * network.contingent.length;
    this.#from = new Int32Array(most);
    this.#to = new Int32Array(most);
    this.#weight = new Float64Array(most);
    this.#bound = new Int32Array(most);
    this.#activation = new Int32Array(this.#contingent.length);
  }

  graph(): Graph {
    for (let moment = 0; moment < this.#network.moments; moment++) this.#moment.push(moment);
    this.#addLinks();
    this.#addCertain();
    this.#part();
    const nodes = this.#moment.length;
    return {
      network: this.#network,
      nodes,
      moment: Int32Array.from(this.#moment),
      ...this.#edges(nodes),
      ...this.#links(nodes),
      out: null,
    };
  }

  #add(from: number, to: number, weight: number, bound: number): void {
    if (from === to && weight >= 0) return;
    const at = this.#size++;
    this.#from[at] = from;
    this.#to[at] = to;
    this.#weight[at] = weight;
    this.#bound[at] = bound;
  }

  #addLinks(): void {
    const { links } = this.#network;
    for (let index = 0; index < links.length; index++) {
      const link = links[index];
      if (link === undefined) continue;
      const { from, to, min, max } = link;
      if (max !== null) this.#add(from, to, max, linkBound(index, 'max'));
      // The other sign of zero is another number to the tests' comparisons.
      if (min !== null) this.#add(to, from, 0 - min, linkBound(index, 'min'));
    }
  }

  /** A contingent link that leaves nothing open is an ordinary one. */
  #addCertain(): void {
    const kept = new Set(this.#contingent);
    for (const [index, { activation, end, lower, upper }] of this.#network.contingent.entries()) {
      if (kept.has(index)) continue;
      this.#add(activation, end, upper, contingentBound(this.#network, index, 'upper'));
      this.#add(end, activation, -lower, contingentBound(this.#network, index, 'lower'));
    }
  }

  #part(): void {
    const taken = new Set(this.#contingent.map((index) => this.#link(index).end));
    for (const [at, index] of this.#contingent.entries()) {
      const { activation } = this.#link(index);
      this.#activation[at] = taken.has(activation) ? this.#twin(activation) : activation;
      taken.add(activation);
    }
  }

  #link(index: number): ContingentLink {
    const link = this.#network.contingent[index];
    if (link === undefined) throw new Error(`no contingent link ${index}`);
    return link;
  }

  /** Another node for the same moment. */
  #twin(moment: number): number {
    const node = this.#moment.push(moment) - 1;
    this.#add(moment, node, 0, -1);
    this.#add(node, moment, 0, -1);
    return node;
  }

  #edges(nodes: number): Pick<Graph, 'start' | 'source' | 'weight' | 'bound'> {
    const size = this.#size;
    const to = this.#to;
    const start = counted(to, size, nodes);
    const source = new Int32Array(size);
    const weight = new Float64Array(size);
    const bound = new Int32Array(size);
    const next = start.slice();
    for (let edge = 0; edge < size; edge++) {
      const node = to[edge] ?? 0;
      const at = next[node] ?? 0;
      next[node] = at + 1;
      source[at] = this.#from[edge] ?? 0;
      weight[at] = this.#weight[edge] ?? 0;
      bound[at] = this.#bound[edge] ?? 0;
    }
    return { start, source, weight, bound };
  }

  #links(
    nodes: number,
  ): Pick<Graph, 'count' | 'activation' | 'end' | 'lower' | 'upper' | 'link' | 'activates' | 'ends'> {
    const links = this.#contingent.map((index) => this.#link(index));
    const activates = new Int32Array(nodes).fill(-1);
    const ends = new Int32Array(nodes).fill(-1);
    for (const [at, { end }] of links.entries()) {
      activates[this.#activation[at] ?? 0] = at;
      ends[end] = at;
    }
    return {
      count: links.length,
      activation: this.#activation,
      end: Int32Array.from(links, ({ end }) => end),
      lower: Float64Array.from(links, ({ lower }) => lower),
      upper: Float64Array.from(links, ({ upper }) => upper),
      link: Int32Array.from(this.#contingent),
      activates,
      ends,
    };
  }
}

/** The edges by the node they come from. */
export function outEdges(graph: Graph): OutEdges {
  graph.out ??= byOrigin(graph);
  return graph.out;
}

function byOrigin({ nodes, start: into, source }: Graph): OutEdges {
  const size = source.length;
  const start = counted(source, size, nodes);
  const next = start.slice();
  const edge = new Int32Array(size);
  const target = new Int32Array(size);
  for (let node = 0; node < nodes; node++) {
    for (let at = into[node] ?? 0; at < (into[node + 1] ?? 0); at++) {
      const from = source[at] ?? 0;
      const place = next[from] ?? 0;
      next[from] = place + 1;
      edge[place] = at;
      target[place] = node;
    }
  }
  return { start, edge, target };
}

/** Where the group of each key begins, among the first `size` keys sorted. */
function counted(keys: Int32Array, size: number, groups: number): Int32Array {
  const start = new Int32Array(groups + 1);
  for (let at = 0; at < size; at++) {
    const next = (keys[at] ?? 0) + 1;
    start[next] = (start[next] ?? 0) + 1;
  }
  for (let group = 0; group < groups; group++)
    start[group + 1] = (start[group + 1] ?? 0) + (start[group] ?? 0);
  return start;
}
