import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac101.en.ts';

/** PAC101 in Hebrew. */
export const words: typeof english = {
  title: 'גורם לא מוכר',
  explanation: withIsolatedCode(
    'מישהו מחויב, נקוב כמאמת או מוסמך, והכותרת אינה מצהירה עליו. אי אפשר אפוא לומר מי אחראי ' +
      'לחובה, והבדיקות השואלות מי חייב מה למי מדלגות עליה.\n\nיש להצהיר על הגורם תחת `Parties`, ' +
      '`Mediators`, `Guarantors`, `Monitors`, `Bodies`, `Witnesses` או `Others`, או לכתוב את השם ' +
      'כפי שהוצהר. אם שם מוצהר שונה ממנו בשתי אותיות לכל היותר, זו שגיאה והשם מוצע; נושא שלא הוצהר ' +
      'ואינו דומה לשום שם מוצהר הוא אזהרה, שכן שאר המשפט נבדק בכל זאת.',
  ),
  message: ({ words: said, near, subject, unsaid }) => {
    if (unsaid) return `המשפט אינו אומר איזה צד הוא ${quoted(said)}.`;
    if (near !== null) return `השם ${quoted(said)} לא הוצהר; ייתכן שהכוונה ל־${quoted(near)}.`;
    return subject
      ? `מוטלת כאן חובה על ${quoted(said)}, אך הכותרת אינה מצהירה על גורם כזה.`
      : `הכותרת אינה מצהירה על גורם בשם ${quoted(said)}.`;
  },
  because: (note: never) => note,
  fix: ({ near, unsaid }) =>
    unsaid
      ? `לציין שההפרה היא של צד (${quoted('by a party')}); האחר הוא אז הצד שלא הפר.`
      : `לכתוב ${quoted(near ?? '')}.`,
};
