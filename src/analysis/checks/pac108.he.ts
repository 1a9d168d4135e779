import { counted, list, number, prefixed } from '../../base/hebrew.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { provision } from '../phrases.he.ts';
import type { words as english } from './pac108.en.ts';

/** PAC108 in Hebrew. */
export const words: typeof english = {
  title: 'מה שנשאר טקסט חופשי',
  explanation: withIsolatedCode(
    'סעיפים שאינם מחייבים איש בצורה שהבודק מכיר נשארים טקסט חופשי: הם נשמרים ומודפסים כמות שהם, ' +
      'ושום בדיקה אינה מביטה בהם. כאן מקומם של הצהרות, מבואות ועקרונות; לא של חובה המסתתרת ' +
      'בטקסט.\n\nיש לעבור על הרשימה פעם אחת. כל מה שמישהו חייב, אסור או רשאי לעשות (`shall`, `shall ' +
      'not`, `may`) מוטב לכתוב במשפט משלו, שנושאו גורם מוצהר. מה שאינו אלא הסבר יכול לפתוח ' +
      'ב־`Note:`.',
  ),
  message: ({ labels, total }) => {
    const named = labels.slice(0, NAMED_MAX).map(isolated);
    const more = labels.length - named.length;
    const all = list(more > 0 ? [...named, `עוד ${number(more)}`] : named, 'and');
    const holding = prefixed('ב', counted(labels.length, PROVISION));
    return `יש טקסט חופשי, ששום בדיקה אינה בוחנת, ${holding} מתוך ${number(total)}: ${all}.`;
  },
  because: ({ label, partly }) => `${partly ? 'חלק מ' : ''}${provision(label)}: טקסט חופשי.`,
  fix: () => '',
};

const NAMED_MAX = 6;
const PROVISION = { one: 'סעיף אחד', two: 'שני סעיפים', many: 'סעיפים' } as const;
