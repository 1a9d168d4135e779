import type { Network } from './network.ts';
import { linkOf, rotated, type Step } from './steps.ts';

/** An edge that follows from one or two others, by a rule of Morris & Muscettola (AAAI 2005). */
export interface Derivation {
  /**
   * With `C` the end of a contingent link from `A`:
   * - no case: two ordinary edges in a row;
   * - upper case: an ordinary edge, then one that holds while a link may still turn out longest;
   * - lower case: the lower-case edge of a link, then a negative ordinary one;
   * - cross case: the lower-case edge of a link, then a negative one that holds while another may be longest;
   * - label removal: one that asks to wait no longer than its link takes at least, which always holds.
   */
  readonly rule: 'no case' | 'upper case' | 'lower case' | 'cross case' | 'label removal';
  /** Steps of the cycle by their places, and behind them derivations by theirs. */
  readonly parts: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /**
   * The contingent link that has to be thought longest for the edge to hold, or null where it always holds.
   */
  readonly label: number | null;
}

/** A semi-reducible negative cycle, and how it comes to one that no outcome escapes. */
export interface Certificate {
  /** The steps of the network, in a ring. */
  readonly cycle: readonly Step[];
  readonly derivations: readonly Derivation[];
  /** A ring of edges without lower-case ones whose weights sum to less than nothing. */
  readonly ring: readonly number[];
}

/** The certificate of a negative cycle; every lower-case step has to be followed by what reduces it. */
export function certificateOf(network: Network, cycle: readonly Step[]): Certificate {
  const reduction = new Reduction(network, rotated(cycle));
  return reduction.certificate();
}

/** For the lower-case step at a place: the place of the step behind it at which a sum becomes negative. */
export function moatOf(cycle: readonly Step[], at: number): number {
  let sum = 0;
  for (let place = at + 1; place < cycle.length; place++) {
    sum += cycle[place]?.weight ?? 0;
    if (sum < 0) return place;
  }
  return -1;
}

class Reduction {
  readonly #network: Network;
  readonly #cycle: readonly Step[];
  readonly #derivations: Derivation[] = [];

  constructor(network: Network, cycle: readonly Step[]) {
    this.#network = network;
    this.#cycle = cycle;
  }

  certificate(): Certificate {
    const ring: number[] = [];
    // From the back, so that what follows a lower-case step is reduced already.
    for (let at = this.#cycle.length - 1; at >= 0; at--) {
      const isLower = this.#cycle[at]?.kind === 'lower case';
      ring.push(isLower ? this.#reduced(at, ring) : at);
    }
    return { cycle: this.#cycle, derivations: this.#derivations, ring: ring.reverse() };
  }

  /** One edge for a lower-case step and as much of what follows (the last first) as makes it negative. */
  #reduced(at: number, following: number[]): number {
    const extension: number[] = [];
    let sum = 0;
    while (sum >= 0) {
      const next = following.pop();
      if (next === undefined) throw new Error('nothing reduces a lower-case step');
      extension.push(next);
      sum += this.#edge(next).weight;
    }
    const tail = this.#joined(extension);
    const { label } = this.#edge(tail);
    return this.#derive(label === null ? 'lower case' : 'cross case', [at, tail], label);
  }

  /** One edge for several in a row, whose sums are negative at the last one only. */
  #joined(parts: readonly number[]): number {
    const joined: number[] = [];
    for (const part of parts) {
      let edge = this.#unlabelled(part);
      // With enough before it, any but the last loses its label.
      while (joined.length > 0 && this.#edge(edge).label !== null) {
        edge = this.#behind(joined.pop() ?? 0, edge);
      }
      joined.push(edge);
    }
    return joined.reduceRight((last, before) => this.#behind(before, last));
  }

  #behind(first: number, second: number): number {
    const { label } = this.#edge(second);
    return this.#unlabelled(this.#derive(label === null ? 'no case' : 'upper case', [first, second], label));
  }

  #unlabelled(edge: number): number {
    const { label, weight } = this.#edge(edge);
    const lower = label === null ? Infinity : (this.#network.contingent[label]?.lower ?? 0);
    return weight < -lower || label === null ? edge : this.#derive('label removal', [edge], null);
  }

  #derive(rule: Derivation['rule'], parts: readonly number[], label: number | null): number {
    const edges = parts.map((part) => this.#edge(part));
    const [first, last] = [edges[0], edges.at(-1)];
    const weight = edges.reduce((sum, edge) => sum + edge.weight, 0);
    const derivation = { rule, parts, from: first?.from ?? 0, to: last?.to ?? 0, weight, label };
    return this.#cycle.length + this.#derivations.push(derivation) - 1;
  }

  #edge(place: number): Omit<Derivation, 'rule' | 'parts'> {
    const derivation = this.#derivations[place - this.#cycle.length];
    if (derivation !== undefined) return derivation;
    const step = this.#cycle[place];
    if (step === undefined) throw new Error(`no edge ${place}`);
    return { ...step, label: step.kind === 'upper case' ? linkOf(this.#network, step) : null };
  }
}
