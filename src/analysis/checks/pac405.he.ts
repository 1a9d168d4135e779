import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac405.en.ts';

/** PAC405 in Hebrew. */
export const words: typeof english = {
  title: 'מאמת שותק',
  explanation: withIsolatedCode(
    'למאמת יש זמן להשיב, והטקסט אינו קובע מה קורה כשתשובה אינה באה. החובה נשארת אז מדווחת לעולם: ' +
      'לא בוצעה ולא הופרה, וכל מה שממתין לה עומד.\n\nיש לומר מה קורה (`If 2.1 is not verified, the ' +
      'Mediators shall convene the Parties within 2 days.`), או לנקוב במי שמחליט כשסעיף שנוי ' +
      'במחלוקת.',
  ),
  message: ({ labels, verifiers }) =>
    `הטקסט אינו קובע מה קורה אם לא באה בזמן תשובה מאת ` +
    `${names(verifiers, 'or')} על ${provisions(labels, 'or')}.`,
  because: ({ labels }) => `בלי תשובה נשאר גם זה: ${provisions(labels)}.`,
  fix: () => 'לומר מה קורה כשאין תשובה, וכאן: שהצדדים מכונסים.',
};
