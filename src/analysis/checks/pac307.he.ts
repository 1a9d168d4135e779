import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.he.ts';
import type { words as english } from './pac307.en.ts';

/** PAC307 in Hebrew. */
export const words: typeof english = {
  title: 'חובה בלי רגע אחרון',
  explanation: withIsolatedCode(
    'הטקסט אינו קובע עד מתי יש לבצע את החובה, ולכן היא לעולם אינה מתאחרת ואי אפשר להפרה: תמיד עוד ' +
      'אפשר לעשותה מחר. גם חובה שעונה על הפרה זקוקה לרגע אחרון, כמו האחרות.\n\nהממצא בוחן מה שעל צד ' +
      'לעשות פעם אחת. הוא מניח למה שנמשך (`throughout Phase 1`) או חוזר (`each day`), להתנהגות ' +
      'שחייבים בה בכל רגע (לכבד, להבטיח, לשתף פעולה, לתת גישה; ראו במדריך `What is conduct`), ולמה ' +
      'שיש לעשות `immediately` או `promptly`, ש־PAC701 מספר עליו. למה שנעשה תמורת דבר יש הרגע האחרון ' +
      'של אותו דבר.\n\nיש להוסיף רגע אחרון: `by day 30`, `within 7 days after 2.1 is verified`. אם ' +
      'החובה נועדה להימשך, יש לומר כמה: `throughout this agreement`.',
  ),
  message: ({ labels }) => `דבר אינו קובע עד מתי יש לבצע את ${provisions(labels)}.`,
  because: () => '',
  fix: ({ waits }) =>
    waits
      ? 'להוסיף רגע אחרון, כאן 30 יום אחרי מה שממתינים לו.'
      : 'להוסיף רגע אחרון, כאן 30 יום אחרי הכניסה לתוקף.',
};
