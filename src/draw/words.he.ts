import type { EndSaid } from '../analysis/end-forms.ts';
import { pointWords } from '../analysis/moment-words.he.ts';
import { happening, names, provision } from '../analysis/phrases.he.ts';
import { type CountedNoun, counted, date, length, list, prefixed } from '../base/hebrew.ts';
import { isolated } from '../base/isolates.ts';
import { spanOf } from './span-of.ts';
import type { Awaited, CommonWords, OrderWords, PictureWords, PlacesWords, TimelineWords } from './words.ts';

const PROVISIONS: CountedNoun = { one: 'סעיף אחד', two: 'שני סעיפים', many: 'סעיפים' };
const PHASES: CountedNoun = { one: 'שלב אחד', two: 'שני שלבים', many: 'שלבים' };
const WAITS: CountedNoun = { one: 'המתנה אחת', two: 'שתי המתנות', many: 'המתנות' };
const DEADLOCKS: CountedNoun = { one: 'מבוי סתום אחד', two: 'שני מבואות סתומים', many: 'מבואות סתומים' };
const TIMES: CountedNoun = { one: 'מועד אחד', two: 'שני מועדים', many: 'מועדים' };
const PLACES: CountedNoun = { one: 'מקום אחד', two: 'שני מקומות', many: 'מקומות' };

function many(count: number, noun: CountedNoun, none: string): string {
  return count === 0 ? none : counted(count, noun);
}

const common: CommonWords = {
  list: (items, joint) => list(items.map(isolated), joint),
  parts: (parts) => parts.filter((part) => part !== '').join(', '),
  items: (items) => items.join('; '),
  provision,
  readings: (chosen) => (chosen.length === 0 ? '' : `רק כאשר ${list(chosen.map(isolated), 'or')}`),
  allReadings: 'בכולן',
  sentences: (parts) =>
    parts
      .filter((part) => part !== '')
      .map((part) => `${part}.`)
      .join(' '),
  legend: 'איך לקרוא את התרשים',
  columns: {
    provision: 'סעיף',
    heading: 'תחת הכותרת',
    who: 'מי',
    act: 'תוכן',
    readings: 'באילו קריאות',
    what: 'סוג',
    count: 'כמה',
  },
};

const ON_LINE: Readonly<Record<Awaited, string>> = {
  performed: '',
  begins: '',
  verified: 'לאחר אימות',
  breached: 'בעת הפרה',
  suspended: 'בעת השעיה',
  overdue: 'בעת איחור',
  disputed: 'בעת מחלוקת',
  begun: 'לאחר התחלה',
  continues: 'כל עוד נמשך',
  ended: 'לאחר סיום',
  ends: 'לאחר סיום',
};

const order: OrderWords = {
  title: (agreement) => (agreement === null ? 'מה ממתין למה' : `מה ממתין למה: ${isolated(agreement)}`),
  describe: ({ provisions, phases, waits, deadlocks }) =>
    `בתרשים ${many(provisions, PROVISIONS, 'אין סעיפים')} ` +
    `${prefixed('ו', many(phases, PHASES, 'אין שלבים'))}, ` +
    `וביניהם ${many(waits, WAITS, 'אין המתנות')}; ${many(deadlocks, DEADLOCKS, 'אין מבוי סתום')}. ` +
    'חץ מוביל ממה שבא קודם אל מה שממתין לו.',
  incomplete: 'יש קריאות רבות מכדי למצוא כל מבוי סתום, וייתכן שיש נוספים.',
  counted: { provisions: 'סעיפים', phases: 'שלבים', waits: 'המתנות', deadlocks: 'מבואות סתומים' },
  phases: 'שלבים',
  noHeading: 'ללא כותרת',
  onLine: (state) => ON_LINE[state],
  awaited: (label, states, joint) =>
    list([...new Set(states.map((state) => happening(provision(label), state)))], joint),
  waitsFor: (what) => `ממתין עד ${what}`,
  anyOf: 'אחד מאלה',
  anyOfCounted: (count) => `אחד מתוך ${count}`,
  deadlock: (number, kind) => (kind === 'deadlock' ? `מבוי סתום ${number}` : `פקיעה ${number}`),
  step: ({ from, to, state }) => `${provision(from)} ממתין עד ${happening(provision(to), state)}`,
  leaf: (what, label) => {
    switch (what) {
      case 'agreement':
        return `הסכמת ${isolated(label)}`;
      case 'permission':
        return `שימוש לפי ${provision(label)}`;
      case 'event':
      case 'nothing':
      case 'no verifier':
      case 'no suspension':
      case 'too few':
        return isolated(label);
    }
  },
  leafKind: (kind) => (kind === 'open' ? 'איש אינו מחויב להביא לכך' : 'לא יוכל להתקיים לעולם'),
  prose: 'טקסט חופשי, לא נבדק',
  fact: 'קובע מצב ואינו דורש דבר',
  table: 'למה ממתין כל סעיף',
  deadlockTable: 'מבואות סתומים',
  columns: {
    waits: 'ממתין עד',
    deadlock: 'מבוי סתום',
    inDeadlock: 'חלק ממבוי סתום',
    steps: 'מי ממתין למי',
  },
  legend: [
    { look: 'box', words: 'סעיף שיש לו סדר' },
    { look: 'box-free', words: 'סעיף שאינו ממתין לדבר ודבר אינו ממתין לו' },
    { look: 'box-phase', words: 'שלב' },
    { look: 'box-open', words: 'איש אינו מחויב להביא לכך' },
    { look: 'box-some', words: 'רק בחלק מהקריאות' },
    { look: 'box-stuck', words: 'במבוי סתום: לעולם לא יוכל להתחיל' },
  ],
};

