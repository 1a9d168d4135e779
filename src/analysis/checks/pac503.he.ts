import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac503.en.ts';

/** PAC503 in Hebrew. */
export const words: typeof english = {
  title: 'הפרה קטנה אחת יכולה לסיים את ההסכם כולו',
  explanation: withIsolatedCode(
    'צד רשאי לסיים הכול בשל הפרת סעיף כלשהו, מיד ויהיה משקלה אשר יהיה. דוח שמתאחר מבטל אז הפסקת ' +
      'אש, ובידי כל צד דרך מוצא שאינה עולה לו דבר.\n\nיש לשים צעד באמצע (פגישה, הודעה כמה ימים מראש, ' +
      'החלטה), או לנקוב בסעיפים שהפרתם חמורה דיה.',
  ),
  message: ({ labels, bearers }) =>
    `לפי ${provisions(labels)}, בידי ${names(bearers, 'or')} נתונה ` +
    `הרשות לסיים את ההסכם כולו בשל כל הפרה, קטנה ככל שתהיה, ומיד.`,
  because: () => '',
  fix: ({ step }) => `להתנות זאת בביצוע ${provision(step ?? '')} תחילה.`,
};
