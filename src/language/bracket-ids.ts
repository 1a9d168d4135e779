/** Names brackets after what they stand in: `2.2`, and `2.2#2` for the second one there. */
export class BracketIds {
  readonly #counts = new Map<string, number>();
  readonly #taken = new Set<string>();

  /** The next id for a place, given to no other bracket. */
  next(place: string): string {
    const count = (this.#counts.get(place) ?? 0) + 1;
    this.#counts.set(place, count);
    const id = count === 1 ? place : `${place}#${count}`;
    if (this.#taken.has(id)) return this.next(place);
    this.#taken.add(id);
    return id;
  }
}
