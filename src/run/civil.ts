import type { WorkingDays } from '../base/business-days.ts';
import { dayNumbered, startOfDay } from '../base/calendar.ts';
import type { Duration } from '../model/durations.ts';
import { exactMinutes, type Frame, minuteOn } from '../model/frames.ts';
import { deadline, lastDayOf, offset, type Place } from '../model/place-arithmetic.ts';
import { CIVIL } from '../model/points.ts';

/** A moment that has a date: from `start` on and before `end`; an instant has both the same. */
export interface Spot {
  readonly start: number;
  readonly end: number;
  /** The local day that counts of days begin from. */
  readonly day: number;
}

/** The calendar of an agreement's zone, which remembers when days begin. */
export class Civil {
  readonly #frame: Frame;
  readonly #zone: string;
  readonly #starts = new Map<number, number>();

  constructor(zone: string, working: WorkingDays | null) {
    this.#zone = zone;
    this.#frame = { zone, entry: null, working };
  }

  /** The first minute of a day. */
  startOf(day: number): number {
    const known = this.#starts.get(day);
    if (known !== undefined) return known;
    const made = startOfDay(dayNumbered(day), this.#zone);
    this.#starts.set(day, made);
    return made;
  }

  /** The day on which a minute falls. */
  dayOf(minute: number): number {
    let day = Math.floor(minute / 1440);
    while (this.startOf(day) > minute) day -= 1;
    while (this.startOf(day + 1) <= minute) day += 1;
    return day;
  }

  /** A whole day. */
  wholeDay(day: number): Spot {
    return { start: this.startOf(day), end: this.startOf(day + 1), day };
  }

  /** A single minute. */
  instant(minute: number): Spot {
    return { start: minute, end: minute, day: this.dayOf(minute) };
  }

  /** A minute of a day by the clock. */
  minuteOn(day: number, minute: number): Spot {
    const { minutes } = minuteOn(this.#frame, { anchor: CIVIL, day }, minute);
    return { start: minutes, end: minutes, day };
  }

  /** So much later, or earlier. */
  offset(from: Spot, duration: Duration, sign: 1 | -1): Spot | null {
    const { start, end, day } = offset(this.#frame, placeOf(from), duration, sign);
    const [first, last] = [start[0]?.minutes, end[0]?.minutes];
    if (first === undefined || last === undefined) return null;
    return { start: first, end: last, day: day?.day ?? this.dayOf(first) };
  }

  /** The first minute that is no longer within so much of a moment; null where no calendar tells. */
  deadline(from: Spot, duration: Duration): number | null {
    const end = deadline(this.#frame, placeOf(from), duration)[0]?.minutes;
    // The last minute of an exact length is still within it.
    return end === undefined ? null : exactMinutes(duration) === null ? end : end + 1;
  }

  /** The first minute after a stretch of so much time that begins with a moment; null where nobody can tell. */
  endOfStretch(from: number, duration: Duration): number | null {
    const minutes = exactMinutes(duration);
    if (minutes !== null) return from + minutes;
    const last = this.lastDay(this.dayOf(from), duration);
    return last === null ? null : this.startOf(last + 1);
  }

  /** The last day of a stretch of whole days; null where no calendar tells. */
  lastDay(first: number, duration: Duration): number | null {
    return lastDayOf(this.#frame, { anchor: CIVIL, day: first }, duration).most?.day ?? null;
  }
}

function placeOf({ start, end, day }: Spot): Place {
  const point = (minutes: number) => [{ anchor: CIVIL, base: 'day' as const, minutes }];
  return { start: point(start), end: point(end), day: { anchor: CIVIL, day } };
}
