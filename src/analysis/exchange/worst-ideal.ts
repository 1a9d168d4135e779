/**
 * The set of steps, each with all that must come before it, whose changes sum to most: a closure of greatest
 * weight, by a least cut (Picard 1976). It shows how far a party can be exposed in any order that keeps
 * precedence.
 */
export function heaviestIdeal(
  weights: readonly number[],
  before: readonly (readonly number[])[],
): ReadonlySet<number> {
  const [source, sink] = [weights.length, weights.length + 1];
  const flow = new Flow(weights.length + 2);
  weights.forEach((weight, step) => {
    if (weight > 0) flow.link(source, step, weight);
    if (weight < 0) flow.link(step, sink, -weight);
    for (const other of before[step] ?? []) flow.link(step, other, Infinity);
  });
  flow.fill(source, sink);
  const reached = flow.reachable(source);
  return new Set(weights.flatMap((_, step) => ((reached[step] ?? 0) > 0 ? [step] : [])));
}

/** A greatest flow (Dinitz 1970). */
class Flow {
  readonly #to: number[] = [];
  readonly #room: number[] = [];
  readonly #links: number[][];
  #level: Int32Array = new Int32Array(0);
  #next: Int32Array = new Int32Array(0);

  constructor(count: number) {
    this.#links = Array.from({ length: count }, () => []);
  }

  link(from: number, to: number, room: number): void {
    this.#links[from]?.push(this.#to.length);
    this.#to.push(to);
    this.#room.push(room);
    this.#links[to]?.push(this.#to.length);
    this.#to.push(from);
    this.#room.push(0);
  }

  fill(source: number, sink: number): void {
    for (;;) {
      this.#level = this.reachable(source);
      if (this.#level[sink] === 0) return;
      this.#next = new Int32Array(this.#links.length);
      while (this.#push(source, sink, Infinity) > 0);
    }
  }

  /** One and more for what still can be reached, by how far it is; nought for what cannot. */
  reachable(source: number): Int32Array {
    const level = new Int32Array(this.#links.length);
    level[source] = 1;
    const queue = [source];
    for (const at of queue) {
      for (const link of this.#links[at] ?? []) {
        const to = this.#to[link] ?? 0;
        if ((this.#room[link] ?? 0) <= 0 || level[to] !== 0) continue;
        level[to] = (level[at] ?? 0) + 1;
        queue.push(to);
      }
    }
    return level;
  }

  #push(at: number, sink: number, amount: number): number {
    if (at === sink) return amount;
    const links = this.#links[at] ?? [];
    for (; (this.#next[at] ?? 0) < links.length; this.#next[at] = (this.#next[at] ?? 0) + 1) {
      const link = links[this.#next[at] ?? 0] ?? 0;
      const to = this.#to[link] ?? 0;
      const room = this.#room[link] ?? 0;
      if (room <= 0 || this.#level[to] !== (this.#level[at] ?? 0) + 1) continue;
      const pushed = this.#push(to, sink, Math.min(amount, room));
      if (pushed === 0) continue;
      this.#room[link] = room - pushed;
      this.#room[link ^ 1] = (this.#room[link ^ 1] ?? 0) + pushed;
      return pushed;
    }
    return 0;
  }
}
