/**
 * A heap of nodes, least key first, in which a key can be lowered. It has four branches at each place, which
 * makes it half as deep as one with two.
 *
 * In this folder `?? 0` after a place of a typed array is for the compiler, which cannot know that the place
 * is there; the engine sees that it always is, and drops it.
 */
export class Heap {
  readonly #keys: Float64Array;
  readonly #nodes: Int32Array;
  /** Where each node is, plus one; nothing where it is not in the heap. */
  readonly #places: Int32Array;
  size = 0;

  /** A heap for nodes below a number. */
  constructor(nodes: number) {
    this.#keys = new Float64Array(nodes);
    this.#nodes = new Int32Array(nodes);
    this.#places = new Int32Array(nodes);
  }

  /** Puts a node in, or lowers its key. */
  push(key: number, node: number): void {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const places = this.#places;
    let at = (places[node] ?? 0) - 1;
    if (at < 0) at = this.size++;
    else if ((keys[at] ?? 0) <= key) return;
    while (at > 0) {
      const above = (at - 1) >> 2;
      const other = keys[above] ?? 0;
      if (other <= key) break;
      const moved = nodes[above] ?? 0;
      keys[at] = other;
      nodes[at] = moved;
      places[moved] = at + 1;
      at = above;
    }
    keys[at] = key;
    nodes[at] = node;
    places[node] = at + 1;
  }

  /** Takes the node with the least key out; there has to be one. */
  pop(): number {
    const keys = this.#keys;
    const nodes = this.#nodes;
    const places = this.#places;
    const taken = nodes[0] ?? 0;
    places[taken] = 0;
    const size = --this.size;
    if (size === 0) return taken;
    const key = keys[size] ?? 0;
    const node = nodes[size] ?? 0;
    let at = 0;
    for (let first = 1; first < size; first = 4 * at + 1) {
      let least = first;
      let leastKey = keys[first] ?? 0;
      const end = Math.min(first + 4, size);
      for (let child = first + 1; child < end; child++) {
        const other = keys[child] ?? 0;
        if (other >= leastKey) continue;
        least = child;
        leastKey = other;
      }
      if (leastKey >= key) break;
      const moved = nodes[least] ?? 0;
      keys[at] = leastKey;
      nodes[at] = moved;
      places[moved] = at + 1;
      at = least;
    }
    keys[at] = key;
    nodes[at] = node;
    places[node] = at + 1;
    return taken;
  }

  /** Takes all nodes out. */
  clear(): void {
    for (let at = 0; at < this.size; at++) this.#places[this.#nodes[at] ?? 0] = 0;
    this.size = 0;
  }
}
