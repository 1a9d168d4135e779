import type { Norm } from '../../model/norms.ts';
import type { Subject } from '../check.ts';
import { concrete, evaluate, type Logic } from '../order/formula.ts';
import type { Graph } from '../order/graph.ts';
import { orderOf } from '../order/order.ts';

/** What can come about in one reading of an agreement while some of it does not. */
export class Reach {
  readonly graph: Graph;
  readonly logic: Logic<boolean>;
  readonly #isHere: (node: number) => boolean;

  constructor(subject: Subject, reading: readonly number[]) {
    const { space } = subject.agreement;
    this.graph = orderOf(subject).graph;
    this.logic = concrete(space, reading);
    this.#isHere = (node) => space.has(this.graph.nodes.readings(node), reading);
  }

  /** The moment at which a norm is done, or begins where it lasts. */
  doneOf(norm: Norm): number {
    return this.graph.nodes.ofNorm(norm, norm.lasting ? 'arises' : 'done');
  }

  /** Whether a moment is one of the reading. */
  isHere(node: number): boolean {
    return this.#isHere(node);
  }

  /** What can come about while some moments do not: 1 for those that can. */
  without(blocked: ReadonlySet<number>): Uint8Array {
    const { formulas, dependents } = this.graph;
    const reached = new Uint8Array(formulas.length);
    const queue = formulas.map((_, node) => node);
    for (const node of queue) {
      const formula = formulas[node];
      if (reached[node] === 1 || blocked.has(node) || formula === undefined || !this.#isHere(node)) continue;
      const comes = evaluate(
        formula,
        this.logic,
        (other) => reached[other] === 1,
        () => true,
      );
      if (!comes) continue;
      reached[node] = 1;
      for (const dependent of dependents[node] ?? []) if (reached[dependent] === 0) queue.push(dependent);
    }
    return reached;
  }
}
