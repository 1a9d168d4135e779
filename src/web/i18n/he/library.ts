import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The library of real agreements. */
export const library: Words<typeof en.library> = {
  title: 'ספרייה',
  lead:
    'הסכמים אמיתיים, שאותו בודק שקורא את הטיוטות שלך קורא גם אותם. לצד כל אחד: מה נמצא, מה נשמט ומה היה ' +
    'שגוי, מול מה שידוע שקרה, וכן המקורות.',
  inEnglish: 'נוסחי ההסכמים והדפים על אודותיהם הם באנגלית. ממצאי הבודק נאמרים בשפתך.',
  tourTitle: 'ביקור ראשון? שלוש דקות',
  tourText: 'ללכת בעקבות הצעה אחת: מן הנוסח אל מבוי סתום, אל תיקון, ומשם לטקסט משלך.',
  tourStart: 'לסיור',
  among: 'בהם:',
  listComma: ', ',
  noErrors: 'אין שגיאות',
  errors_one: 'שגיאה אחת',
  errors_two: 'שתי שגיאות',
  errors_other: '{{count, number}} שגיאות',
  warnings_one: 'אזהרה אחת',
  warnings_two: 'שתי אזהרות',
  warnings_other: '{{count, number}} אזהרות',
  notes_one: 'הערה אחת',
  notes_two: 'שתי הערות',
  notes_other: '{{count, number}} הערות',
  back: 'כל ההסכמים',
  missing: 'אין בספרייה הסכם בשם הזה',
  parts: 'חלקי ההסכם',
  text: 'נוסח',
  review: 'נמצא, נשמט, שגוי',
  sources: 'מקורות',
  textLead: 'הנוסח הזה מיועד לקריאה. כדי לנסות דברים, אפשר ליצור ממנו טיוטה.',
  reviewLead: 'ממצאי הבודק, מול מה שידוע שהשתבש.',
  sourcesLead: 'מאין בא כל סעיף, ובאיזו מידת ודאות.',
  which: 'איזה נוסח',
  whole: 'ההסכם',
  disputedOrder: 'הסדר השנוי במחלוקת, כתמצית',
  copy: 'יצירת טיוטה ממנו',
  why: 'הסיבה ומה יעזור',
  whyHide: 'הסתרת הסיבות',
  inReadings: 'רק בקריאות האלה של הסוגריים:',
  fixIs: 'מה יעזור:',
  notFetched: 'לא ניתן להביא את החלק הזה. יש לפתוח אותו שוב כשתהיה רשת.',
};
