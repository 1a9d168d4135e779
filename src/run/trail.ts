/** Remembers how to take changes back, so that a late fact or another course costs only what followed it. */
export class Trail {
  readonly #undo: (() => void)[] = [];
  #forgotten = 0;

  /** Where it stands; `backTo` takes back what was changed after. */
  get mark(): number {
    return this.#forgotten + this.#undo.length;
  }

  /** The earliest mark that can still be gone back to. */
  get earliest(): number {
    return this.#forgotten;
  }

  /** Remembers how to take one change back. */
  remember(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** Takes back everything since a mark, the last change first. */
  backTo(mark: number): void {
    if (mark < this.#forgotten) throw new Error('what is to be taken back was forgotten');
    while (this.mark > mark) this.#undo.pop()?.();
  }

  /** Forgets how to take back what was changed before a mark. */
  forget(mark: number): void {
    const gone = Math.min(mark, this.mark) - this.#forgotten;
    if (gone <= 0) return;
    this.#undo.splice(0, gone);
    this.#forgotten += gone;
  }
}

/** A value whose changes can be taken back. */
export class Cell<T> {
  readonly #trail: Trail;
  #value: T;

  constructor(trail: Trail, value: T) {
    this.#trail = trail;
    this.#value = value;
  }

  /** What it holds. */
  get value(): T {
    return this.#value;
  }

  set value(next: T) {
    const before = this.#value;
    if (before === next) return;
    this.#trail.remember(() => {
      this.#value = before;
    });
    this.#value = next;
  }
}

/** Values by name, whose changes can be taken back. */
export class Table<K, V> {
  readonly #trail: Trail;
  readonly #values = new Map<K, V>();

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  /** What stands under a name. */
  get(key: K): V | undefined {
    return this.#values.get(key);
  }

  /** All of it, in the order in which the names came. */
  entries(): IterableIterator<[K, V]> {
    return this.#values.entries();
  }

  /** All that stands in it, in the order in which the names came. */
  values(): IterableIterator<V> {
    return this.#values.values();
  }

  /** How many names it has. */
  get size(): number {
    return this.#values.size;
  }

  /** Puts a value under a name. */
  set(key: K, value: V): void {
    const before = this.#values.get(key);
    if (before === value) return;
    this.#trail.remember(() => {
      if (before === undefined) this.#values.delete(key);
      else this.#values.set(key, before);
    });
    this.#values.set(key, value);
  }
}

/** A list that only grows, but for what is taken back. */
export class Growing<T> {
  readonly #trail: Trail;
  readonly #items: T[] = [];

  constructor(trail: Trail) {
    this.#trail = trail;
  }

  /** What it holds, in the order added. */
  get items(): readonly T[] {
    return this.#items;
  }

  /** Adds one at the end. */
  add(item: T): void {
    this.#items.push(item);
    this.#trail.remember(() => {
      this.#items.pop();
    });
  }
}
