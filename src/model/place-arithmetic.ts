import type { Duration } from './durations.ts';
import {
  type DaysReached,
  dayAt,
  dayEnd,
  dayStart,
  exactMinutes,
  type Frame,
  minuteOn,
  shifted,
} from './frames.ts';
import {
  type Anchor,
  type AnchoredDay,
  type Bound,
  earlierOf,
  isSurelyNotAfter,
  laterOf,
  type Point,
} from './points.ts';

/**
 * Where a moment lies: from `start` on and before `end` (a day has a length, an instant none), and its day.
 */
export interface Place {
  readonly start: Bound;
  readonly end: Bound;
  /** The day that counts of days begin from; null where it is open. */
  readonly day: AnchoredDay | null;
}

/** A whole day. */
export function wholeDay(frame: Frame, day: AnchoredDay): Place {
  return { start: [dayStart(frame, day)], end: [dayEnd(frame, day)], day };
}

/** A minute of a day by the clock. */
export function minuteOfDay(frame: Frame, day: AnchoredDay, minute: number): Place {
  return instant(minuteOn(frame, day, minute), day);
}

/** The moment of an anchor whose day and hour the text leaves open. */
export function unknownInstant(anchor: Anchor): Place {
  return instant({ anchor, base: 'instant', minutes: 0 }, { anchor, day: 0 });
}

/** A single point as a place. */
export function instant(point: Point, day: AnchoredDay | null): Place {
  return { start: [point], end: [point], day };
}

/** The place of `D after P` and `D before P`: hours are exact, from days on it is a whole day. */
export function offset(frame: Frame, from: Place, duration: Duration, sign: 1 | -1): Place {
  const minutes = exactMinutes(duration);
  if (minutes !== null) {
    const [start, end] = [moved(from.start, sign * minutes), moved(from.end, sign * minutes)];
    const first = start[0];
    return { start, end, day: first === undefined ? null : dayAt(frame, first) };
  }
  if (from.day === null) return { start: [], end: [], day: null };
  const { least, most } = shifted(frame, from.day, duration, sign);
  return {
    start: least === null ? [] : [dayStart(frame, least)],
    end: most === null ? [] : [dayEnd(frame, most)],
    day: sameDay(least, most),
  };
}

/** Where `within D of P` ends: hours are exact from its beginning, days run to the end of the local day. */
export function deadline(frame: Frame, from: Place, duration: Duration): Bound {
  const minutes = exactMinutes(duration);
  return minutes === null ? offset(frame, from, duration, 1).end : moved(from.start, minutes);
}

/** Where a stretch of so much time from a first day ends: `60 days from day 1` is days 1 to 60. */
export function lastDayOf(frame: Frame, first: AnchoredDay, duration: Duration): DaysReached {
  const before = ({ anchor, day }: AnchoredDay): AnchoredDay => ({ anchor, day: day - 1 });
  const { least, most } = shifted(frame, first, duration, 1);
  return { least: least === null ? null : before(least), most: most === null ? null : before(most) };
}

/** A day where both ends of a range are the same. */
export function sameDay(a: AnchoredDay | null, b: AnchoredDay | null): AnchoredDay | null {
  return a !== null && b !== null && a.day === b.day ? a : null;
}

/** Every point of a bound, so many minutes later or earlier. */
export function moved(bound: Bound, minutes: number): Bound {
  return bound.map((point) => ({ ...point, minutes: point.minutes + minutes }));
}

/**
 * The earlier, or the later, of two places. Where the text does not show which that is, the beginning of the
 * later and the end of the earlier are bound by both, and the other side is a moment of its own.
 */
export function chosen(kind: 'earliest' | 'latest', a: Place, b: Place, own: Anchor): Place {
  const [first, last] = isOrdered(a, b) ? [a, b] : isOrdered(b, a) ? [b, a] : [null, null];
  if (first !== null && last !== null) return kind === 'earliest' ? first : last;
  const { start, end } = unknownInstant(own);
  return kind === 'earliest'
    ? { start, end: earlierOf(a.end, b.end), day: { anchor: own, day: 0 } }
    : { start: laterOf(a.start, b.start), end, day: { anchor: own, day: 0 } };
}

function isOrdered(a: Place, b: Place): boolean {
  return isBefore(a.start, b.start) && isBefore(a.end, b.end);
}

function isBefore(a: Bound, b: Bound): boolean {
  const [x, y] = [a[0], b[0]];
  return a.length === 1 && b.length === 1 && x !== undefined && y !== undefined && isSurelyNotAfter(x, y);
}
