/**
 * Sets of readings. A reading chooses one alternative of every bracket; a set of readings is kept as an
 * ordered decision diagram with shared nodes (Bryant 1986; many-valued: Srinivasan, Kam, Malik & Brayton
 * 1990). Union, intersection and complement are exact and never enumerate readings; a bracket that a set
 * does not depend on costs nothing.
 */

/** One choice: the bracket by its index in the agreement, the alternative by its index in the bracket. */
export interface Choice {
  readonly bracket: number;
  readonly alternative: number;
}

/** A partial reading: choices ordered by bracket, at most one a bracket. The empty one holds always. */
export type PartialReading = readonly Choice[];

/** A set of readings; equal sets of one space are the same object. */
export interface ReadingSet {
  /** The bracket decided here; `Infinity` for the two constants. */
  readonly bracket: number;
  /** The set that remains for each alternative of the bracket. */
  readonly branches: readonly ReadingSet[];
  readonly key: number;
}

/** Raised when a set grows past the stated bound; the caller reports an incomplete result. */
export class ReadingBoundReached extends Error {
  constructor(nodes: number) {
    super(`the readings of this text need more than ${nodes} nodes to hold`);
  }
}

const NONE: ReadingSet = { bracket: Infinity, branches: [], key: 0 };
const ALL: ReadingSet = { bracket: Infinity, branches: [], key: 1 };

/** All sets of readings over given brackets. One space belongs to one agreement. */
export class ReadingSpace {
  /** No reading; the same in every space. */
  readonly none = NONE;
  /** Every reading; the same in every space. */
  readonly all = ALL;
  readonly #nodes = new Map<string, ReadingSet>();
  readonly #both = new Map<number, Map<number, ReadingSet>>();
  readonly #not = new Map<number, ReadingSet>();
  readonly #nodesMax: number;
  #next = 2;
  /** How many alternatives each bracket has, in the order of the text. */
  readonly sizes: readonly number[];

  /** @param sizes how many alternatives each bracket has, in the order of the text */
  constructor(sizes: readonly number[], nodesMax = 200_000) {
    this.sizes = sizes;
    this.#nodesMax = nodesMax;
  }

  /** How many nodes hold all sets made so far: for who wants to leave room for others below the bound. */
  get size(): number {
    return this.#nodes.size;
  }

  #node(bracket: number, branches: readonly ReadingSet[]): ReadingSet {
    const first = branches[0];
    if (first !== undefined && branches.every((branch) => branch === first)) return first;
    const name = `${bracket}:${branches.map((branch) => branch.key).join()}`;
    const known = this.#nodes.get(name);
    if (known !== undefined) return known;
    if (this.#nodes.size >= this.#nodesMax) throw new ReadingBoundReached(this.#nodesMax);
    const made: ReadingSet = { bracket, branches, key: this.#next++ };
    this.#nodes.set(name, made);
    return made;
  }

  /** The readings that make all choices of a partial reading. */
  of(partial: PartialReading): ReadingSet {
    let set = this.all;
    for (const choice of [...partial].sort((a, b) => b.bracket - a.bracket)) {
      const size = this.sizes[choice.bracket] ?? 0;
      const rest = set;
      set = this.#node(
        choice.bracket,
        Array.from({ length: size }, (_, index) => (index === choice.alternative ? rest : this.none)),
      );
    }
    return set;
  }

  /** The readings in both sets. */
  and(a: ReadingSet, b: ReadingSet): ReadingSet {
    if (a === this.none || b === this.none) return this.none;
    if (a === this.all || a === b) return b;
    if (b === this.all) return a;
    const [low, high] = a.key < b.key ? [a, b] : [b, a];
    const row = this.#both.get(low.key) ?? new Map<number, ReadingSet>();
    this.#both.set(low.key, row);
    const known = row.get(high.key);
    if (known !== undefined) return known;
    const bracket = Math.min(a.bracket, b.bracket);
    const branches: ReadingSet[] = [];
    for (let index = 0; index < (this.sizes[bracket] ?? 0); index++) {
      branches.push(this.and(this.#branch(a, bracket, index), this.#branch(b, bracket, index)));
    }
    const made = this.#node(bracket, branches);
    row.set(high.key, made);
    return made;
  }

  #branch(set: ReadingSet, bracket: number, index: number): ReadingSet {
    return set.bracket === bracket ? (set.branches[index] ?? this.none) : set;
  }

  /** The readings not in the set. */
  not(set: ReadingSet): ReadingSet {
    if (set === this.all) return this.none;
    if (set === this.none) return this.all;
    const known = this.#not.get(set.key);
    if (known !== undefined) return known;
    const made = this.#node(
      set.bracket,
      set.branches.map((branch) => this.not(branch)),
    );
    this.#not.set(set.key, made);
    return made;
  }

