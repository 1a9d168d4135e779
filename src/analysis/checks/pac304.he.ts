import { withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.he.ts';
import { ofProvisions, provision } from '../phrases.he.ts';
import type { words as english } from './pac304.en.ts';

/** PAC304 in Hebrew. */
export const words: typeof english = {
  title: 'מועד אחרון שקודם לחובתו',
  explanation: withIsolatedCode(
    'מה שיש לעשות רק משעה שדבר אחר קרה, יש לעשות עד יום שבו אותו דבר עוד אינו יכול לקרות: לא משום ' +
      'שמישהו עלול לאחר, אלא אף אם הכול יפעלו מהר ככל האפשר. כפי שנכתב לעולם אי אפשר לבצע אותו, ובהיתר ' +
      'כזה לעולם אי אפשר להשתמש.\n\nהממצא עוקב אחר מה שממתינים לו ככל שהטקסט מתארך או מונה אותו: ' +
      '`once 2.1 is verified` לא יקרה לפני היום הראשון שבו מותר לבצע את סעיף 2.1, שאולי ממתין לדבר ' +
      'בתורו. מה שאין לו יום נחשב כאילו הוא קורה מיד. כשהזמן נגמר עם שלב שמישהו רשאי להאריך, זו אזהרה: ' +
      'הסעיף פועל רק אם השלב יוארך.\n\nדרכים החוצה, והבחירה לצדדים: למנות את המועד ממה שממתינים לו ' +
      '(`within 5 days after 2.1 is verified`); להזיז את המועד; או להקדים את מה שממתינים לו.',
  ),
  message: ({ label, end, start, movable }) => {
    const late =
      `${ofProvisions([label], 'זמנ')} נגמר ${endWords(end)}, ומה שהוא ממתין לו יכול לקרות ` +
      `${startWords(start)} לכל המוקדם`;
    return movable ? `${late}, אלא אם השלב יוארך.` : `${late}.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return `${ofProvisions([note.label], 'זמנ')} נגמר ${endWords(note.end)}.`;
      case 'waits':
        return `${provision(note.label)} ממתין לזה.`;
      case 'soonest':
        return `את ${provision(note.label)} אפשר לבצע ${startWords(note.start)} לכל המוקדם.`;
    }
  },
  fix: () => '',
};
