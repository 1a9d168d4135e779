import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvision, names } from '../phrases.he.ts';
import type { words as english } from './pac205.en.ts';

/** PAC205 in Hebrew. */
export const words: typeof english = {
  title: 'אותו מעשה נדרש ואסור',
  explanation: withIsolatedCode(
    'סעיף אחד מחייב מישהו במעשה, ואחר אוסר עליו את אותו מעשה לאותו זמן. כל שיעשה, הוא מפר. כך ' +
      'קורה כשמחברים טיוטות, וכשאיסור כללי פוגש חובה שנועדה להיות חריג לו.\n\nשני מעשים הם אותו מעשה ' +
      'כשמילותיהם זהות, בלי תוויות יידוע, כמויות ואותיות רישיות, ולאחר פתיחת שמות קצרים ומונחים ' +
      'מוצהרים; לא יותר מזה, כדי שהממצא יוכל לצטט את שניהם. חובה שיש לבצע פעם אחת סותרת רק כשכל ' +
      'הזמן שהיא מותירה אסור; חובה נמשכת או חוזרת, כשחלק כלשהו ממנו אסור. זמנים שהטקסט מותיר ' +
      'פתוחים נחשבים נפגשים. כשרק לאחד מהם תנאי, זו אזהרה; כשלשניהם תנאי, או לאיסור חריג, או נאמר ' +
      'שאחד גובר על האחר, אין ממצא.\n\nיש להוציא אחד מהם, לתת להם זמנים שונים, לכתוב את החריג באיסור ' +
      '(`except …`), או לומר מי גובר (`Article 3 prevails over 2.1.`).',
  ),
  message: ({ demanding, forbidding, bearers, isConditional }) =>
    `נדרש ${inProvision(demanding)}, מאת ${names(bearers)}, מה שאסור באותו זמן ${inProvision(forbidding)}` +
    `${isConditional ? ', כשהתנאי שבו מתקיים' : ''}.`,
  because: ({ label, isDemanded, act }) =>
    `${isDemanded ? 'נדרש' : 'אסור'} ${inProvision(label)}: ${quoted(act)}.`,
  fix: () => 'להוציא אחד מן השניים.',
};
