import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac403.en.ts';

/** PAC403 in Hebrew. */
export const words: typeof english = {
  title: 'אימות בלי מגבלת זמן',
  explanation: withIsolatedCode(
    'נקוב מאמת, ולא זמן שבו עליו להשיב. כל מה שממתין לאישורו עלול להמתין לעולם, ולצד שעשה את חלקו ' +
      'אין רגע שממנו הוא רשאי לומר זאת.\n\nיש להוסיף זמן: `verified by the Red Cross within 2 days`. ' +
      'בחובה נמשכת זהו הזמן שבו מוכרעת כל טענה.\n\nרק מה שצד חייב בו נבדק. מתווכים, ערבים, מפקחים ' +
      'וגופים משרתים את ההסכם; מי שרשום תחת `Others` אינו חותם על דבר, והטקסט אינו יכול לחייב אותו. ' +
      'כשצבא או משרד הוא זרוע של צד, יש להטיל את החובה על הצד: `Northland shall withdraw its army`.',
  ),
  message: ({ labels, verifiers, quantifier }) =>
    `לא נקבע זמן שבו על ${names(verifiers, quantifier === 'all' ? 'and' : 'or')} ` +
    `לאמת את ${provisions(labels)}.`,
  because: () => '',
  fix: () => 'לתת לאימות זמן, כאן יומיים.',
};
