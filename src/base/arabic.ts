import { isolated } from './isolates.ts';

/** A noun in the forms that numbers ask for: `يوم`, `يومين`, `أيام`, `يوماً`. */
export interface CountedNoun {
  /** With its `one`. */
  readonly one: string;
  readonly two: string;
  /** After 3 to 10. */
  readonly few: string;
  /** After 11 to 99. */
  readonly many: string;
  /** After hundreds, and after parts of a whole. */
  readonly other: string;
}

/** So many of something, in the case that follows a preposition. */
export function counted(amount: number, noun: CountedNoun): string {
  if (amount === 1) return noun.one;
  if (amount === 2) return noun.two;
  const rest = amount % 100;
  if (rest >= 3 && rest <= 10) return `${number(amount)} ${noun.few}`;
  return `${number(amount)} ${rest >= 11 && rest <= 99 ? noun.many : noun.other}`;
}

const UNITS = {
  minute: { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' },
  hour: { one: 'ساعة واحدة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' },
  day: { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يوماً', other: 'يوم' },
  'business day': {
    one: 'يوم عمل واحد',
    two: 'يومي عمل',
    few: 'أيام عمل',
    many: 'يوم عمل',
    other: 'يوم عمل',
  },
  week: { one: 'أسبوع واحد', two: 'أسبوعين', few: 'أسابيع', many: 'أسبوعاً', other: 'أسبوع' },
  month: { one: 'شهر واحد', two: 'شهرين', few: 'أشهر', many: 'شهراً', other: 'شهر' },
  year: { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' },
} as const satisfies Readonly<Record<string, CountedNoun>>;

/** A length of time, as after a preposition: `يومين`, `7 أيام`. */
export function length(amount: number, of: keyof typeof UNITS): string {
  return counted(amount, UNITS[of]);
}

/** The unit alone, as after `كل`. */
export function unit(one: keyof typeof UNITS): string {
  return UNITS[one].other;
}

const MONTHS = [
  'كانون الثاني/يناير',
  'شباط/فبراير',
  'آذار/مارس',
  'نيسان/أبريل',
  'أيار/مايو',
  'حزيران/يونيو',
  'تموز/يوليو',
  'آب/أغسطس',
  'أيلول/سبتمبر',
  'تشرين الأول/أكتوبر',
  'تشرين الثاني/نوفمبر',
  'كانون الأول/ديسمبر',
];

/** `2024-11-27` with both names of its month, as the United Nations write it. */
export function date(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A list: each further item takes its joint. */
export function list(items: readonly string[], joint: 'and' | 'or'): string {
  return items.join(joint === 'and' ? ' و' : ' أو ');
}

const STARTS_ARABIC = /^\p{sc=Arab}/u;

/** `لـ` with what follows: joined to Arabic words, and to their article; drawn out before other letters. */
export function forWhom(text: string): string {
  if (text.startsWith('ال')) return `لل${text.slice(2)}`;
  return STARTS_ARABIC.test(text) ? `ل${text}` : `لـ${text}`;
}

/** Words of the text, quoted. */
export function quoted(text: string): string {
  return `«${isolated(text)}»`;
}

/** A number, its thousands parted. */
export function number(value: number): string {
  const [whole = '', part] = String(value).split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? parted : `${parted}.${part}`;
}
