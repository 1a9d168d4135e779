import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac603.en.ts';

/** PAC603 in Hebrew. */
export const words: typeof english = {
  title: 'מה שאין לבטל מוטל על צד אחד',
  explanation: withIsolatedCode(
    'כל מה שאין לבטל נעשה בידי צד אחד לפני המעשה האחרון של האחרים, כשכל סעיף מבוצע מוקדם ככל שהטקסט מתיר. ' +
      'אם יפסיקו אז, לא יוכל להשיב דבר. מה אין לבטל, אומר הטקסט עצמו: `2.1 cannot be undone.`\n\n' +
      'יש להניח למעשים שאין לבטלם לבוא לסירוגין, לשים את האחרון שבהם בסוף, או לתת לצד שלישי להחזיק עירבון.',
  ),
  message: ({ party, labels, day, others, still, until }) =>
    `כל מה שאין לבטל (${provisions(labels)}) נעשה בידי ${name(party)} עד ${onDay(day)}, ועל ${names(others)} ` +
    `עוד מוטל לבצע את ${provisions(still)} עד ${onDay(until)}.`,
  because: ({ kind, label }) =>
    kind === 'fixed' ? `את ${provision(label)} אין לבטל.` : `${provision(label)} עוד לא בא, ואפשר לבטלו.`,
  fix: () => '',
};
