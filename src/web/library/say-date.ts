import { localeOf } from '../i18n/formats.ts';
import type { LanguageTag } from '../settings/settings.ts';

/** A date as a reader writes it: of `2016-11-24` the day, of `2025-07` the month, of `1999` the year. */
export function sayDate(language: LanguageTag, date: string): string {
  const [year = 1970, month, day] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(localeOf(language), options).format(
    Date.UTC(year, (month ?? 1) - 1, day ?? 1),
  );
}
