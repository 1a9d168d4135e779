import type { EndSaid } from '../analysis/end-forms.ts';
import { pointWords } from '../analysis/moment-words.ar.ts';
import { happening, names, provision } from '../analysis/phrases.ar.ts';
import { type CountedNoun, counted, date, length, list } from '../base/arabic.ts';
import { isolated } from '../base/isolates.ts';
import { spanOf } from './span-of.ts';
import type { Awaited, CommonWords, OrderWords, PictureWords, PlacesWords, TimelineWords } from './words.ts';

const PROVISIONS: CountedNoun = { one: 'بند واحد', two: 'بندان', few: 'بنود', many: 'بنداً', other: 'بند' };
const PHASES: CountedNoun = {
  one: 'مرحلة واحدة',
  two: 'مرحلتان',
  few: 'مراحل',
  many: 'مرحلة',
  other: 'مرحلة',
};
const WAITS: CountedNoun = {
  one: 'حالة انتظار واحدة',
  two: 'حالتا انتظار',
  few: 'حالات انتظار',
  many: 'حالة انتظار',
  other: 'حالة انتظار',
};
const DEADLOCKS: CountedNoun = {
  one: 'انسداد واحد',
  two: 'انسدادان',
  few: 'انسدادات',
  many: 'انسداداً',
  other: 'انسداد',
};
const TIMES: CountedNoun = {
  one: 'موعد واحد',
  two: 'موعدان',
  few: 'مواعيد',
  many: 'موعداً',
  other: 'موعد',
};
const PLACES: CountedNoun = {
  one: 'مكان واحد',
  two: 'مكانان',
  few: 'أماكن',
  many: 'مكاناً',
  other: 'مكان',
};

function many(count: number, noun: CountedNoun, none: string): string {
  return count === 0 ? none : counted(count, noun);
}

const common: CommonWords = {
  list: (items, joint) => list(items.map(isolated), joint),
  parts: (parts) => parts.filter((part) => part !== '').join('، '),
  items: (items) => items.join('؛ '),
  provision,
  readings: (chosen) => (chosen.length === 0 ? '' : `فقط حيث ${list(chosen.map(isolated), 'or')}`),
  allReadings: 'كلها',
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
  legend: 'كيف يُقرأ الرسم',
  columns: {
    provision: 'البند',
    heading: 'تحت عنوان',
    who: 'من',
    act: 'المضمون',
    readings: 'في أي قراءات',
    what: 'الصنف',
    count: 'العدد',
  },
};

const ON_LINE: Readonly<Record<Awaited, string>> = {
  performed: '',
  begins: '',
  verified: 'بعد التحقق',
  breached: 'عند الخرق',
  suspended: 'عند التعليق',
  overdue: 'عند التأخر',
  disputed: 'عند النزاع',
  begun: 'بعد البدء',
  continues: 'ما دام مستمراً',
  ended: 'بعد الانتهاء',
  ends: 'بعد الانتهاء',
};