  /** The readings in one of the sets or in both. */
  or(a: ReadingSet, b: ReadingSet): ReadingSet {
    if (a === this.none || a === b) return b;
    if (b === this.none) return a;
    return this.not(this.and(this.not(a), this.not(b)));
  }

  /** The readings in `a` and not in `b`. */
  minus(a: ReadingSet, b: ReadingSet): ReadingSet {
    return this.and(a, this.not(b));
  }

  /** The readings in any of the sets. */
  any(sets: Iterable<ReadingSet>): ReadingSet {
    let union = this.none;
    for (const set of sets) union = this.or(union, set);
    return union;
  }

  /** The readings in every one of the sets. */
  every(sets: Iterable<ReadingSet>): ReadingSet {
    let common = this.all;
    for (const set of sets) common = this.and(common, set);
    return common;
  }

  /** Whether one whole reading (an alternative for each bracket) is in the set. */
  has(set: ReadingSet, reading: readonly number[]): boolean {
    let at = set;
    while (at !== this.all && at !== this.none) at = at.branches[reading[at.bracket] ?? 0] ?? this.none;
    return at === this.all;
  }

  /** The first reading of a non-empty set, with the earliest alternatives; undefined for the empty set. */
  first(set: ReadingSet): number[] | undefined {
    if (set === this.none) return undefined;
    const reading = this.sizes.map(() => 0);
    let at = set;
    while (at !== this.all) {
      const index = at.branches.findIndex((branch) => branch !== this.none);
      reading[at.bracket] = index;
      at = at.branches[index] ?? this.none;
    }
    return reading;
  }

  /** How many readings the set holds. */
  count(set: ReadingSet): bigint {
    const known = new Map<ReadingSet, bigint>();
    const below = (bracket: number): bigint =>
      this.sizes.slice(bracket).reduce((product, size) => product * BigInt(size), 1n);
    const from = (node: ReadingSet): bigint => {
      if (node === this.none) return 0n;
      if (node === this.all) return 1n;
      let sum = known.get(node);
      if (sum === undefined) {
        sum = 0n;
        for (const branch of node.branches) {
          const next = Math.min(branch.bracket, this.sizes.length);
          sum += (from(branch) * below(node.bracket + 1)) / below(next);
        }
        known.set(node, sum);
      }
      return sum;
    };
    return from(set) * (below(0) / below(Math.min(set.bracket, this.sizes.length)));
  }

  /**
   * Minimal partial readings that together cover exactly the set: each is prime (no choice of it can be
   * dropped), none is covered by the others before it. `complete` is false where `most` was reached.
   */
  cover(set: ReadingSet, most = 64): { readonly partials: PartialReading[]; readonly complete: boolean } {
    const partials: PartialReading[] = [];
    let left = set;
    while (left !== this.none) {
      if (partials.length >= most) return { partials, complete: false };
      const prime = this.#prime(set, left);
      partials.push(prime);
      left = this.minus(left, this.of(prime));
    }
    return { partials, complete: true };
  }

  /** A path of `left` with every choice dropped that `set` can do without. */
  #prime(set: ReadingSet, left: ReadingSet): PartialReading {
    let choices: Choice[] = [];
    for (let at = left; at !== this.all; ) {
      const index = at.branches.findIndex((branch) => branch !== this.none);
      choices.push({ bracket: at.bracket, alternative: index });
      at = at.branches[index] ?? this.none;
    }
    for (const choice of [...choices].reverse()) {
      const fewer = choices.filter((other) => other !== choice);
      if (this.minus(this.of(fewer), set) === this.none) choices = fewer;
    }
    return choices;
  }
}
