import type { Trail } from './trail.ts';

/**
 * Who wants to be looked at when: a binary heap of minutes. What was taken back stays in the heap until it
 * comes up, and is then passed over.
 */
export class Agenda {
  readonly #trail: Trail;
  /** How many there are who may be listed, so that a minute and one of them make one number. */
  readonly #all: number;
  readonly #heap: number[] = [];
  readonly #listed = new Set<number>();

  constructor(trail: Trail, all: number) {
    this.#trail = trail;
    this.#all = Math.max(1, all);
  }

  /** The first minute at which somebody wants to be looked at; infinity for none. */
  get next(): number {
    for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
      if (this.#listed.has(top)) return Math.floor(top / this.#all);
      this.#pop();
    }
    return Infinity;
  }

  /** The minutes at which somebody wants to be looked at, in their order, so many at most. */
  upcoming(most: number): readonly number[] {
    if (most === 1) return this.next === Infinity ? [] : [this.next];
    const minutes = new Set([...this.#listed].map((name) => Math.floor(name / this.#all)));
    return [...minutes].sort((a, b) => a - b).slice(0, most);
  }

  /** Lists one for a minute. */
  add(minute: number, whose: number): void {
    const name = minute * this.#all + whose;
    if (this.#listed.has(name)) return;
    this.#list(name);
    this.#trail.remember(() => this.#listed.delete(name));
  }

  /** Takes out everybody who is listed up to a minute. */
  take(minute: number): number[] {
    const taken: number[] = [];
    while (this.next <= minute) {
      const name = this.#heap[0] ?? 0;
      this.#pop();
      this.#listed.delete(name);
      taken.push(((name % this.#all) + this.#all) % this.#all);
      this.#trail.remember(() => this.#list(name));
    }
    return taken;
  }

  #list(name: number): void {
    this.#listed.add(name);
    this.#heap.push(name);
    this.#up(this.#heap.length - 1);
  }

  #pop(): void {
    this.#swap(0, this.#heap.length - 1);
    this.#heap.pop();
    this.#down(0);
  }

  #up(start: number): void {
    for (let at = start; at > 0; ) {
      const above = (at - 1) >> 1;
      if (this.#at(above) <= this.#at(at)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #down(start: number): void {
    for (let at = start; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      let least = this.#at(left) < this.#at(at) ? left : at;
      if (this.#at(right) < this.#at(least)) least = right;
      if (least === at) return;
      this.#swap(at, least);
      at = least;
    }
  }

  #at(index: number): number {
    return this.#heap[index] ?? Infinity;
  }

  #swap(a: number, b: number): void {
    const before = this.#at(a);
    this.#heap[a] = this.#at(b);
    this.#heap[b] = before;
  }
}
