import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions, ofProvisions, provisions } from '../phrases.he.ts';
import type { words as english } from './pac505.en.ts';

/** PAC505 in Hebrew. */
export const words: typeof english = {
  title: 'לא נקבע מי מחליט אם הייתה הפרה',
  explanation: withIsolatedCode(
    'דבר מה בא בעקבות הפרה, ולא נקבע מי אומר אם הייתה. כל צד יאמר זאת לעצמו, וכל סעד יהיה הפרה ' +
      'בעיני האחר. גוף שלמחויבים יש בו קול אינו מועיל.\n\nיש להעמיד את החובה לאימות, או לנקוב במי ' +
      'שמחליט: `If any provision is disputed, the Guarantors shall decide the dispute within 7 ' +
      'days.`',
  ),
  message: ({ labels, consequences }) =>
    `לא נקבע צד שלישי שיחליט אם הופר האמור ${inProvisions(labels)}, ` +
    `אף שבכך תלוי ${ofProvisions(consequences, 'תוקפ')}.`,
  because: ({ labels, consequences }) =>
    `${ofProvisions(consequences, 'תוקפ')} תלוי בהפרת ${provisions(labels)}.`,
  fix: () => '',
};
