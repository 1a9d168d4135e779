import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac501.en.ts';

/** PAC501 in Hebrew. */
export const words: typeof english = {
  title: 'חובה שאין תוצאה להפרתה',
  explanation: withIsolatedCode(
    'דבר בטקסט אינו בא בעקבות הפרת החובה: איש אינו רשאי להשעות, איש אינו חייב להיפגש, איש אינו ' +
      'מחליט. מה שקורה אז נתון לכל צד, וכך מסיים אירוע אחד הסכם.\n\nיש לקשור להפרה תוצאה, ולו קלה: ' +
      '`If 2.1 is breached, the Mediators shall convene the Parties within 2 days.` די במשפט אחד ' +
      'לכולן: `If any provision is breached, …`. מחלוקת על ההפרה אינה תוצאה שלה. חובה החלה רק כל עוד ' +
      'חובה אחרת מקוימת, או בתנאי לכך, היא תוצאה.\n\nרק מה שצד חייב בו נבדק. מתווכים, ערבים, מפקחים ' +
      'וגופים משרתים את ההסכם; מי שרשום תחת `Others` אינו חותם על דבר, והטקסט אינו יכול לחייב אותו. ' +
      'כשצבא או משרד הוא זרוע של צד, יש להטיל את החובה על הצד: `Northland shall withdraw its army`.',
  ),
  message: ({ labels, bearers, forbids }) =>
    `אין תוצאה להפרת ${provisions(labels)}${forbids ? '' : ' או לאי־ביצוע'} בידי ${names(bearers, 'or')}.`,
  because: () => '',
  fix: () => 'לומר מה בא בעקבות הפרה, וכאן: שהצדדים מכונסים.',
};
