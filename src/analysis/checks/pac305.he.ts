import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.he.ts';
import { ofProvisions, provision } from '../phrases.he.ts';
import type { words as english } from './pac305.en.ts';

/** PAC305 in Hebrew. */
export const words: typeof english = {
  title: 'חלון ריק',
  explanation: withIsolatedCode(
    'זמניו של סעיף אחד אינם מותירים רגע שבו אפשר לבצעו או שבו הוא חל: `not before day 30` ו־`by day 20`. ' +
      'כל הזמנים שבמשפט חלים יחד. גם שלב שנגמר לפני שהתחיל הוא חלון כזה, וגם חובה הנמשכת עד יום שלפני ' +
      'הכניסה לתוקף.\n\nיש לחפש שתי טיוטות שחוברו, יום שהוזז במקום אחד ולא באחר, או מניין שמתחיל ביום אחר ' +
      'מזה שחשב כותבו. איזה מן הזמנים יישאר, זו בחירה של הצדדים. ' +
      'כשהחלון נגמר עם שלב שמישהו רשאי להאריך או שתנאי עשוי להמשיך, זו אזהרה.',
  ),
  message: ({ kind, label, end, start, movable }) => {
    if (kind === 'entry') {
      return `${ofProvisions([label], 'תוקפ')} נגמר ${endWords(end)}, לפני שההסכם נכנס לתוקף.`;
    }
    if (kind === 'phase') {
      return `${isolated(label)} מתחיל ${startWords(start)} ונגמר ${endWords(end)}, לפני תחילתו.`;
    }
    const empty =
      `הזמנים של ${provision(label)} אינם מותירים אף רגע: הם מתחילים ${startWords(start)} ונגמרים ` +
      endWords(end);
    return movable ? `${empty}, אלא אם השלב יוארך.` : `${empty}.`;
  },
  because: (note) =>
    note.kind === 'begins'
      ? `לא לפני זה: הוא מתחיל ${startWords(note.start)}.`
      : `לא אחרי זה: הוא נגמר ${endWords(note.end)}.`,
  fix: () => '',
};
