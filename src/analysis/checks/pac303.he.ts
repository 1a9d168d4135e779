import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision } from '../phrases.he.ts';
import { timeNoteWords } from '../schedule/time-note-words.he.ts';
import type { words as english } from './pac303.en.ts';

/** PAC303 in Hebrew. */
export const words: typeof english = {
  title: 'בידי אחר',
  explanation: withIsolatedCode(
    'גורם אחד עלול להיכנס להפרה בגלל בחירה כדין של אחר: עליו להמתין למעשהו של האחר, והמועד שלו עצמו עומד ' +
      'בעינו. האחר פועל ביומו האחרון, או שאין לו יום אחרון, והזמן שנותר קצר מדי. לגורם מאמת בלי הגבלת זמן ' +
      'יש אותה השפעה. הממצא אומר מי חשוף, בפני מי, ומראה מהלך אחד.\n\nההנחה היא שהאחרים מקיימים את הטקסט ' +
      'ובוחרים את רגעיהם במסגרתו; מה שתלוי במזל בלבד נאמר כ־PAC302. כשמעשיהם של אחרים ממתינים לכמה דברים, ' +
      'יש מקרים שאי אפשר להכריע בהם מהר; אז הממצא אומר זאת במקום לשתוק.\n\nאפשר למנות את המועד ' +
      'ממעשהו של האחר במקום מיום (`within 7 days after 2.1 is verified`), לתת לאחר יום אחרון מוקדם ' +
      'יותר, או להגביל את האימות.',
  ),
  message: ({ label, bearers, others, isDecided }) => {
    const choice = `בחירה כדין של ${names(others)}`;
    const left = `להותיר בידי ${names(bearers)} זמן קצר מדי לביצוע ${provision(label)}`;
    return isDecided ? `${choice} עלולה ${left}.` : `לא הוכרע אם ${choice} עלולה ${left}.`;
  },
  because: timeNoteWords,
  fix: () => '',
};
