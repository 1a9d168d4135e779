import { addDays, type Day, weekday } from './calendar.ts';

/** Which days are worked: the days of the week (1 Monday … 7 Sunday) less the holidays. */
export interface WorkingDays {
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}

/** Whether a day is worked. */
export function isBusinessDay(at: Day, working: WorkingDays): boolean {
  return working.weekdays.has(weekday(at)) && !working.holidays.has(at);
}

/**
 * The business day so many later, the day itself not counted; earlier for a negative number. With none to
 * count,
 * the day itself.
 */
export function addBusinessDays(at: Day, days: number, working: WorkingDays): Day {
  if (working.weekdays.size === 0) throw new Error('a week without a working day has no business days');
  const step = Math.sign(days);
  let found = at;
  for (let left = Math.abs(days); left > 0; ) {
    found = addDays(found, step);
    if (isBusinessDay(found, working)) left -= 1;
  }
  return found;
}