const order: OrderWords = {
  title: (agreement) =>
    agreement === null ? 'ما يتوقف على ماذا' : `ما يتوقف على ماذا: ${isolated(agreement)}`,
  describe: ({ provisions, phases, waits, deadlocks }) =>
    `في الرسم ${many(provisions, PROVISIONS, 'لا بنود')} و${many(phases, PHASES, 'لا مراحل')}، ` +
    `وبينها ${many(waits, WAITS, 'لا انتظار')}؛ ` +
    `${deadlocks === 0 ? 'لا انسداد فيها' : `فيها ${counted(deadlocks, DEADLOCKS)}`}. ` +
    'يتجه السهم مما يأتي أولاً إلى ما ينتظره.',
  incomplete: 'القراءات أكثر من أن يُعثر على كل انسداد، وقد يوجد غير المذكور.',
  counted: { provisions: 'البنود', phases: 'المراحل', waits: 'حالات الانتظار', deadlocks: 'الانسدادات' },
  phases: 'المراحل',
  noHeading: 'بلا عنوان',
  onLine: (state) => ON_LINE[state],
  awaited: (label, states, joint) =>
    list([...new Set(states.map((state) => happening(provision(label), state)))], joint),
  waitsFor: (what) => `يتوقف على ${what}`,
  anyOf: 'أيّ من',
  anyOfCounted: (count) => `أيّ من ${count}`,
  deadlock: (number, kind) => (kind === 'deadlock' ? `الانسداد ${number}` : `السقوط ${number}`),
  step: ({ from, to, state }) => `يتوقف ${provision(from)} على ${happening(provision(to), state)}`,
  leaf: (what, label) => {
    switch (what) {
      case 'agreement':
        return `اتفاق ${isolated(label)}`;
      case 'permission':
        return `استعمال ${provision(label)}`;
      case 'event':
      case 'nothing':
      case 'no verifier':
      case 'no suspension':
      case 'too few':
        return isolated(label);
    }
  },
  leafKind: (kind) => (kind === 'open' ? 'لا أحد ملزم بتحقيقه' : 'لا يمكن أن يكون أبداً'),
  prose: 'نثر لم يُفحص',
  fact: 'يصف واقعاً ولا يطلب شيئاً',
  table: 'ما يتوقف عليه كل بند',
  deadlockTable: 'الانسدادات',
  columns: {
    waits: 'يتوقف على',
    deadlock: 'الانسداد',
    inDeadlock: 'طرف في انسداد',
    steps: 'من ينتظر من',
  },
  legend: [
    { look: 'box', words: 'بند له ترتيب' },
    { look: 'box-free', words: 'بند لا ينتظر شيئاً ولا ينتظره شيء' },
    { look: 'box-phase', words: 'مرحلة' },
    { look: 'box-open', words: 'لا أحد ملزم بتحقيقه' },
    { look: 'box-some', words: 'في بعض القراءات فقط' },
    { look: 'box-stuck', words: 'في انسداد: لا يمكن أن يبدأ أبداً' },
  ],
};

