import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac107.en.ts';

/** PAC107 in Hebrew. */
export const words: typeof english = {
  title: 'סייג שיכול להשתייך לשתי מילים',
  explanation: withIsolatedCode(
    'זמן או תנאי עומד אחרי פסוקית שבתוך המעשה (`detainees taken after 8 October by day 7`) ויכול ' +
      'להשתייך לפסוקית או למעשה. בלי פסיק הוא נקרא כחלק מהפסוקית, ולחובה עצמה אין אז זמן או תנאי ' +
      'כזה.\n\nיש לשים פסיק לפניו כשהוא שייך למעשה, או להעביר אותו לראש המשפט.',
  ),
  message: ({ qualifier, near, far }) =>
    `הסייג ${quoted(qualifier)} יכול להשתייך ל־${quoted(near)} ` +
    `או ל־${quoted(far)}; בלי פסיק הוא נקרא עם ${quoted(near)}.`,
  because: (note: never) => note,
  fix: ({ qualifier, far }) => `לשים פסיק לפני ${quoted(qualifier)}, כדי שישתייך ל־${quoted(far)}.`,
};
