import type { Condition, Moment } from './conditions.ts';

/**
 * What points in time are counted from: civil time, entry into force, or something whose day the text
 * leaves open.
 */
export interface Anchor {
  /** Equal for anchors that are one and the same. */
  readonly key: string;
  /** What it is in the text; null for civil time and entry into force. */
  readonly of: Moment | Condition | null;
}

/** Civil time: minutes from the first of 1970 in UTC, days from 1 January 1970. */
export const CIVIL: Anchor = { key: 'civil', of: null };

/**
 * Entry into force, where it has no date: minutes from the first of its day, days from its day, which is 0.
 */
export const ENTRY: Anchor = { key: 'entry', of: null };

/**
 * A point in time: so many minutes after the first minute of the anchor's day, or after the anchor itself.
 */
export interface Point {
  readonly anchor: Anchor;
  readonly base: 'day' | 'instant';
  readonly minutes: number;
}

/** A day of an anchor: its own is 0, in civil time that is 1 January 1970. */
export interface AnchoredDay {
  readonly anchor: Anchor;
  readonly day: number;
}

/** A bound of a window: points that all hold, at most one for each anchor and base. None: open. */
export type Bound = readonly Point[];

/**
 * A stretch of time from `earliest` on and before `latest`, as far as the text's own days, dates and phases
 * show.
 */
export interface Interval {
  readonly earliest: Bound;
  readonly latest: Bound;
}

const DAY = 1440;

/** Whether one point is certainly not after another, whatever happens; false where that is not known. */
export function isSurelyNotAfter(a: Point, b: Point): boolean {
  if (a.anchor.key !== b.anchor.key) return false;
  // An anchor falls at some minute of its day, so a point counted from it may be up to a day later.
  const slack = a.base === 'instant' && b.base === 'day' ? DAY : 0;
  return a.minutes + slack <= b.minutes;
}

/** Both bounds together, for the beginning of a window: the later point of each anchor. */
export function laterOf(a: Bound, b: Bound): Bound {
  return merge(a, b, Math.max);
}

/** Both bounds together, for the end of a window: the earlier point of each anchor. */
export function earlierOf(a: Bound, b: Bound): Bound {
  return merge(a, b, Math.min);
}

function merge(a: Bound, b: Bound, choose: (x: number, y: number) => number): Bound {
  const points = [...a];
  for (const point of b) {
    const same = points.findIndex(
      ({ anchor, base }) => anchor.key === point.anchor.key && base === point.base,
    );
    const known = points[same];
    if (known === undefined) points.push(point);
    else points[same] = { ...known, minutes: choose(known.minutes, point.minutes) };
  }
  return points;
}

/** The time in both intervals. */
export function common(a: Interval, b: Interval): Interval {
  return { earliest: laterOf(a.earliest, b.earliest), latest: earlierOf(a.latest, b.latest) };
}

/** Whether an interval certainly has not a minute. */
export function isSurelyEmpty({ earliest, latest }: Interval): boolean {
  return latest.some((end) => earliest.some((start) => isSurelyNotAfter(end, start)));
}

/** Whether two intervals may have a minute in common: false only where the text shows that they have none. */
export function mayOverlap(a: Interval, b: Interval): boolean {
  return !isSurelyEmpty(common(a, b));
}

/**
 * Whether the whole of one interval lies in another, whatever happens. The outer one is taken as long as it
 * can be, so where only the calendar tells its length (months from a day that is open), it may be shorter.
 */
export function isSurelyWithin(inner: Interval, outer: Interval): boolean {
  return (
    outer.earliest.every((start) => inner.earliest.some((point) => isSurelyNotAfter(start, point))) &&
    outer.latest.every((end) => inner.latest.some((point) => isSurelyNotAfter(point, end)))
  );
}
