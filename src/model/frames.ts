import { addBusinessDays, type WorkingDays } from '../base/business-days.ts';
import {
  addMonths,
  type Day,
  dayNumbered,
  dayOf,
  localMinute,
  minuteNumbered,
  parseDate,
  startOfDay,
} from '../base/calendar.ts';
import { businessDayRange, type DayRange, monthRange } from '../base/day-ranges.ts';
import type { Calendar } from './agreement.ts';
import type { Duration, Unit } from './durations.ts';
import { type AnchoredDay, CIVIL, type Point } from './points.ts';

/** How days and minutes are counted in some readings of an agreement. */
export interface Frame {
  /** The agreement's zone; null where none is given, and days are compared as days. */
  readonly zone: string | null;
  /** When it enters into force, where that has a date; the minute of the day where an hour is given. */
  readonly entry: { readonly day: Day; readonly minute: number | null } | null;
  /** What business days are; null where no calendar is given. */
  readonly working: WorkingDays | null;
}

const MINUTES_PER_DAY = 1440;

/** The working days that a header declares; null where it declares none. */
export function workingDaysOf({ workingDays, holidays }: Calendar): WorkingDays | null {
  if (workingDays === null || workingDays.length === 0) return null;
  const days = holidays.flatMap((date) => {
    const parsed = parseDate(date);
    return parsed.ok ? [parsed.value] : [];
  });
  return { weekdays: new Set(workingDays), holidays: new Set(days) };
}

/** The first minute of a day that exists. */
export function dayStart(frame: Frame, { anchor, day }: AnchoredDay): Point {
  const civil = anchor.key === CIVIL.key;
  const minutes = civil ? startOfDay(dayNumbered(day), zoneOf(frame)) : day * MINUTES_PER_DAY;
  return { anchor, base: 'day', minutes };
}

/** The minute after a day's last. */
export function dayEnd(frame: Frame, { anchor, day }: AnchoredDay): Point {
  return dayStart(frame, { anchor, day: day + 1 });
}

/** A minute of a day by the clock. */
export function minuteOn(frame: Frame, { anchor, day }: AnchoredDay, minute: number): Point {
  const civil = anchor.key === CIVIL.key;
  const minutes = civil
    ? localMinute(dayNumbered(day), minute, zoneOf(frame))
    : day * MINUTES_PER_DAY + minute;
  return { anchor, base: 'day', minutes };
}

/**
 * The day on which a point falls; for one counted from an anchor of unknown hour, the day if that is its
 * first minute.
 */
export function dayAt(frame: Frame, { anchor, minutes }: Point): AnchoredDay {
  const civil = anchor.key === CIVIL.key;
  const day = civil ? dayOf(minuteNumbered(minutes), zoneOf(frame)) : Math.floor(minutes / MINUTES_PER_DAY);
  return { anchor, day };
}

function zoneOf(frame: Frame): string {
  return frame.zone ?? 'UTC';
}

/** How many minutes a length has that is exact wherever it begins; null for days and more. */
export function exactMinutes({ amount, unit }: Duration): number | null {
  if (unit === 'minute') return Math.round(amount);
  return unit === 'hour' ? Math.round(amount * 60) : null;
}

/** The day so much later (or earlier, for a negative sign): a range where only the calendar can tell. */
export function shifted(frame: Frame, from: AnchoredDay, duration: Duration, sign: 1 | -1): DaysReached {
  const { unit } = duration;
  // A part of a day runs to the end of that day.
  const amount = Math.ceil(duration.amount);
  const at = (day: number): AnchoredDay | null =>
    Number.isFinite(day) ? { anchor: from.anchor, day } : null;
  if (from.anchor.key === CIVIL.key && (unit !== 'business day' || frame.working !== null)) {
    const day = at(civilShift(frame, dayNumbered(from.day), sign * amount, unit));
    return { least: day, most: day };
  }
  const { least, most } = lengthRange(frame, amount, unit);
  const [low, high] = sign === 1 ? [least, most] : [-most, -least];
  return { least: at(from.day + low), most: at(from.day + high) };
}

/** The first and the last day that a length can lead to; null where there is no saying. */
export interface DaysReached {
  readonly least: AnchoredDay | null;
  readonly most: AnchoredDay | null;
}

function civilShift(frame: Frame, from: Day, amount: number, unit: Unit): Day {
  switch (unit) {
    case 'month':
      return addMonths(from, amount);
    case 'year':
      return addMonths(from, amount * 12);
    case 'business day':
      return frame.working === null ? from : addBusinessDays(from, amount, frame.working);
    case 'week':
      return dayNumbered(from + amount * 7);
    case 'day':
    case 'hour':
    case 'minute':
      return dayNumbered(from + amount);
  }
}

function lengthRange({ working }: Frame, amount: number, unit: Unit): DayRange {
  switch (unit) {
    case 'month':
      return monthRange(amount);
    case 'year':
      return monthRange(amount * 12);
    case 'business day':
      // Without a calendar nobody can say how long they take; PAC701 asks for one.
      return working === null ? { least: amount, most: Infinity } : businessDayRange(amount, working);
    case 'week':
      return { least: amount * 7, most: amount * 7 };
    case 'day':
    case 'hour':
    case 'minute':
      return { least: amount, most: amount };
  }
}
