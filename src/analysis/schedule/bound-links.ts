import { dayAt, dayStart, type Frame } from '../../model/frames.ts';
import type { Norm } from '../../model/norms.ts';
import { type Bound, CIVIL, ENTRY, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Window } from '../../model/timeline.ts';
import type { Anchored, Anchors, Followed } from './anchors.ts';
import type { Guards } from './guards.ts';
import type { Moments } from './moments.ts';
import { FRAME, type NetworkDraft, type Source, said } from './network-draft.ts';

/** Writes the bounds of a timeline into a network, as links from what they are counted from. */
export class BoundLinks {
  readonly #guards: Guards;
  readonly #moments: Moments;
  readonly #anchors: Anchors;
  readonly #draft: NetworkDraft;
  readonly #civilFrom: number;
  readonly #dayEnds = new Map<Frame, Map<string, boolean>>();

  constructor(guards: Guards, moments: Moments, anchors: Anchors, draft: NetworkDraft, civilFrom: number) {
    this.#guards = guards;
    this.#moments = moments;
    this.#anchors = anchors;
    this.#draft = draft;
    this.#civilFrom = civilFrom;
  }

  /** Not before a bound: each of its points holds. */
  lower(
    { earliest, frame }: Pick<Window, 'earliest' | 'frame'>,
    speaker: Norm | null,
    { to, label, guard, source }: End,
  ): void {
    for (const point of earliest) {
      const minutes = this.#minutes(point);
      // By the clock of a day whose hour is open, up to a day sooner.
      const min = isOpen(point) && point.base === 'day' && minutes % 1440 !== 0 ? minutes - 1439 : minutes;
      for (const { moment, courses, of } of this.#from(point, speaker, 'lower')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min, max: null, label }, both, {
          ...source,
          at: { point, frame, isEnd: false },
          of,
        });
      }
    }
  }

  /** Not after a bound: each of its points holds. */
  upper({ earliest, latest, frame }: Window, speaker: Norm, { to, label, guard, source }: End): void {
    for (const point of latest) {
      const max = this.#last(point, earliest, frame);
      for (const { moment, courses, of } of this.#from(point, speaker, 'upper')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min: null, max, label }, both, {
          ...source,
          at: { point, frame, isEnd: true },
          of,
        });
      }
    }
  }

  /** Not before the end of a bound is reached. */
  until({ earliest, latest, frame }: Window, speaker: Norm, { to, label, guard, source }: End): void {
    for (const point of latest) {
      const min = this.#last(point, earliest, frame);
      for (const { moment, courses, of } of this.#from(point, speaker, 'lower')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min, max: null, label }, both, {
          ...source,
          at: { point, frame, isEnd: true },
          of,
        });
      }
    }
  }

  /** The moments that a point is counted from, as bounds on one side. */
  #from(point: Point, speaker: Norm | null, side: 'lower' | 'upper'): readonly Followed[] {
    const anchored = this.#anchors.of(point, speaker);
    return (anchored.join === 'all') === (side === 'lower')
      ? anchored.moments
      : this.chosen(anchored, speaker);
  }

  /** The last, or the first, of several moments, as one. */
  chosen({ join, moments }: Anchored, speaker: Norm | null): readonly Followed[] {
    const { space } = this.#guards.courses;
    // Of variants of which each course has but one, that is the last and the first.
    const isExclusive = moments.every(({ courses }, at) =>
      moments.slice(at + 1).every((other) => space.and(courses, other.courses) === space.none),
    );
    if (isExclusive) return moments;
    const kind = join === 'all' ? 'last' : 'first';
    const moment = this.#moments.chosen(
      kind,
      moments.map((each) => each.moment),
    );
    for (const { moment: one, courses } of moments) {
      const [from, to] = kind === 'last' ? [one, moment] : [moment, one];
      const source = said('frame', speaker?.span ?? { start: 0, end: 0 });
      this.#draft.link({ from, to, min: 0, max: null, label: FRAME }, courses, source);
    }
    return [{ moment, courses: space.any(moments.map(({ courses }) => courses)), of: null }];
  }

  #minutes({ anchor, minutes }: Point): number {
    return anchor.key === CIVIL.key ? minutes - this.#civilFrom : minutes;
  }

  /** The last minute that a bound leaves: of a day its last, of an hour that itself. */
  #last(point: Point, earliest: Bound, frame: Frame): number {
    const minutes = this.#minutes(point);
    if (point.base === 'instant') return minutes;
    if (isOpen(point)) return minutes % 1440 === 0 ? minutes - 1440 : minutes;
    const isInstant = earliest.some(
      (start) => start.anchor.key === point.anchor.key && start.minutes === point.minutes,
    );
    return !isInstant && this.#isDayEnd(point, frame) ? minutes - 1 : minutes;
  }

  /** Whether a day ends with a point; asked again and again of the same days. */
  #isDayEnd(point: Point, frame: Frame): boolean {
    const ends = this.#dayEnds.get(frame) ?? new Map<string, boolean>();
    this.#dayEnds.set(frame, ends);
    const key = `${point.anchor.key} ${point.minutes}`;
    const known = ends.get(key);
    if (known !== undefined) return known;
    const isEnd = dayStart(frame, dayAt(frame, point)).minutes === point.minutes;
    ends.set(key, isEnd);
    return isEnd;
  }
}

/** Where a bound leads, and what is known of it. */
export interface End {
  readonly to: number;
  readonly label: number;
  readonly guard: ReadingSet;
  readonly source: Source;
}

function isOpen({ anchor }: Point): boolean {
  return anchor.key !== CIVIL.key && anchor.key !== ENTRY.key;
}
