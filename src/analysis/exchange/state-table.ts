/** Whole numbers below 2^53, each with how it was reached; a hash table in typed arrays. */
export class StateTable {
  #keys: Float64Array;
  #via: Uint16Array;
  #mask: number;
  size = 0;

  constructor(capacity = 1 << 12) {
    this.#keys = new Float64Array(capacity).fill(-1);
    this.#via = new Uint16Array(capacity);
    this.#mask = capacity - 1;
  }

  /** Whether a state is new; it is kept then. */
  add(key: number, via: number): boolean {
    if (this.size * 5 > this.#mask * 3) this.#grow();
    const slot = this.#slot(key);
    if (this.#keys[slot] === key) return false;
    this.#keys[slot] = key;
    this.#via[slot] = via;
    this.size += 1;
    return true;
  }

  /** How a state was reached first. */
  via(key: number): number | undefined {
    const slot = this.#slot(key);
    return this.#keys[slot] === key ? this.#via[slot] : undefined;
  }

  #slot(key: number): number {
    const high = Math.floor(key / 2 ** 32);
    let hash = Math.imul((key >>> 0) ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #grow(): void {
    const [keys, via] = [this.#keys, this.#via];
    const capacity = keys.length * 2;
    this.#keys = new Float64Array(capacity).fill(-1);
    this.#via = new Uint16Array(capacity);
    this.#mask = capacity - 1;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] ?? -1;
      if (key === -1) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#via[slot] = via[at] ?? 0;
    }
  }
}
