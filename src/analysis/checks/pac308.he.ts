import { length, list } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { momentWords } from '../moment-words.he.ts';
import { inProvisions, provision } from '../phrases.he.ts';
import type { words as english } from './pac308.en.ts';

/** PAC308 in Hebrew. */
export const words: typeof english = {
  title: 'שתי נקודות מוצא למניין אחד',
  explanation: withIsolatedCode(
    'זמן נמנה מרגע שהטקסט מותיר פתוח: בין שני רגעים שהוא נוקב בהם לאותו משך או לאותו מניין ימים, ' +
      'בין שתי אמירות על הכניסה לתוקף, או משום שמשפט אומר `within 5 days` ואינו אומר ממה. כל צד ימנה ' +
      'מן הרגע שנוח לו.\n\n`within 5 days` בלי רגע נמנה ממה שאותו משפט ממתין לו; אם אינו ממתין לדבר, ' +
      'מתחילת מניין הימים. שני משכים שונים אינם מקרה כזה (`within 10 days after 2.1 is verified, and ' +
      'in any case within 30 days after signature`), וגם לא שני מניינים שלכל אחד מהם שם משלו.\n\nיש ' +
      'לומר פעם אחת ממה המניין מתחיל: `within 5 days after signature`, או `within 5 days after the ' +
      'earlier of signature and 1 May 2031`.',
  ),
  message: (found) => {
    switch (found.kind) {
      case 'none':
        return `לא נאמר ${inProvisions(found.labels)} ממה נמנה המשך: ${lengthOf(found)}.`;
      case 'twice':
        return (
          `${provision(found.label)} מונה משך אחד (${lengthOf(found)}) משני רגעים: ` +
          `${list(found.moments.map(momentWords), 'and')}.`
        );
      case 'count':
        return `מניין הימים יכול להתחיל בשני רגעים: ${list(found.moments.map(momentWords), 'and')}.`;
      case 'entry':
        return 'בטקסט שני רגעים של כניסה לתוקף, ולמה שנמנה ממנה יש שתי התחלות.';
    }
  },
  because: () => '',
  fix: (found) =>
    found.kind === 'none' && found.start !== null
      ? `לומר שהוא נמנה מרגע זה, כפי שהוא נמנה כאן: ${momentWords(found.start)}.`
      : '',
};

function lengthOf({
  duration,
}: Extract<Parameters<typeof english.message>[0], { kind: 'none' | 'twice' }>): string {
  return length(duration.amount, duration.unit);
}
