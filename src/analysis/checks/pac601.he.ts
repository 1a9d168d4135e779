import { number } from '../../base/hebrew.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac601.en.ts';

/** PAC601 in Hebrew. */
export const words: typeof english = {
  title: 'חשיפה של צד',
  explanation: withIsolatedCode(
    'הצעד שאחריו צד אחד נתן את המרב לעומת מה שקיבל, כשכל סעיף מבוצע מוקדם ככל שהטקסט מתיר. שם הפסדו הגדול ' +
      'ביותר אם האחרים יפסיקו, ושם הערבויות חשובות ביותר.\n\n' +
      'בלי קובץ ערכים נמנים המעשים: מה שצד עושה פעם אחת, כל חלק לעצמו; לא נוהל ושיחות, לא מענה להפרה ולא מה ' +
      'שנמשך או חוזר. ההערה ניתנת כשצד מקדים בשני מעשים והאחרים עוד חבים כמותם. עם קובץ ערכים ' +
      '(`pacta exchange --values`) החישוב הוא לפי שוויים, והיא אזהרה כשהקובץ קובע סף נסבל והחשיפה גדולה ' +
      'ממנו.\n\n' +
      'יש להקדים לצעד זה מעשים של האחרים, לחלק אותו לחלקים, או לתת לצד שלישי לערוב למה שעוד יבוא. ' +
      '`pacta order` מציע סדר.',
  ),
  message: ({ party, labels, day, own, others, worth }) => {
    const where =
      `אם הכול מבוצע מוקדם ככל שהטקסט מתיר, החשיפה של ${name(party)} גדולה ביותר אחרי ` +
      `${provisions(labels)} ב${onDay(day)}`;
    if (worth === null) {
      return (
        `${where}: עד אז בוצעו מצדו ${number(own.done)} מתוך ${number(own.all)} מעשים, ` +
        `ומצד האחרים ${number(others.done)} מתוך ${number(others.all)}.`
      );
    }
    const unit = worth.unit === null ? '' : ` (${isolated(worth.unit)})`;
    const more = worth.tolerance === null ? '' : `; הסף הנסבל עבורו ${worth.tolerance}`;
    return `${where}: עד אז ניתן מצדו ${worth.amount}${unit} יותר ממה שהתקבל${more}.`;
  },
  because: ({ kind, label, who, day }) =>
    kind === 'given'
      ? `${provision(label)} מבוצע ב${onDay(day)}.`
      : `${provision(label)}, המוטל על ${names(who)}, בא רק ב${onDay(day)}.`,
  fix: () => '',
};
