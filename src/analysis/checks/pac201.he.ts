import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { happening, provision, provisions } from '../phrases.he.ts';
import type { words as english, WaitingNote } from './pac201.en.ts';

/** PAC201 in Hebrew. */
export const words: typeof english = {
  title: 'סעיפים שממתינים זה לזה',
  explanation: withIsolatedCode(
    'סעיפים ממתינים זה לזה במעגל: הראשון לשני, והאחרון לראשון. איש אינו מפר, ודבר אינו מתחיל ' +
      'לעולם. מעגלים כאלה נוצרים כשכל צד כותב את התנאי שלו (`once 2.1 is performed`) בסעיף שלו, או ' +
      'כשמחברים שתי טיוטות; סוגריים עלולים להסתיר אותם, שכן כל זוג סוגריים נראה תקין כשלעצמו. ' +
      'הממצא נוקב במספר הסעיפים הקטן ביותר שיוצר את המעגל, במילים שבהן כל אחד ממתין, ובקריאות של ' +
      'הסוגריים שבהן הוא קיים. מה שרק ממתין מאחורי המעגל אינו מדווח.\n\nמה נחשב המתנה: `once`, ' +
      '`when`, `if`, `after`, `within … after`, `on`, `from` ו־`at least … after` עם סעיף, שלב או ' +
      'אירוע אחר; חלק המחובר ב־`then`; ובכיוון ההפוך `before R` ו־`by R`, שבהם על `R` להמתין. `in ' +
      'exchange for`, `at the same time as`, `unless` ו־`as long as` אינם המתנה. שני סעיפים שכל ' +
      'אחד מהם חל רק `provided that` האחר בוצע הם אזהרה: כל אחד עלול להביט באחר עד שזמנו עובר, ' +
      'ושניהם פוקעים.\n\nדרכים החוצה: לפצל מעשה אחד ולהקדים את חלקו הראשון לכול; לעשות את שניהם בעת ' +
      'ובעונה אחת (`in exchange for 2.1`, `at the same time as 2.1`), באמצעות צד שלישי ששניהם ' +
      'נותנים בו אמון; להפקיד את הצעד הראשון בידי צד שלישי, כך שצד אחד פועל על פי אישורו; או לתת ' +
      'לאחד התנאים תאריך (`once 2.1 is performed or on day 10, whichever is first`). מי פועל ראשון ' +
      'הוא עניינם של הצדדים: הבודק מציע רק את מה שאינו מעדיף איש.',
  ),
  message: ({ kind, labels }) => {
    if (kind === 'undecided') return 'לא הוכרע בכל הקריאות אם סעיפים ממתינים זה לזה: יש יותר מדי קריאות.';
    const who = provisions(labels);
    if (kind === 'lapse') return `${who}: כל אחד חל רק אם האחר חל, ולכן הם עלולים לפקוע ודבר לא יקרה.`;
    if (labels.length === 1)
      return `המתנה עצמית: התנאי של ${who} הוא ${who} עצמו, ולכן לא יוכל להתקיים לעולם.`;
    if (labels.length === 2) return `המתנה הדדית בין ${who}: אף אחד מהם לא יוכל להתקיים לעולם.`;
    return `המתנה במעגל בין ${who}: אף אחד מהם לא יוכל להתקיים לעולם.`;
  },
  because: (note) => `${step(note)}${note.isOneWay ? ', וזו אחת מדרכיו' : ''}.`,
  fix: ({ labels }) => `לבצע את ${provisions(labels)} בעת ובעונה אחת.`,
};

function step({ from, to, kind, state, event: declared }: WaitingNote): string {
  const [waiting, awaited] = [provision(from), provision(to)];
  const by = declared === null ? null : `${quoted(declared)}, שביצוע ${awaited} מביא לידי כך`;
  switch (kind) {
    case 'order':
      return `יש לבצע את ${awaited} לפני ${happening(waiting, state)}`;
    case 'together':
      return `יש לבצע את ${awaited} לא יאוחר מאשר את ${waiting}`;
    case 'stage':
      return `מקומו של ${waiting} אחרי ${awaited}`;
    case 'ends':
      return `תוקפו של ${waiting} נמשך עד ${by === null ? happening(awaited, state) : `התרחשות ${by}`}`;
    case 'waits':
    case 'inner':
      return `תחילתו של ${waiting} מותנית ב${by === null ? happening(awaited, state) : `התרחשות ${by}`}`;
  }
}
