import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.he.ts';
import { ofProvisions, provision } from '../phrases.he.ts';
import type { words as english } from './pac310.en.ts';

/** PAC310 in Hebrew. */
export const words: typeof english = {
  title: 'חובה ביום האחרון של שלבה',
  explanation: withIsolatedCode(
    'את החובה מותר לבצע עד הדקה האחרונה של שלבה, ואחרי אותה דקה דבר אינו בא בתגובה להפרתה ואינו ' +
      'ממתין לה: אין בטקסט תגובה, הרשות להשעות נוגעת רק למה שנגמר עם השלב, או שמה שממתין לחובה הוא ' +
      'צעד של אותו שלב. מי שכושל אינו מפסיד דבר ממה שהטקסט עוד נותן.\n\nדי במה שנמשך אחרי השלב, ' +
      'בחילופין, בשלב או באירוע שממתינים לחובה, או במי שחייב לכנס את הצדדים בתוך ימים לאחר הפרה, ואז ' +
      'אין ממצא; ואין ממצא גם על חובה `during Phase 1` שלהפרתה אין תגובה כלל, ש־PAC501 מספר ' +
      'עליה.\n\nדרכים החוצה, והבחירה לצדדים: להקדים את החובה בכמה ימים לפני הסוף; להניח למה שמחייב את ' +
      'הצד האחר להימשך עד שהחובה תאומת; או להתחיל את השלב הבא רק משעה שאומתה.',
  ),
  message: ({ label, phase, end }) =>
    `את ${provision(label)} אפשר לבצע עד שהשלב ${isolated(phase)} נגמר ${endWords(end)}, ` +
    'ואחרי זה דבר אינו בא בתגובה להפרתו ואינו ממתין לו.',
  because: ({ label, suspends }) =>
    suspends
      ? `${provision(label)} מתיר להשעות רק מה שכבר נגמר אז.`
      : `${ofProvisions([label], 'זמנ')} נגמר אז.`,
  fix: () => '',
};
