import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac103.en.ts';

/** PAC103 in Hebrew. */
export const words: typeof english = {
  title: 'הפניה שאין לה יעד',
  explanation: withIsolatedCode(
    'הטקסט מפנה לסעיף, לחלק או לכותרת שאינם בו. כך קורה כשסעיפים ממוספרים מחדש או נמחקים בשלב ' +
      'מאוחר של השיחות, והחובה המפנה נותרת בלי תנאי או מועד שאפשר להחיל.\n\nיש להפנות למספר קיים, או ' +
      'לוותר על ההפניה. סעיף בסוגריים מרובעים חסר בקריאות שמשמיטות אותו: הממצא נוקב אז רק בהן.',
  ),
  message: ({ words: said, near }) =>
    `ההפניה ${quoted(said)} אינה מובילה לדבר בטקסט ` +
    `זה${near === null ? '' : `; ייתכן שהכוונה ל־${quoted(near)}`}.`,
  because: (note: never) => note,
  fix: ({ near }) => `לכתוב ${quoted(near ?? '')}.`,
};
