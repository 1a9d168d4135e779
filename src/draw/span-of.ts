import type { Duration } from '../model/durations.ts';

const NOWHERE = { start: 0, end: 0 };

/**
 * So many minutes as days, hours and minutes, none of them nought but the last. A time that runs to the last
 * minute of an hour is told as whole: the day from 00:00 to 23:59 is one day.
 */
export function spanOf(minutes: number): readonly Duration[] {
  const all = (minutes + 1) % 60 === 0 ? minutes + 1 : minutes;
  const parts: readonly Duration[] = [
    { amount: Math.floor(all / 1440), unit: 'day', span: NOWHERE },
    { amount: Math.floor((all % 1440) / 60), unit: 'hour', span: NOWHERE },
    { amount: all % 60, unit: 'minute', span: NOWHERE },
  ];
  const shown = parts.filter(({ amount }) => amount > 0);
  return shown.length === 0 ? parts.slice(2) : shown;
}
