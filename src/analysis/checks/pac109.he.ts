import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac109.en.ts';

/** PAC109 in Hebrew. */
export const words: typeof english = {
  title: 'הוצהר ומעולם לא שימש',
  explanation: withIsolatedCode(
    'הכותרת מצהירה על שם ששום סעיף אינו משתמש בו. פעמים רבות סעיף נמחק, או שחובה שכולם חשבו עליה ' +
      'לא נכתבה. גורם נחשב בשימוש היכן שהוא, קבוצה שהוא חבר בה או המילה המציינת את תפקידו נזכרים; ' +
      'עֵד אינו צריך לכך, שכן הוא מעיד בחתימתו.\n\nיש לכתוב את הסעיף החסר, או להוציא את השם מן ' +
      'הכותרת.',
  ),
  message: ({ name: declared, kind }) =>
    kind === 'actor'
      ? `הוצהר על ${quoted(declared)}, ושום סעיף אינו מדבר על גורם זה.`
      : `הוצהר על ${quoted(declared)}, ולא נעשה בו שימוש.`,
  because: (note: never) => note,
  fix: () => '',
};