function tied(link: string, said: EndSaid): string {
  const words = pointWords(said);
  return words.startsWith('כאשר ') ? words : `${link} ${words}`;
}

const timeline: TimelineWords = {
  title: (agreement) => (agreement === null ? 'שלבים ומועדים' : `שלבים ומועדים: ${isolated(agreement)}`),
  describe: ({ onLine, beside, phases }) =>
    `${many(phases, PHASES, 'אין שלבים')}; על הקו ${many(onLine, TIMES, 'אין מועדים')} שיש להם יום, ` +
    `ומתחתיו במילים ${many(beside, TIMES, 'אין מועדים')} בלי יום.`,
  counted: { onLine: 'מועדים על הקו', beside: 'מועדים לצדו', phases: 'שלבים' },
  point: pointWords,
  dayNumber: (number) => `יום ${number}`,
  shortDate: date,
  noTime: 'לא נקבע מועד',
  by: (end) => `עד ${end}`,
  fromOn: (start) => prefixed('מ', start),
  once: (said) => tied('לאחר', said),
  until: (said) => tied('עד', said),
  range: (start, end) => `${start} – ${end}`,
  earliest: (start) => `לכל המוקדם ${start}`,
  latest: (end) => `לכל המאוחר ${end}`,
  verified: (who, within) =>
    `באימות ${who}${within === null ? '' : ` בתוך ${length(within.amount, within.unit)}`}`,
  verifiedBy: (end) => `אימות לכל המאוחר ${end}`,
  span: (minutes) =>
    spanOf(minutes)
      .map(({ amount, unit }) => length(amount, unit))
      .join(' ו־'),
  slack: (span) => `נותר מרווח של ${span}`,
  noSlack: 'אין מרווח',
  heldUp: (end) => `אחרים עלולים לעכבו עד ${end}`,
  critical: 'השרשרת הקריטית',
  follows: (label, state, most) =>
    `אחרי ${happening(provision(label), state)}${most === null ? '' : `, ולכל היותר ${most} אחר כך`}`,
  civil: (zone) => (zone === null ? 'לוח שנה' : `לוח שנה, ימים לפי ${isolated(zone)}`),
  fromEntry: 'ימים מן הכניסה לתוקף, שאין לה תאריך',
  fromCount: 'ימים לפי הספירה של הטקסט, שאין לה תאריך',
  beside: 'בלי יום: תלוי בדבר אחר, או בשום דבר',
  phases: 'שלבים',
  table: 'המועדים של כל סעיף',
  phaseTable: 'המועדים של השלבים',
  tickTable: 'הימים שעל הקו',
  columns: {
    phase: 'שלב',
    from: 'לכל המוקדם',
    to: 'לכל המאוחר',
    verified: 'אימות',
    verifiedBy: 'אימות לכל המאוחר',
    heldUp: 'אחרים עלולים לעכב עד',
    slack: 'מרווח',
    follows: 'בא אחרי',
    drawn: 'היכן',
    day: 'יום',
  },
  onLine: 'על הקו',
  notOnLine: 'לצדו',
  legend: [
    { look: 'bar', words: 'ניתן לביצוע, או נמשך, בזמן הזה' },
    { look: 'bar-not', words: 'אסור בזמן הזה' },
    { look: 'bar-may', words: 'מותר בזמן הזה' },
    { look: 'verify', words: 'זמן לאימות' },
    { look: 'bar-late', words: 'עד כאן אחרים עלולים לעכבו' },
    { look: 'bar-critical', words: 'השרשרת הקריטית: המרווח הקטן ביותר' },
    { look: 'bar-link', words: 'בא אחרי' },
  ],
};

const places: PlacesWords = {
  title: (agreement) => (agreement === null ? 'מקומות' : `מקומות: ${isolated(agreement)}`),
  describe: ({ found, missing, unused }) =>
    `על המפה ${many(found, PLACES, 'אין מקומות')} של ההסכם; ` +
    `${many(missing, PLACES, 'אף מקום')} בלי מיקום בקובץ, ` +
    `${prefixed('ו', many(unused, PLACES, 'אף מקום'))} בקובץ שאינם בהסכם. ` +
    'מצוירת יבשה בלבד, בקירוב ובלי גבולות.',
  noFile: 'אין מפה בלי קובץ GeoJSON שבו המקומות בשמותיהם.',
  counted: { found: 'מקומות על המפה', missing: 'בלי מיקום בקובץ', unused: 'בקובץ ולא בהסכם' },
  table: 'המקומות של ההסכם',
  unusedTable: 'מה שבקובץ ואינו בהסכם',
  columns: {
    number: 'מספר',
    place: 'מקום',
    shape: 'צורה',
    latitude: 'קו רוחב',
    longitude: 'קו אורך',
    provisions: 'סעיפים',
    name: 'השם בקובץ',
    scale: 'קנה המידה של המפה',
  },
  shapes: { point: 'נקודה', line: 'קו', area: 'שטח' },
  missing: 'אינו בקובץ',
  provisions: (labels) => (labels.length === 0 ? 'אף סעיף אינו מזכיר אותו' : `נזכר בסעיפים ${names(labels)}`),
  scale: (kilometres) => `${kilometres} ק״מ`,
  unnamed: 'ללא שם',
};

/** The words of pictures in Hebrew. */
export const hebrewPictures: PictureWords = { lang: 'he', direction: 'rtl', common, order, timeline, places };