/** `2024-11-27` with the month's name that all Arab countries know. */
function shortDate(iso: string): string {
  return date(iso).replace(/[^ \d][^/\d]*\//u, '');
}

function tied(link: string, said: EndSaid): string {
  const words = pointWords(said);
  return /^(?:بعد|عند|عندما) /u.test(words) ? words : `${link} ${words}`;
}

const timeline: TimelineWords = {
  title: (agreement) =>
    agreement === null ? 'المراحل والمواعيد' : `المراحل والمواعيد: ${isolated(agreement)}`,
  describe: ({ onLine, beside, phases }) =>
    `${many(phases, PHASES, 'لا مراحل')}؛ على الخط، ولكل منها يوم: ${many(onLine, TIMES, 'لا مواعيد')}؛ ` +
    `وتحته بالكلمات، بلا يوم: ${many(beside, TIMES, 'لا مواعيد')}.`,
  counted: { onLine: 'مواعيد على الخط', beside: 'مواعيد بجانبه', phases: 'المراحل' },
  point: pointWords,
  dayNumber: (number) => `اليوم ${number}`,
  shortDate,
  noTime: 'لا موعد مذكور',
  by: (end) => `حتى ${end}`,
  fromOn: (start) => `من ${start}`,
  once: (said) => tied('بعد', said),
  until: (said) => tied('إلى حين', said),
  range: (start, end) => `${start} – ${end}`,
  earliest: (start) => `في أقرب وقت ${start}`,
  latest: (end) => `في أجل أقصاه ${end}`,
  verified: (who, within) =>
    `يتحقق منه ${who}${within === null ? '' : ` في غضون ${length(within.amount, within.unit)}`}`,
  verifiedBy: (end) => `يُتحقق منه في أجل أقصاه ${end}`,
  span: (minutes) =>
    spanOf(minutes)
      .map(({ amount, unit }) => length(amount, unit))
      .join(' و'),
  slack: (span) => `يبقى متسع ${span}`,
  noSlack: 'لا متسع من الوقت',
  heldUp: (end) => `قد يؤخره غيره حتى ${end}`,
  critical: 'السلسلة الحرجة',
  follows: (label, state, most) =>
    `بعد ${happening(provision(label), state)}${most === null ? '' : `، وبعد ذلك ${most} على الأكثر`}`,
  civil: (zone) => (zone === null ? 'التقويم' : `التقويم بأيام ${isolated(zone)}`),
  fromEntry: 'أيام منذ دخول الاتفاق حيز النفاذ، ولا تاريخ له',
  fromCount: 'أيام العدّ الخاص بالنص، ولا تاريخ له',
  beside: 'بلا يوم: مرتبط بغيره أو غير مرتبط بشيء',
  phases: 'المراحل',
  table: 'مواعيد كل بند',
  phaseTable: 'مواعيد المراحل',
  tickTable: 'الأيام على الخط',
  columns: {
    phase: 'المرحلة',
    from: 'في أقرب وقت',
    to: 'في أجل أقصاه',
    verified: 'التحقق',
    verifiedBy: 'أقصى أجل للتحقق',
    heldUp: 'قد يؤخره غيره حتى',
    slack: 'المتسع',
    follows: 'يلي',
    drawn: 'الموضع',
    day: 'اليوم',
  },
  onLine: 'على الخط',
  notOnLine: 'بجانبه',
  legend: [
    { look: 'bar', words: 'يُؤدّى أو يدوم في هذا الوقت' },
    { look: 'bar-not', words: 'محظور في هذا الوقت' },
    { look: 'bar-may', words: 'مسموح به في هذا الوقت' },
    { look: 'verify', words: 'مهلة التحقق' },
    { look: 'bar-late', words: 'حتى هنا قد يؤخره غيره' },
    { look: 'bar-critical', words: 'السلسلة الحرجة: أقل متسع' },
    { look: 'bar-link', words: 'يلي' },
  ],
};

const places: PlacesWords = {
  title: (agreement) => (agreement === null ? 'الأماكن' : `الأماكن: ${isolated(agreement)}`),
  describe: ({ found, missing, unused }) =>
    `على الخريطة من أماكن الاتفاق: ${many(found, PLACES, 'لا مكان')}؛ بلا موضع في الملف: ` +
    `${many(missing, PLACES, 'لا مكان')}؛ في الملف ولم يُستعمل: ${many(unused, PLACES, 'لا شيء')}. ` +
    'تُرسم اليابسة وحدها رسماً تقريبياً دون حدود.',
  noFile: 'لا خريطة من دون ملف GeoJSON تكون فيه الأماكن بأسمائها.',
  counted: {
    found: 'أماكن على الخريطة',
    missing: 'بلا موضع في الملف',
    unused: 'في الملف وغير مذكورة في الاتفاق',
  },
  table: 'أماكن الاتفاق',
  unusedTable: 'ما في الملف ولم يذكره الاتفاق',
  columns: {
    number: 'الرقم',
    place: 'المكان',
    shape: 'الشكل',
    latitude: 'خط العرض',
    longitude: 'خط الطول',
    provisions: 'البنود',
    name: 'الاسم في الملف',
    scale: 'مقياس الخريطة',
  },
  shapes: { point: 'نقطة', line: 'خط', area: 'مساحة' },
  missing: 'ليس في الملف',
  provisions: (labels) => (labels.length === 0 ? 'لا يذكره بند' : `يُذكر في ${names(labels)}`),
  scale: (kilometres) => `${kilometres} كم`,
  unnamed: 'بلا اسم',
};

/** The words of pictures in Arabic. */
export const arabicPictures: PictureWords = { lang: 'ar', direction: 'rtl', common, order, timeline, places };
