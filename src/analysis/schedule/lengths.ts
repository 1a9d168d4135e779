import { MINUTES_PER_DAY } from '../../base/calendar.ts';
import type { Duration } from '../../model/durations.ts';
import { exactMinutes, type Frame, shifted } from '../../model/frames.ts';

/** How many minutes a length can have; null where there is no saying. */
export interface Length {
  readonly least: number;
  readonly most: number | null;
}

/**
 * A length that is counted from a moment whose day is open: days have 1,440 minutes; months, years and
 * business days have a shortest and a longest length.
 */
export function lengthOf(frame: Frame, duration: Duration): Length {
  const exact = exactMinutes(duration);
  if (exact !== null) return { least: exact, most: exact };
  const open = { anchor: { key: 'length', of: null }, day: 0 };
  const { least, most } = shifted(frame, open, duration, 1);
  return {
    least: (least?.day ?? 0) * MINUTES_PER_DAY,
    most: most === null ? null : most.day * MINUTES_PER_DAY,
  };
}
