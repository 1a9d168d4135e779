import type { Axis } from './axis.ts';

/** Where the minutes of a line lie between two places of the picture. */
export function scaleOf({ min, max }: Axis, from: number, to: number): (minutes: number) => number {
  const span = Math.max(1, max - min);
  return (minutes) => from + ((minutes - min) / span) * (to - from);
}

/**
 * Which marks have room for their words, `width` wide: the first and the last come first, then in the order
 * given.
 */
export function roomy<T>(marks: readonly T[], placeOf: (mark: T) => number, width: number): readonly T[] {
  const sorted = [...marks].sort((a, b) => placeOf(a) - placeOf(b));
  const [first, last] = [sorted[0], sorted.at(-1)];
  const kept: T[] = [];
  for (const mark of [first, last, ...marks]) {
    if (mark === undefined) continue;
    if (kept.every((other) => Math.abs(placeOf(other) - placeOf(mark)) >= width)) kept.push(mark);
  }
  return kept.sort((a, b) => placeOf(a) - placeOf(b));
}
