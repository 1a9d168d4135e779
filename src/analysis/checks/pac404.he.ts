import { prefixed } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { name, provisions } from '../phrases.he.ts';
import type { words as english } from './pac404.en.ts';

/** PAC404 in Hebrew. */
export const words: typeof english = {
  title: 'מפקח שאיש אינו חייב לתת לו גישה',
  explanation: withIsolatedCode(
    'מפקח אמור לאמת או לצפות, ושום סעיף אינו מחייב איש להכניסו. צד שמונע ממנו להיכנס אינו מפר ' +
      'דבר, והאימות אינו יכול להתקיים.\n\nיש לחייב את הצדדים: `Each party shall give the Red Cross ' +
      'access throughout this agreement.` גם סעיף המכניס את המפקח, נותן לו חופש תנועה או אוסר ' +
      'להפריע לו נחשב.',
  ),
  message: ({ monitor, labels }) =>
    `איש אינו מחויב לתת ${prefixed('ל', name(monitor))} גישה, שהמשימה לפי ${provisions(labels)} צריכה לה.`,
  because: ({ monitor, labels }) =>
    `אי אפשר לאמת את ${provisions(labels)} או לצפות בכך מבחוץ, בלי גישה של ${name(monitor)}.`,
  fix: ({ monitor }) => `לחייב כל צד לתת גישה ${prefixed('ל', name(monitor))}.`,
};
