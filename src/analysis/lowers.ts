import { dayAt, dayStart, type Frame } from '../model/frames.ts';
import type { Norm } from '../model/norms.ts';
import { CIVIL, isSurelyNotAfter, type Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';

/** A moment before which something cannot come, and the norms that make it so, the nearest first. */
export interface Lower {
  readonly point: Point;
  readonly via: Chain | null;
}

/** What waits for what, from the nearest on. */
export interface Chain {
  readonly norm: Norm;
  /** The soonest that this norm can be done. */
  readonly point: Point;
  readonly next: Chain | null;
}

/** All such moments of one thing, in some readings. */
export interface Lowers {
  readonly readings: ReadingSet;
  readonly lowers: readonly Lower[];
}

/** Points counted from so many different things say nothing more that a reader could follow. */
const LOWERS_MAX = 12;
/** Names a point; equal for points that are one. */
export function pointKey({ anchor, base, minutes }: Point): string {
  return `${anchor.key} ${base} ${minutes}`;
}

/** A point that is counted from something, counted from the soonest moments of that. */
export function counted({ readings, lowers }: Lowers, { base, minutes }: Point, frame: Frame): Lowers {
  const moved = lowers.map(({ point, via }) => ({
    point:
      base === 'instant' ? { ...point, minutes: point.minutes + minutes } : daysAfter(frame, point, minutes),
    via,
  }));
  return { readings, lowers: moved };
}

/** So many minutes after the first minute of the day on which a point falls. */
function daysAfter(frame: Frame, point: Point, minutes: number): Point {
  const at = dayAt(frame, point);
  if (at.anchor.key !== CIVIL.key) {
    const start = dayStart(frame, at);
    return { ...start, minutes: start.minutes + minutes };
  }
  const days = Math.floor(minutes / 1440);
  const start = dayStart(frame, { anchor: at.anchor, day: at.day + days });
  return { ...start, minutes: start.minutes + minutes - days * 1440 };
}

/** Both must have come: the later point of each anchor. */
export function latestOfBoth(a: readonly Lower[], b: readonly Lower[]): readonly Lower[] {
  if (b.length === 0) return a;
  const found = [...a];
  for (const lower of b) {
    const place = found.findIndex(({ point }) => isAlike(point, lower.point));
    const same = found[place];
    if (same === undefined) found.push(lower);
    else if (same.point.minutes < lower.point.minutes) found[place] = lower;
  }
  if (found.length <= LOWERS_MAX) return found;
  // Days that the text knows first.
  const dated = found.filter(({ point }) => point.anchor.of === null);
  return [...dated, ...found.filter((lower) => !dated.includes(lower))].slice(0, LOWERS_MAX);
}

/** One of both must have come: what is certain of either. */
export function soonestOfEither(a: readonly Lower[], b: readonly Lower[]): readonly Lower[] {
  return a.flatMap((lower) => {
    const same = b.find(({ point }) => isAlike(point, lower.point));
    if (same === undefined) return [];
    return [isSurelyNotAfter(lower.point, same.point) ? lower : same];
  });
}

function isAlike(a: Point, b: Point): boolean {
  return a.anchor.key === b.anchor.key && a.base === b.base;
}
