import { list, quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac104.en.ts';

/** PAC104 in Hebrew. */
export const words: typeof english = {
  title: 'שם דו־משמעי',
  explanation: withIsolatedCode(
    'שם אחד מציין יותר מדבר מוצהר אחד, והמשפט אינו מראה לאיזה הכוונה. כל צד יכול לקרוא אותו ' +
      'לטובתו, והבודק אינו בוחר.\n\nיש לכתוב את השם המלא, או לתת לאחד השניים צורה קצרה אחרת בכותרת.',
  ),
  message: ({ words: said, meanings }) =>
    `השם ${quoted(said)} יכול לציין כל אחד מאלה: ${list(meanings.map(quoted), 'or')}.`,
  because: (note: never) => note,
  fix: () => '',
};
