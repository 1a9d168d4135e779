import { greatest, least as smallest } from './append.ts';
import { addBusinessDays, type WorkingDays } from './business-days.ts';
import { addDays, addMonths, type Day, parseDate } from './calendar.ts';

/**
 * How many days a length of time can have when the day it is counted from is not known. Whoever claims that
 * something cannot be done takes the most, whoever claims that it can be prevented the least.
 */
export interface DayRange {
  readonly least: number;
  readonly most: number;
}

/** The calendar repeats itself after 400 years. */
const MONTHS_PER_CYCLE = 4800;
const DAYS_PER_CYCLE = 146_097;

const monthRanges = new Map<number, DayRange>();

/** How many days so many months have, whichever day they are counted from. */
export function monthRange(months: number): DayRange {
  const known = monthRanges.get(months);
  if (known !== undefined) return known;
  const cycles = Math.floor(months / MONTHS_PER_CYCLE);
  const { least, most } = rangeInCycle(months % MONTHS_PER_CYCLE);
  const made = { least: least + cycles * DAYS_PER_CYCLE, most: most + cycles * DAYS_PER_CYCLE };
  monthRanges.set(months, made);
  return made;
}

/**
 * The longest run is from the first of a month, the shortest from its last day, which may meet a shorter
 * month.
 */
function rangeInCycle(months: number): DayRange {
  let least = Infinity;
  let most = 0;
  let first = cycleStart();
  for (let month = 0; month < MONTHS_PER_CYCLE; month++) {
    const next = addMonths(first, 1);
    const last = addDays(next, -1);
    most = Math.max(most, addMonths(first, months) - first);
    least = Math.min(least, addMonths(last, months) - last);
    first = next;
  }
  return { least, most };
}

function cycleStart(): Day {
  const start = parseDate('2000-01-01');
  if (!start.ok) throw new Error(start.error);
  return start.value;
}

/** How many days so many business days have, whichever day they are counted from. */
export function businessDayRange(days: number, working: WorkingDays): DayRange {
  const plainWeek = { weekdays: working.weekdays, holidays: new Set<Day>() };
  const lengths = [0, 1, 2, 3, 4, 5, 6].map((shift) =>
    lengthFrom(addDays(cycleStart(), shift), days, plainWeek),
  );
  const holidays = [...working.holidays].sort((a, b) => a - b);
  const [first, last] = [holidays[0], holidays.at(-1)];
  if (first !== undefined && last !== undefined) {
    // Only a count that can reach a holiday differs from one in plain weeks.
    const reach = greatest(lengths) + 7 * holidays.length;
    for (let at = addDays(first, -reach); at <= last; at = addDays(at, 1)) {
      lengths.push(lengthFrom(at, days, working));
    }
  }
  return { least: smallest(lengths), most: greatest(lengths) };
}

function lengthFrom(at: Day, days: number, working: WorkingDays): number {
  return addBusinessDays(at, days, working) - at;
}
