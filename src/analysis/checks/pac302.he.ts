import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.he.ts';
import { lengthWords, timeNoteWords } from '../schedule/time-note-words.he.ts';
import type { words as english } from './pac302.en.ts';

/** PAC302 in Hebrew. */
export const words: typeof english = {
  title: 'תלוי במזל',
  explanation: withIsolatedCode(
    'אפשר לעמוד במועדים רק במזל. גם אם כל צד יפעל ברגע הטוב ביותר לכלל, ביודעו את כל מה שקרה, אימות ' +
      'שנמשך ככל שמותר לו, או משך מוצהר (`taking between 2 and 5 days`), עלולים לכפות הפרה.\n\nהממצא מראה ' +
      'את שרשרת הרגעים עם מה שחסר, ומהלך אחד שמשתבש אף שכל אחד פועל מוקדם ככל שמותר לו. אימות נמשך לפחות ' +
      'דקה ולכל היותר מה שהטקסט מתיר; מי שממתין לו רשאי לפעול בדקה שבה הוא בא. כשדבר אינו מגביל את ' +
      'האימות, PAC303 אומר מי חשוף.\n\nאפשר לתת לאימות פחות זמן, להזיז את המועד שאחריו כדי החסר, או למנות ' +
      'את המועד מן האימות במקום מיום. כששינוי של מספר אחד מתקן זאת, נאמר כל מספר כזה עם השינוי הקטן ביותר; ' +
      'מי מן הצדדים יוותר, הבחירה לצדדים.',
  ),
  message: ({ labels, short }) => {
    const luck = `איך שלא יתוזמנו המעשים, במועדים של ${provisions(labels)} אפשר לעמוד רק במזל`;
    return short === null ? `${luck}.` : `${luck}: חסר להם ${lengthWords(short)} כשכל דבר נמשך כמלוא זמנו.`;
  },
  because: timeNoteWords,
  fix: () => 'לשנות את המספר היחיד שמתקן זאת.',
};
