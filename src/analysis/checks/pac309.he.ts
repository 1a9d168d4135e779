import { withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.he.ts';
import { happening, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac309.en.ts';

/** PAC309 in Hebrew. */
export const words: typeof english = {
  title: 'רגע אחרון אחד למעשה ולצעד שאחריו',
  explanation: withIsolatedCode(
    'מעשה והצעד שחייב לבוא אחריו יכולים שניהם להמתין עד אותו רגע אחרון: סעיף 2.1 נדרש עד יום 30, וגם סעיף ' +
      '2.2 נדרש עד יום 30, משעה שסעיף 2.1 אומת. מי שמשתמש בכל זמנו אינו מותיר לאחר דבר, וכל אחד יאמר שהאחר ' +
      'איחר.\n\nהממצא מספר רק על מעשים של גורמים שונים, ועל כאלה שצד שלישי חייב לאמת ביניהם: מי שממתין ' +
      'למעשהו שלו יכול לחלק את זמנו בעצמו.\n\nדרכים החוצה, והבחירה לצדדים: לתת לצעד השני זמן משלו אחרי ' +
      'הראשון (`within 5 days after 2.1 is verified`), או לראשון רגע אחרון מוקדם יותר.',
  ),
  message: ({ acts, step, end, verified }) =>
    `${provision(step)} מתחיל רק אחרי ${happening(provisions(acts), verified ? 'verified' : 'performed')}, ` +
    `והזמנים נגמרים יחד ${endWords(end)}: מי שמשתמש בכל זמנו אינו מותיר לו דבר.`,
  because: ({ label, end }) => `את ${provision(label)} אפשר לבצע עד שזמנו נגמר ${endWords(end)}.`,
  fix: () => '',
};
