import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac704.en.ts';

/** PAC704 in Hebrew. */
export const words: typeof english = {
  title: 'שיחות בלי תוצאה או ברירת מחדל',
  explanation: withIsolatedCode(
    'הצדדים אמורים לשוחח, ודבר בטקסט אינו תלוי בכישלון השיחות או בסיומן בלא תוצאה. מי שמרוויח ' +
      'מדחייה יכול להמשיך בהן, או לשבת בהן בלי לזוז, ואינו מפר דבר.\n\nיש לקשור דבר לתוצאתן: להצהיר ' +
      'עליה כאירוע (`a permanent ceasefire is agreed`) ולומר מה קורה אם אינו מתרחש (`If a ' +
      'permanent ceasefire is not agreed by day 60, the Mediators shall …`), או מה קורה כשהשיחות ' +
      'מסתיימות.',
  ),
  message: ({ labels, bearers }) =>
    `לפי ${provisions(labels)} על ${names(bearers)} לקיים שיחות, ` +
    `והטקסט אינו קובע מה קורה אם הן נכשלות או מסתיימות בלא תוצאה.`,
  because: () => '',
  fix: () => 'לומר מה קורה כשהשיחות מסתיימות, וכאן: שהצדדים מכונסים.',
};
