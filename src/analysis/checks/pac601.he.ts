import { number } from '../../base/hebrew.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac601.en.ts';

/** PAC601 in Hebrew. */
export const words: typeof english = {
  title: 'חשיפה של צד',
  explanation: withIsolatedCode(
    'הצעד שאחריו צד אחד נתן את המרב לעומת מה שקיבל. שם הפסדו הגדול ביותר אם האחרים יפסיקו, ושם ' +
      'הערבויות חשובות ביותר.\n\n' +
      'בלי קובץ ערכים נמנים המעשים: מה שצד עושה פעם אחת, כל חלק לעצמו; לא נוהל ושיחות, לא מענה להפרה ' +
      'ולא מה שנמשך או חוזר. ההערה ניתנת כשצד חייב לבצע עד יום כלשהו שני מעשים יותר ממה שיכול היה לבוא ' +
      'אליו עד אז, יהיו הזמנים שכולם בוחרים אשר יהיו, והאחרים עוד חבים כמותם. עם קובץ ערכים (`pacta ' +
      'exchange --values`) החשיפה מחושבת לפי שווים של המעשים, כשכל סעיף מבוצע מוקדם ככל שהטקסט מתיר, ' +
      'והיא אזהרה כשהקובץ קובע סף נסבל והחשיפה גדולה ממנו.\n\n' +
      'יש להקדים לצעד זה מעשים של האחרים, לחלק אותו לחלקים, או לתת לצד שלישי לערוב למה שעוד יבוא. ' +
      '`pacta order` מציע סדר.',
  ),
  message: (said) => {
    const { party, labels, day } = said;
    if (said.kind === 'counted') {
      const { own, others } = said;
      return (
        `אם הכול מתנהל ככתוב, החשיפה של ${name(party)} גדולה ביותר בסוף ${onDay(day)}: ` +
        `עד אז מוטל לבצע מצדו ${number(own.done)} מתוך ${number(own.all)} מעשים (${provisions(labels)}), ` +
        `ומן האחרים ${ofOthers(others)}.`
      );
    }
    const { amount, unit, tolerance } = said;
    return (
      `אם הכול מבוצע מוקדם ככל שהטקסט מתיר, החשיפה של ${name(party)} גדולה ביותר אחרי ` +
      `${provisions(labels)} ב${onDay(day)}: עד אז ניתן מצדו ${amount}` +
      `${unit === null ? '' : ` (${isolated(unit)})`} יותר ממה שהתקבל` +
      `${tolerance === null ? '' : `; הסף הנסבל עבורו ${tolerance}`}.`
    );
  },
  because: (step) => {
    const label = provision(step.label);
    if (step.kind === 'due') return `מועד הביצוע של ${label} הוא עד סוף ${onDay(step.day)}.`;
    if (step.kind === 'given') return `${label} מבוצע ב${onDay(step.day)}.`;
    return `${label}, המוטל על ${names(step.who)}, בא לא לפני ${onDay(step.day)}.`;
  },
  fix: () => '',
};

function ofOthers({ done, all }: { readonly done: number; readonly all: number }): string {
  return done === 0
    ? `לא יכול לבוא אף אחד מתוך ${number(all)}`
    : `יכולים לבוא לכל היותר ${number(done)} מתוך ${number(all)}`;
}
