/** Numbers, each with a rank; gives those of the lowest rank first. A binary heap. */
export class WaitingList {
  readonly #ranks: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** The lowest rank; infinite where nothing waits. */
  get lowest(): number {
    return this.#ranks[0] ?? Infinity;
  }

  add(rank: number, item: number): void {
    let at = this.#items.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((this.#ranks[parent] ?? 0) <= rank) break;
      this.#put(at, this.#ranks[parent] ?? 0, this.#items[parent] ?? 0);
      at = parent;
    }
    this.#put(at, rank, item);
  }

  /** Takes out one of the lowest rank. */
  take(): number | undefined {
    const first = this.#items[0];
    const [rank, item] = [this.#ranks.pop(), this.#items.pop()];
    if (rank === undefined || item === undefined || this.#items.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= this.#items.length) break;
      if ((this.#ranks[child + 1] ?? Infinity) < (this.#ranks[child] ?? 0)) child += 1;
      if ((this.#ranks[child] ?? 0) >= rank) break;
      this.#put(at, this.#ranks[child] ?? 0, this.#items[child] ?? 0);
      at = child;
    }
    this.#put(at, rank, item);
    return first;
  }

  #put(at: number, rank: number, item: number): void {
    this.#ranks[at] = rank;
    this.#items[at] = item;
  }
}
