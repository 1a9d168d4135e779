import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions, name, day as onDay, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac602.en.ts';

/** PAC602 in Hebrew. */
export const words: typeof english = {
  title: 'עזיבה משתלמת',
  explanation: withIsolatedCode(
    'יש רגע שבו צד מרוויח יותר מעזיבת ההסכם מאשר מהמשכו: מה שעוד יבוא אליו שווה פחות ממה שעליו עוד ' +
      'לתת, גם עם הפיקדון שיאבד. כשהערכים הם טווחים, נלקח הקצה הגרוע ביותר להמשך. הדבר נמצא רק עם קובץ ' +
      'ערכים פרטי (`pacta exchange --values`).\n\n' +
      'מי שנותן אחרון עומד תמיד בפיתוי, אלא אם פיקדון, ערבות או מעמדו שווים כמחיר מעשהו האחרון. יש ' +
      'לחלק את המעשים לחלקים קטנים יותר, לשים את מה שצד זה רוצה ביותר אחרי אותו רגע, או שיפקיד דבר מה. ' +
      '`pacta order` אומר כמה נחוץ.',
  ),
  message: ({ party, after, gain, unit, rest }) => {
    const when =
      after === null ? 'לפני הצעד הראשון' : `אחרי ${provisions(after.labels)} ב${onDay(after.day)}`;
    const amount = `${gain}${unit === null ? '' : ` (${isolated(unit)})`}`;
    return `${when}, הרווח של ${name(party)} מעזיבה גדול ב־${amount} מן הרווח שבהמשך ${inProvisions(rest)}.`;
  },
  because: ({ label }) => `${provision(label)} עוד לא בוצע.`,
  fix: () => '',
};
