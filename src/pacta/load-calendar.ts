import type { calendarOf } from './calendar-of.ts';

/** What makes calendar files; it is fetched when it is asked for. */
export async function loadCalendar(): Promise<{ readonly calendarOf: typeof calendarOf }> {
  return import('./calendar-of.ts');
}
