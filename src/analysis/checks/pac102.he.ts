import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac102.en.ts';

/** PAC102 in Hebrew. */
export const words: typeof english = {
  title: 'מקום, אירוע או מונח לא מוכר',
  explanation: withIsolatedCode(
    'כאן צריך לעמוד מקום, אירוע, מונח, שלב, מניין ימים, גוף או אזור זמן, ושום דבר בשם זה אינו ' +
      'מוכר. אי אפשר לבדוק את מה שתלוי בו (היכן, מתי, בידי מי), וכל קורא עלול למלא את החסר ' +
      'בדרכו.\n\nיש להצהיר על השם בכותרת, או לכתוב אותו כפי שהוצהר. אזור זמן נקוב כמו במאגר `IANA`: ' +
      '`Asia/Jerusalem`, `Africa/Khartoum`.',
  ),
  message: ({ words: said, wanted, near }) => {
    if (said === DAYS) return 'הכותרת אינה פותחת במניין ימים.';
    const meant = near === null ? '' : `; ייתכן שהכוונה ל־${quoted(near)}`;
    return `${wanted === 'zone' ? 'לא מוכר' : 'לא הוצהר על'} ${WANTED[wanted]} בשם ${quoted(said)}${meant}.`;
  },
  because: (note: never) => note,
  fix: ({ near }) => `לכתוב ${quoted(near ?? '')}.`,
};

/** What stands for the count of days that a header does not begin. */
const DAYS = 'the count of days';

const WANTED = {
  place: 'מקום',
  event: 'אירוע',
  term: 'מונח',
  phase: 'שלב',
  clock: 'מניין ימים',
  zone: 'אזור זמן',
  body: 'גוף',
} as const;
