import { withIsolatedCode } from '../base/isolates.ts';
import type { FindingWords } from './words/finding-words.ts';

/** What findings mean whose check is still to come, in Hebrew. */
export const laterWords: FindingWords['later'] = {
  PAC807: {
    title: 'תכלית מחוץ להישג יד',
    explanation: withIsolatedCode(
      'הכותרת או הטקסט קובעים תכלית, ושום מהלך אירועים שהטקסט מתיר אינו מגיע אליה.\n\nיש לשנות את מה ' +
        'שעומד בדרכה, והממצא נוקב בו, או את התכלית.',
    ),
  },
  PAC808: {
    title: 'תכלית שאפשר למנוע',
    explanation: withIsolatedCode(
      'אפשר להגיע לתכלית, אך מישהו יכול למנוע אותה כדין. הממצא מראה את מהלך האירועים הקצר ביותר ' +
        'שבו הדבר קורה.\n\nיש להפוך את ההיתר המשמש לכך לחובה, או להוסיף מה קורה כשהדבר אינו נעשה.',
    ),
  },
  PAC809: {
    title: 'חשש שיכול להתממש',
    explanation: withIsolatedCode(
      'מה שהמנסחים אמרו שאסור שיקרה יכול לקרות בלי הפרה, או אחרי הפרה שדבר אינו משיב עליה. הממצא ' +
        'מראה את מהלך האירועים הקצר ביותר.\n\nיש להוסיף סדר בין המעשים, או תוצאה במקום שבו מהלך ' +
        'האירועים מתחיל.',
    ),
  },
};
