import { isolated } from './isolates.ts';

/** A noun in the forms that numbers ask for: `יום אחד`, `יומיים`, `ימים`. */
export interface CountedNoun {
  /** With its `one`. */
  readonly one: string;
  /** The dual, where the noun has one. */
  readonly two: string | null;
  readonly many: string;
}

/** So many of something. */
export function counted(amount: number, noun: CountedNoun): string {
  if (amount === 1) return noun.one;
  return amount === 2 && noun.two !== null ? noun.two : `${number(amount)} ${noun.many}`;
}

const UNITS = {
  minute: { one: 'דקה אחת', two: null, many: 'דקות' },
  hour: { one: 'שעה אחת', two: 'שעתיים', many: 'שעות' },
  day: { one: 'יום אחד', two: 'יומיים', many: 'ימים' },
  'business day': { one: 'יום עסקים אחד', two: null, many: 'ימי עסקים' },
  week: { one: 'שבוע אחד', two: 'שבועיים', many: 'שבועות' },
  month: { one: 'חודש אחד', two: 'חודשיים', many: 'חודשים' },
  year: { one: 'שנה אחת', two: 'שנתיים', many: 'שנים' },
} as const satisfies Readonly<Record<string, CountedNoun>>;

const ALONE = {
  minute: 'דקה',
  hour: 'שעה',
  day: 'יום',
  'business day': 'יום עסקים',
  week: 'שבוע',
  month: 'חודש',
  year: 'שנה',
} as const;

/** A length of time: `יומיים`, `7 ימים`. */
export function length(amount: number, of: keyof typeof UNITS): string {
  return counted(amount, UNITS[of]);
}

/** The unit alone, as after `בכל`. */
export function unit(one: keyof typeof ALONE): string {
  return ALONE[one];
}

const MONTHS = 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ');

/** `2024-11-27` as it is written: `27 בנובמבר 2024`. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ב${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const STARTS_HEBREW = /^\p{sc=Hebr}/u;

/** A word that is written together with what follows; a hyphen stands before what is no Hebrew. */
export function prefixed(prefix: string, text: string): string {
  return STARTS_HEBREW.test(text) ? `${prefix}${text}` : `${prefix}־${text}`;
}

/** A list: commas, and the joint before the last. */
export function list(items: readonly string[], joint: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  const rest = items.slice(0, -1);
  if (rest.length === 0) return last;
  return `${rest.join(', ')} ${joint === 'and' ? prefixed('ו', last) : `או ${last}`}`;
}

/** Words of the text, quoted. */
export function quoted(text: string): string {
  return `״${isolated(text)}״`;
}

/** A number, its thousands parted. */
export function number(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}
