/** Names brackets after what they stand in: `2.2`, and `2.2#2` for the second one there. */
export class BracketIds {
  readonly #counts = new Map<string, number>();

  /** The next id for a place. */
  next(place: string): string {
    const count = (this.#counts.get(place) ?? 0) + 1;
    this.#counts.set(place, count);
    return count === 1 ? place : `${place}#${count}`;
  }
}
