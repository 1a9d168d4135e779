/**
 * A binary heap of numbered items, least key first. An item may be in it several times.
 *
 * In this folder `?? 0` after a place of a typed array is for the compiler, which cannot know that the place is
 * there; the engine sees that it always is, and drops it.
 */
export class Heap {
  #keys = new Float64Array(64);
  #items = new Int32Array(64);
  size = 0;
  /** The key of the item taken last. */
  key = 0;

  push(key: number, item: number): void {
    if (this.size === this.#keys.length) this.#grow();
    const keys = this.#keys;
    const items = this.#items;
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const other = keys[above] ?? 0;
      if (other <= key) break;
      keys[at] = other;
      items[at] = items[above] ?? 0;
      at = above;
    }
    keys[at] = key;
    items[at] = item;
  }

  /** Takes the item with the least key out; there has to be one. */
  pop(): number {
    const keys = this.#keys;
    const items = this.#items;
    const taken = items[0] ?? 0;
    this.key = keys[0] ?? 0;
    const size = --this.size;
    const key = keys[size] ?? 0;
    const item = items[size] ?? 0;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size && (keys[right] ?? 0) < (keys[child] ?? 0)) child = right;
      if ((keys[child] ?? 0) >= key) break;
      keys[at] = keys[child] ?? 0;
      items[at] = items[child] ?? 0;
      at = child;
    }
    keys[at] = key;
    items[at] = item;
    return taken;
  }

  clear(): void {
    this.size = 0;
  }

  #grow(): void {
    const keys = new Float64Array(2 * this.size);
    keys.set(this.#keys);
    this.#keys = keys;
    const items = new Int32Array(2 * this.size);
    items.set(this.#items);
    this.#items = items;
  }
}
