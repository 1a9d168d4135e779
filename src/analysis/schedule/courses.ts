import { type ReadingSet, ReadingSpace } from '../../model/readings.ts';

/** Brackets first, then what may come or not: alternative 0 where it comes, 1 where it does not. */
export class Courses {
  readonly space: ReadingSpace;
  readonly #readings: ReadingSpace;
  readonly #atoms = new Map<string, number>();
  readonly #embedded = new Map<ReadingSet, ReadingSet>();
  readonly #projected = new Map<ReadingSet, ReadingSet>();

  /** @param atomsMax how many different things may come or not at most */
  constructor(readings: ReadingSpace, atomsMax: number) {
    this.#readings = readings;
    this.space = new ReadingSpace([...readings.sizes, ...Array.from({ length: atomsMax }, () => 2)]);
  }

  /** The courses of some readings. */
  within(readings: ReadingSet): ReadingSet {
    if (readings === this.#readings.all || readings === this.#readings.none) return readings;
    const known = this.#embedded.get(readings);
    if (known !== undefined) return known;
    const { bracket, branches } = readings;
    const made = this.space.any(
      branches.map((branch, alternative) =>
        this.space.and(this.space.of([{ bracket, alternative }]), this.within(branch)),
      ),
    );
    this.#embedded.set(readings, made);
    return made;
  }

  /** The courses in which something comes, known by a name of its own. */
  where(atom: string): ReadingSet {
    const at = this.#atoms.get(atom) ?? this.#atoms.size;
    // More than were thought of: what comes in any case can only be harder to keep in fewer courses.
    if (at >= this.space.sizes.length - this.#readings.sizes.length) return this.space.none;
    this.#atoms.set(atom, at);
    return this.space.of([{ bracket: this.#readings.sizes.length + at, alternative: 0 }]);
  }

  /** The readings in which some of the courses are. */
  readingsOf(courses: ReadingSet): ReadingSet {
    const { bracket, branches } = courses;
    if (courses === this.space.none) return this.#readings.none;
    if (bracket >= this.#readings.sizes.length) return this.#readings.all;
    const known = this.#projected.get(courses);
    if (known !== undefined) return known;
    const made = this.#readings.any(
      branches.map((branch, alternative) =>
        this.#readings.and(this.#readings.of([{ bracket, alternative }]), this.readingsOf(branch)),
      ),
    );
    this.#projected.set(courses, made);
    return made;
  }
}
