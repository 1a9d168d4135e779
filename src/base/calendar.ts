import { Temporal } from 'temporal-polyfill';
import { brand } from './brand.ts';
import { err, ok, type Result } from './result.ts';

declare const dayBrand: unique symbol;
declare const minuteBrand: unique symbol;

/** A civil day, counted from 1 January 1970, which is 0. */
export type Day = number & { readonly [dayBrand]: true };

/** A minute of real time, counted from the first one of 1970 in UTC, which is 0. */
export type Minute = number & { readonly [minuteBrand]: true };

/** How many minutes a day has where no clock is changed. */
export const MINUTES_PER_DAY = 1440;

const EPOCH = Temporal.PlainDate.from('1970-01-01');
const MILLISECONDS_PER_MINUTE = 60_000;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day of a date written `YYYY-MM-DD`; refused where there is no such day. */
export function parseDate(iso: string): Result<Day, string> {
  if (!ISO_DATE.test(iso)) return err(`"${iso}" is not a date written as YYYY-MM-DD`);
  try {
    return ok(dayFrom(Temporal.PlainDate.from(iso, { overflow: 'reject' })));
  } catch (error) {
    if (error instanceof RangeError) return err(`there is no day ${iso}`);
    throw error;
  }
}

/** A day as `YYYY-MM-DD`. */
export function formatDay(at: Day): string {
  return plain(at).toString();
}

/** A day as people write it: `27 November 2024`. */
export function sayDay(at: Day): string {
  const date = plain(at);
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The day of a number counted from 1 January 1970. */
export function dayNumbered(number: number): Day {
  if (!Number.isInteger(number)) throw new Error(`${number} is not a whole number of days`);
  return brand<Day>(number);
}

/** The day of the week, 1 Monday … 7 Sunday. */
export function weekday(at: Day): number {
  return plain(at).dayOfWeek;
}

/** The day so many days later, or earlier. */
export function addDays(at: Day, days: number): Day {
  return brand<Day>(at + days);
}

/** The same number of the month so many months later, or the month's last day where it has no such number. */
export function addMonths(at: Day, months: number): Day {
  return dayFrom(plain(at).add({ months }, { overflow: 'constrain' }));
}

/** The same date so many years later; 28 February for a 29 February that the year does not have. */
export function addYears(at: Day, years: number): Day {
  return dayFrom(plain(at).add({ years }, { overflow: 'constrain' }));
}

/**
 * Whether a zone is one of the IANA time zone database. Offsets such as `+02:00` are none: they know no
 * summer.
 */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    EPOCH.toZonedDateTime(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The first minute of a day in a zone that exists: the one after the gap where the clock skips midnight. */
export function startOfDay(at: Day, zone: string): Minute {
  const starts = known.get(zone) ?? new Map<Day, Minute>();
  known.set(zone, starts);
  const start = starts.get(at) ?? minuteFrom(plain(at).toZonedDateTime(zone));
  if (starts.size < DAYS_KEPT) starts.set(at, start);
  return start;
}

/** What the clocks of a zone say of a day never changes, and is asked again at every keystroke. */
const known = new Map<string, Map<Day, Minute>>();
const DAYS_KEPT = 20_000;

/** The minute after a day's last, which is the first of the next day. */
export function endOfDay(at: Day, zone: string): Minute {
  return startOfDay(addDays(at, 1), zone);
}

/**
 * The moment when local clocks show a minute of a day (0 to 1439). A minute that the clock skips is the one
 * as
 * long after the gap's beginning; of a minute that comes twice, the first.
 */
export function localMinute(at: Day, minute: number, zone: string): Minute {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
  return minuteFrom(plain(at).toPlainDateTime(time).toZonedDateTime(zone, { disambiguation: 'compatible' }));
}

/** The local day on which a minute falls. */
export function dayOf(at: Minute, zone: string): Day {
  return dayFrom(zoned(at, zone).toPlainDate());
}

/** What local clocks show at a minute: minutes since the local midnight, by the clock. */
export function minuteOfDay(at: Minute, zone: string): number {
  const { hour, minute: past } = zoned(at, zone);
  return hour * 60 + past;
}

/** The minute of a number counted from the first of 1970 in UTC. */
export function minuteNumbered(number: number): Minute {
  if (!Number.isInteger(number)) throw new Error(`${number} is not a whole number of minutes`);
  return brand<Minute>(number);
}

/** The minute so many minutes later, or earlier; clocks that change do not matter. */
export function addMinutes(at: Minute, minutes: number): Minute {
  return brand<Minute>(at + minutes);
}

function plain(at: Day): Temporal.PlainDate {
  return EPOCH.add({ days: at });
}

function dayFrom(date: Temporal.PlainDate): Day {
  return brand<Day>(EPOCH.until(date, { largestUnit: 'day' }).days);
}

function zoned(at: Minute, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at * MILLISECONDS_PER_MINUTE).toZonedDateTimeISO(zone);
}

function minuteFrom(moment: Temporal.ZonedDateTime): Minute {
  return brand<Minute>(Math.floor(moment.epochMilliseconds / MILLISECONDS_PER_MINUTE));
}
