import type { LanguageTag } from '../settings/settings.ts';

/** The tag by which dates and numbers are written; those of English made strange have no English word. */
export function localeOf(language: LanguageTag): string {
  return language === 'en-XA' ? 'ja' : language;
}

/** A moment as a reader of the language writes it: the time where it is of today, else the day. */
export function sayMoment(language: LanguageTag, at: number, now: number): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  const options: Intl.DateTimeFormatOptions = isToday
    ? { hour: 'numeric', minute: '2-digit' }
    : { day: 'numeric', month: 'long', year: 'numeric' };
  return new Intl.DateTimeFormat(localeOf(language), options).format(at);
}

/** A day and a time, for lists of versions. */
export function sayDayAndTime(language: LanguageTag, at: number): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** A number as a reader of the language writes it. */
export function sayNumber(language: LanguageTag, value: number): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}

/** An amount of storage, in megabytes. */
export function sayMegabytes(language: LanguageTag, bytes: number): string {
  const options = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(bytes / 1e6);
}
