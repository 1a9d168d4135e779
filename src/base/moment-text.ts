import { Temporal } from 'temporal-polyfill';
import { brand } from './brand.ts';
import {
  addMinutes,
  type Day,
  endOfDay,
  isZone,
  MINUTES_PER_DAY,
  type Minute,
  parseDate,
  startOfDay,
} from './calendar.ts';
import { err, ok, type Result } from './result.ts';

/** A moment that was written down. */
export interface WrittenMoment {
  readonly minute: Minute;
  /** Only a date was given: the minute is the last of that day. */
  readonly dayOnly: boolean;
}

/** Why a written moment is none. */
export type MomentFault =
  | /** Not written as a moment is. */ { readonly kind: 'no moment' }
  | /** Well written, but no calendar or clock has it (30 February, 25:00). */ { readonly kind: 'never' }
  | { readonly kind: 'no zone'; readonly zone: string }
  | /** The offset is not the one that the zone has then. */ {
      readonly kind: 'other offset';
      readonly zone: string;
    }
  | /** The clock skips the hour, or shows it twice: the two moments that may be meant. */ {
      readonly kind: 'clock skips' | 'clock repeats';
      readonly zone: string;
      readonly forms: readonly [string, string];
    };

/** A date; then an hour with seconds that programs write and nobody counts; an offset; a zone. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)([Zz]|[+-]\d{2}:\d{2})?)?(?:\[([^\][]+)\])?$/;

/**
 * The minute of a written moment: a date, a date and an hour of the zone, or one with an offset or a zone of
 * its own. An hour that the clock skips, or shows twice, is refused: it would have to be guessed.
 */
export function parseMoment(text: string, zone: string): Result<WrittenMoment, MomentFault> {
  const [, date, clock, offset, own] = WRITTEN.exec(text.trim()) ?? [];
  if (date === undefined) return err({ kind: 'no moment' });
  if (own !== undefined && !isZone(own)) return err({ kind: 'no zone', zone: own });
  try {
    if (clock === undefined) return wholeDay(date, own ?? zone);
    const local = Temporal.PlainDateTime.from(`${date}T${clock}`, { overflow: 'reject' });
    if (offset === undefined) return atClock(local, own ?? zone);
    const instant = Temporal.Instant.from(`${date}T${clock}${offset.toUpperCase()}`);
    if (own === undefined || agrees(instant, local, offset, own)) return at(instant);
    return err({ kind: 'other offset', zone: own });
  } catch (error) {
    if (error instanceof RangeError) return err({ kind: 'never' });
    throw error;
  }
}

/**
 * Reads many moments of one zone: of each day what is not plain is looked up once, and the rest is reckoned.
 */
export class MomentReader {
  readonly zone: string;
  readonly #days = new Map<string, PlainDay | null>();

  constructor(zone: string) {
    this.zone = zone;
  }

  /** The same as `parseMoment`. */
  read(text: string): Result<WrittenMoment, MomentFault> {
    const [, date, hours, minutes, sign, awayHours, awayMinutes] = PLAIN.exec(text) ?? [];
    if (date === undefined || Number(hours) > 23 || Number(minutes) > 59) return parseMoment(text, this.zone);
    const day = this.#dayOf(date);
    const past = Number(hours) * 60 + Number(minutes);
    if (day === null) return parseMoment(text, this.zone);
    if (sign === undefined) {
      const from = text.endsWith('Z') ? day.utc : day.local;
      return from === null ? parseMoment(text, this.zone) : reckoned(from + past);
    }
    if (Number(awayHours) > 14 || Number(awayMinutes) > 59) return parseMoment(text, this.zone);
    const away = Number(awayHours) * 60 + Number(awayMinutes);
    return reckoned(day.utc + past - (sign === '-' ? -away : away));
  }

  #dayOf(date: string): PlainDay | null {
    const known = this.#days.get(date);
    if (known !== undefined) return known;
    const parsed = parseDate(date);
    const made = parsed.ok ? plainDay(parsed.value, this.zone) : null;
    this.#days.set(date, made);
    return made;
  }
}

/** A day as minutes count it; local only where its clocks are not changed. */
interface PlainDay {
  readonly utc: number;
  readonly local: number | null;
}

const PLAIN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))?$/;

function plainDay(day: Day, zone: string): PlainDay {
  const [start, end] = [startOfDay(day, zone), endOfDay(day, zone)];
  // A change before midnight that is taken back after it would be missed; no zone has ever had one.
  return { utc: day * MINUTES_PER_DAY, local: end - start === MINUTES_PER_DAY ? start : null };
}

function reckoned(minute: number): Result<WrittenMoment, never> {
  return ok({ minute: brand<Minute>(minute), dayOnly: false });
}

function wholeDay(date: string, zone: string): Result<WrittenMoment, MomentFault> {
  const day = parseDate(date);
  if (!day.ok) return err({ kind: 'never' });
  return ok({ minute: addMinutes(endOfDay(day.value, zone), -1), dayOnly: true });
}

function atClock(local: Temporal.PlainDateTime, zone: string): Result<WrittenMoment, MomentFault> {
  const [early, late] = [
    local.toZonedDateTime(zone, { disambiguation: 'earlier' }),
    local.toZonedDateTime(zone, { disambiguation: 'later' }),
  ];
  if (early.epochMilliseconds === late.epochMilliseconds) return at(early.toInstant());
  const skips = !early.toPlainDateTime().equals(local);
  const forms = [shown(early), shown(late)] as const;
  return err({ kind: skips ? 'clock skips' : 'clock repeats', zone, forms });
}

/** `Z` says when it was, and nothing of what local clocks showed. */
function agrees(
  instant: Temporal.Instant,
  local: Temporal.PlainDateTime,
  offset: string,
  zone: string,
): boolean {
  return offset.toUpperCase() === 'Z' || instant.toZonedDateTimeISO(zone).toPlainDateTime().equals(local);
}

function at(instant: Temporal.Instant): Result<WrittenMoment, never> {
  const minute = brand<Minute>(Math.floor(instant.epochMilliseconds / 60_000));
  return ok({ minute, dayOnly: false });
}

function shown(moment: Temporal.ZonedDateTime): string {
  return moment.toString({ smallestUnit: 'minute', timeZoneName: 'never' });
}

/** A minute as a zone's clocks show it, with the offset: `2025-02-03T12:00+02:00`. */
export function formatMoment(minute: Minute, zone: string): string {
  return shown(Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone));
}
