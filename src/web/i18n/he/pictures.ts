import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** A draft drawn: its order, its times, its places. */
export const pictures: Words<typeof en.pictures> = {
  title: 'תרשימים',
  back: 'חזרה אל הטקסט',
  kinds: 'איזה תרשים',
  order: 'סדר',
  timeline: 'שלבים ומועדים',
  places: 'מקומות',
  drawing: 'התרשים נוצר…',
  refused: 'אי אפשר לשרטט את הטקסט הזה: {{message}}',
  died: 'השרטוט נעצר בטקסט הזה, והמילים שלך לא נפגעו. שינוי כלשהו יפעיל אותו שוב.',
  readings: 'אילו קריאות',
  readingsNote: 'בלי בחירה משורטטות כל הקריאות של סוגריים יחד.',
  all: 'כל הקריאות',
  tools: 'התרשים',
  larger: 'הגדלה',
  smaller: 'הקטנה',
  asWide: 'ברוחב הדף',
  download: 'הורדה כ־SVG',
  print: 'הדפסה',
  keys:
    'בתוך התרשים: מקשי החצים עוברים מדבר לדבר, Enter מציג אותו בטקסט, + ו־− משנים את הגודל, ו־0 מתאים ' +
    'לרוחב הדף.',
  region: 'תרשים, נגלל',
  tables: 'אותו הדבר כטבלאות',
  empty: 'אין עדיין מה לשרטט. התרשים גדל עם הטקסט.',
  placesChoose: 'בחירת קובץ GeoJSON…',
  placesAgain: 'בחירת קובץ אחר…',
  placesDrop: 'בלי הקובץ',
  placesNote:
    'המקומות נמצאים לפי שמותיהם בקובץ שלך, שנשאר בדפדפן הזה ואינו נשמר. מצוירת יבשה בלבד, בלי גבולות.',
  placesUsed: 'מקומות מתוך {{name}}',
  fileTooLarge: '״{{name}}״ גדול מ־20 מגה־בייט; יש לבחור קובץ קטן יותר.',
  fileNotText: '״{{name}}״ אינו טקסט. GeoJSON הוא טקסט.',
  fileUnreadable: 'אי אפשר לקרוא את ״{{name}}״. כדאי לנסות עותק שלו.',
};
