import type { Read, Scan } from './scan.ts';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ].map((name, index): [string, number] => [name, index + 1]),
);

/** Whether a word is the name of a month. */
export function isMonth(word: string): boolean {
  return MONTHS.has(word);
}

/**
 * A civil date as `YYYY-MM-DD`: `27 November 2024`, `November 27, 2024`, `2024-11-27`. Days that no month has
 * are refused.
 */
export function date(scan: Scan, at: number): Read<string> {
  if (scan.kind(at) === 'date') return civil(...parts(scan.text(at)), at + 1);
  const from = scan.low(at) === 'the' ? at + 1 : at;
  return dayFirst(scan, from) ?? monthFirst(scan, from);
}

function parts(text: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return [year, month, day];
}

function dayFirst(scan: Scan, at: number): Read<string> {
  const day = dayNumber(scan, at);
  if (day === null) return null;
  const of = scan.low(at + 1) === 'of' ? at + 2 : at + 1;
  const month = MONTHS.get(scan.low(of));
  const comma = scan.low(of + 1) === ',' ? of + 2 : of + 1;
  const year = yearNumber(scan, comma);
  return month === undefined || year === null ? null : civil(year, month, day, comma + 1);
}

function monthFirst(scan: Scan, at: number): Read<string> {
  const month = MONTHS.get(scan.low(at));
  const day = dayNumber(scan, at + 1);
  if (month === undefined || day === null) return null;
  const comma = scan.low(at + 2) === ',' ? at + 3 : at + 2;
  const year = yearNumber(scan, comma);
  return year === null ? null : civil(year, month, day, comma + 1);
}

function dayNumber(scan: Scan, at: number): number | null {
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(scan.low(at));
  return match === null ? null : Number(match[1]);
}

function yearNumber(scan: Scan, at: number): number | null {
  return /^[12]\d{3}$/.test(scan.text(at)) ? Number(scan.text(at)) : null;
}

/** A month of a year or a year, as its first and last civil day: `June 2000`, `2001`. */
export function calendarStretch(
  scan: Scan,
  at: number,
): Read<{ readonly first: string; readonly last: string }> {
  const month = MONTHS.get(scan.low(at));
  const year = yearNumber(scan, month === undefined ? at : at + 1);
  if (year === null) return null;
  const end = month === undefined ? at + 1 : at + 2;
  const first = civil(year, month ?? 1, 1, end);
  const last =
    [31, 30, 29, 28].map((day) => civil(year, month ?? 12, day, end)).find((read) => read !== null) ?? null;
  return first === null || last === null ? null : { value: { first: first.value, last: last.value }, end };
}

function civil(year: number, month: number, day: number, end: number): Read<string> {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const longest = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > longest) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return { value: `${year}-${two(month)}-${two(day)}`, end };
}

/** An hour of the day in minutes: `16:00`; `noon`; `midnight` could be of two days and is none. */
export function hour(scan: Scan, at: number): Read<number> {
  if (scan.low(at) === 'noon') return { value: 720, end: at + 1 };
  if (scan.kind(at) === 'clock') {
    const [hours = 99, minutes = 99] = scan.text(at).split(':').map(Number);
    if (hours > 23 || minutes > 59) return null;
    const local = scan.is(at + 1, 'local', 'time') ? 2 : scan.low(at + 1) === 'hours' ? 1 : 0;
    return { value: hours * 60 + minutes, end: at + 1 + local };
  }
  return null;
}
