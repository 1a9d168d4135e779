import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac603.en.ts';

/** PAC603 in Hebrew. */
export const words: typeof english = {
  title: 'מה שאין לבטל מוטל על צד אחד',
  explanation: withIsolatedCode(
    'כל מה שאין לבטל נעשה בידי צד אחד לפני המעשה האחרון של האחרים: לפי הימים והתאריכים שבטקסט, או ' +
      'משום שמעשיהם ממתינים לו. אם יפסיקו אז, לא יוכל להשיב דבר. מה אין לבטל, אומר הטקסט עצמו: `2.1 ' +
      'cannot be undone.`\n\n' +
      'יש להניח למעשים שאין לבטלם לבוא לסירוגין, לשים את האחרון שבהם בסוף, או לתת לצד שלישי להחזיק ' +
      'עירבון.',
  ),
  message: ({ party, labels, others, later }) =>
    `כל מה שאין לבטל (${provisions(labels)}) נעשה בידי ${name(party)} לפני הביצוע של ` +
    `${provisions(later)} בידי ${names(others)}, ואת אלה אפשר לבטל.`,
  because: ({ kind, label }) =>
    kind === 'fixed' ? `את ${provision(label)} אין לבטל.` : `${provision(label)} בא רק אחרי כן.`,
  fix: () => '',
};
