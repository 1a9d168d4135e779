import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions, reference } from '../phrases.he.ts';
import type { words as english } from './pac504.en.ts';

/** PAC504 in Hebrew. */
export const words: typeof english = {
  title: 'השעיה שאין ממנה חזרה',
  explanation: withIsolatedCode(
    'מותר להשעות סעיף והטקסט אינו קובע מתי הוא מתחדש: לא `until`, לא משך זמן, לא סעיף המחדש אותו. ' +
      'אמצעי שנועד להשיב את הצד האחר נמשך אז לעולם, גם אחרי שאותו צד עשה את חלקו.\n\nיש לומר איך היא ' +
      'נגמרת: `Northland may suspend 3.1 until 2.1 is performed`, `for 10 days`, או סעיף שלפיו ' +
      'מישהו מחדש אותו.',
  ),
  message: ({ labels, bearers, what }) =>
    `לפי ${provisions(labels)}, בידי ${names(bearers, 'or')} נתונה ` +
    `הרשות להשעות את ${reference(what)}, והטקסט אינו קובע מתי היא מסתיימת.`,
  because: () => '',
  fix: ({ until }) => `לקבוע שההשעיה נגמרת עם ביצוע ${until === null ? 'מה שהופר' : reference(until)}.`,
};
