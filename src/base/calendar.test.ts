import { expect, test } from 'vitest';
import { addBusinessDays, isBusinessDay } from './business-days.ts';
import {
  addDays,
  addMinutes,
  addMonths,
  addYears,
  type Day,
  dayOf,
  endOfDay,
  formatDay,
  isZone,
  localMinute,
  minuteOfDay,
  parseDate,
  sayDay,
  startOfDay,
  weekday,
} from './calendar.ts';
import { businessDayRange, monthRange } from './day-ranges.ts';

function day(iso: string): Day {
  const parsed = parseDate(iso);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

test.each([
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
])('%s is day %d', (iso, number) => {
  expect(day(iso)).toBe(number);
  expect(formatDay(day(iso))).toBe(iso);
});

test.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-1-1', '27 November 2024', '', '2024-11-27T04:00'])(
  'no day is written "%s"',
  (iso) => {
    expect(parseDate(iso).ok).toBe(false);
  },
);

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-01-31', 2, '2024-03-31'],
  ['2024-03-31', -1, '2024-02-29'],
  ['2024-12-15', 1, '2025-01-15'],
])('%s and %d months: %s', (iso, months, then) => {
  expect(formatDay(addMonths(day(iso), months))).toBe(then);
});

test('days and years', () => {
  expect(formatDay(addDays(day('2024-02-28'), 2))).toBe('2024-03-01');
  expect(formatDay(addYears(day('2024-02-29'), 1))).toBe('2025-02-28');
  expect(weekday(day('2024-11-27'))).toBe(3);
  expect(sayDay(day('2024-11-27'))).toBe('27 November 2024');
});

test.each([
  ['Asia/Jerusalem', true],
  ['UTC', true],
  ['Africa/Khartoum', true],
  ['Asia/Atlantis', false],
  ['+02:00', false],
  ['', false],
])('zone %s: %s', (zone, known) => {
  expect(isZone(zone)).toBe(known);
});

/** Zone, day, its first minute by the clock, its length in minutes. */
test.each([
  ['Asia/Jerusalem', '2024-11-27', 0, 1440],
  ['Asia/Jerusalem', '2024-03-29', 0, 1380],
  ['Asia/Jerusalem', '2024-10-27', 0, 1500],
  // The clock of Beirut and of Asunción skipped midnight: the day begins at 01:00.
  ['Asia/Beirut', '2024-03-31', 60, 1380],
  ['America/Asuncion', '2023-10-01', 60, 1380],
  // Samoa went without a day.
  ['Pacific/Apia', '2011-12-29', 0, 1440],
])('in %s, %s begins at minute %d and has %d', (zone, iso, first, length) => {
  const start = startOfDay(day(iso), zone);
  expect(minuteOfDay(start, zone)).toBe(first);
  expect(dayOf(start, zone)).toBe(day(iso));
  expect(dayOf(addMinutes(start, -1), zone)).not.toBe(day(iso));
  expect(endOfDay(day(iso), zone) - start).toBe(length);
});

test('an hour of a day; a skipped hour comes after the gap, a doubled one is the first', () => {
  const zone = 'Asia/Jerusalem';
  expect(localMinute(day('2024-11-27'), 240, zone) - startOfDay(day('2024-11-27'), zone)).toBe(240);
  expect(minuteOfDay(localMinute(day('2024-03-29'), 150, zone), zone)).toBe(210);
  expect(localMinute(day('2024-10-27'), 90, zone) - startOfDay(day('2024-10-27'), zone)).toBe(90);
});

const week = {
  weekdays: new Set([7, 1, 2, 3, 4]),
  holidays: new Set([day('2024-10-03'), day('2024-10-09')]),
};

test.each([
  ['2024-10-01', 0, '2024-10-01'],
  ['2024-10-01', 1, '2024-10-02'],
  ['2024-10-01', 2, '2024-10-06'],
  ['2024-10-06', -1, '2024-10-02'],
  ['2024-10-04', 1, '2024-10-06'],
])('%s and %d business days: %s', (iso, days, then) => {
  expect(formatDay(addBusinessDays(day(iso), days, week))).toBe(then);
});

test('a holiday is no business day, nor is the end of the week', () => {
  expect(isBusinessDay(day('2024-10-03'), week)).toBe(false);
  expect(isBusinessDay(day('2024-10-04'), week)).toBe(false);
  expect(isBusinessDay(day('2024-10-06'), week)).toBe(true);
});

test('a week without a working day has no answer', () => {
  const none = { weekdays: new Set<number>(), holidays: new Set<Day>() };
  expect(() => addBusinessDays(day('2024-10-01'), 1, none)).toThrow(/working day/);
});

test.each([
  [1, 28, 31],
  [2, 59, 62],
  [12, 365, 366],
  [4800, 146_097, 146_097],
])('%d months have %d to %d days', (months, least, most) => {
  expect(monthRange(months)).toEqual({ least, most });
});

test('business days from a day that is not known', () => {
  const plainWeek = { weekdays: week.weekdays, holidays: new Set<Day>() };
  expect(businessDayRange(5, plainWeek)).toEqual({ least: 5, most: 7 });
  expect(businessDayRange(1, plainWeek)).toEqual({ least: 1, most: 3 });
  expect(businessDayRange(1, week)).toEqual({ least: 1, most: 4 });
});
