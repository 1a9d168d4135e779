import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac606.en.ts';

/** PAC606 in Hebrew. */
export const words: typeof english = {
  title: 'חובה משותפת ששום ברירת מחדל אינה מסדירה',
  explanation: withIsolatedCode(
    'כמה צדדים חייבים יחד במעשה אחד. אם אינו נעשה, כל אחד יכול לומר שהיה מוכן והאחר לא: איש לבדו ' +
      'אינו מפר. מועד אחרון אינו משנה בכך דבר.\n\nיש לומר מה קורה אם אינו נעשה: מישהו מכנס או מחליט, ' +
      'סעד קם, גוף מכריע מסדיר. או לחייב כל אחד לבדו (`The Parties shall each …`), היכן שכל אחד ' +
      'יכול לפעול לבדו; או להפקיד את המעשה בידי גורם (`through the Mediators`).',
  ),
  message: ({ labels, bearers }) =>
    `החובה לפי ${provisions(labels)} מוטלת יחד על ${names(bearers)}: ` +
    `אם לא תבוצע, איש מהם לבדו לא כשל, והטקסט אינו קובע מה קורה.`,
  because: () => '',
  fix: ({ alone }) => (alone ? 'לחייב כל אחד מהם לבדו.' : 'לומר מה קורה אם לא תבוצע, וכאן: שהצדדים מכונסים.'),
};
