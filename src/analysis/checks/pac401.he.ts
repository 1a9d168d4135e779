import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac401.en.ts';

/** PAC401 in Hebrew. */
export const words: typeof english = {
  title: 'חובה שאיש אינו מאמת',
  explanation: withIsolatedCode(
    'צד מחויב לעשות דבר, או שלא לעשותו, ולא נקבע מי אומר אם הדבר נעשה. הצד יאמר שעשה, האחר יאמר שלא ' +
      'עשה, והטקסט מותיר את שניהם עם דבריהם.\n\nיש להוסיף מאמת וזמן: `, verified by the Red Cross ' +
      'within 2 days`. גם משפט המפקיד את הפיקוח על הסעיף, על הפרק או על ההסכם כולו בידי גורם אחר ' +
      'נחשב. צעדי נוהל (לכנס, להפנות, לתת גישה, להשעות) ושיחות שכל המחויבים בהן משתתפים אינם צריכים ' +
      'מאמת.\n\nרק מה שצד חייב בו נבדק. מתווכים, ערבים, מפקחים וגופים משרתים את ההסכם; מי שרשום תחת ' +
      '`Others` אינו חותם על דבר, והטקסט אינו יכול לחייב אותו. כשצבא או משרד הוא זרוע של צד, יש להטיל ' +
      'את החובה על הצד: `Northland shall withdraw its army`.',
  ),
  message: ({ labels, bearers }) => `לא נקבע מי מאמת את ביצוע ${provisions(labels)} בידי ${names(bearers)}.`,
  because: ({ monitor }) => `הוצהר על ${name(monitor)} כמפקח, ואפשר לנקוב בשמו.`,
  fix: ({ monitor }) => `להפקיד את האימות בידי ${name(monitor ?? '')}, בתוך זמן שייבחר.`,
};
