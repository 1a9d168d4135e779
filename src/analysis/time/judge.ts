import { Search } from './controllability.ts';
import { cycleFound, plainCycle } from './cycle.ts';
import { type Certificate, certificateOf } from './derivations.ts';
import { certainGraph, uncertainGraph } from './graph.ts';
import type { Network } from './network.ts';
import { type PotentialMemory, potential, potentialMemory } from './potential.ts';
import { rotated, type Step } from './steps.ts';

/** Whether a network can be kept, and the proof where it cannot. */
export type Verdict =
  | { readonly kind: 'kept' }
  /** No schedule meets all links, even if one could choose how everything turns out. */
  | { readonly kind: 'inconsistent'; readonly certificate: Certificate }
  /** Some schedule does, but whatever is planned, an outcome of the contingent links breaks it. */
  | {
      readonly kind: 'uncontrollable';
      /** Null only where the cycle has more steps than can be told. */
      readonly certificate: Certificate | null;
    };

/** Judges networks, keeping its working memory from one to the next. They have to be sound. */
export class Judge {
  readonly #search = new Search();
  #memory: PotentialMemory = potentialMemory(0);
  #h = new Float64Array(0);

  /** Whether some schedule meets all links, for outcomes of one's choice. */
  consistency(network: Network): Verdict {
    const graph = certainGraph(network);
    if (this.#h.length < graph.nodes) {
      this.#h = new Float64Array(2 * graph.nodes);
      this.#memory = potentialMemory(2 * graph.nodes);
    }
    const node = potential(graph, this.#h, this.#memory);
    if (node < 0) return { kind: 'kept' };
    const cycle = plainCycle(graph, { potential: this.#memory }, node);
    return { kind: 'inconsistent', certificate: certificateOf(network, cycle) };
  }

  /** Whether the acts can be timed so that every link holds, whatever the outcomes. */
  controllability(network: Network): Verdict {
    const graph = uncertainGraph(network);
    if (this.#search.isControllable(graph)) return { kind: 'kept' };
    const consistency = this.consistency(network);
    if (consistency.kind !== 'kept') return consistency;
    const cycle = cycleFound(graph, this.#search);
    return { kind: 'uncontrollable', certificate: cycle && certificateOf(network, cycle) };
  }

  /** The semi-reducible negative cycle that was found, if one was; null where it is too long to be told. */
  cycle(network: Network): readonly Step[] | null | 'controllable' {
    const graph = uncertainGraph(network);
    if (this.#search.isControllable(graph)) return 'controllable';
    const cycle = cycleFound(graph, this.#search);
    return cycle && rotated(cycle);
  }

  /** The same as a yes or no, without a proof. */
  isControllable(network: Network): boolean {
    return this.#search.isControllable(uncertainGraph(network));
  }
}
