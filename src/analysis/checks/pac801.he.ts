import { list, prefixed } from '../../base/hebrew.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.he.ts';
import { day, inProvision, names, ofProvisions, provision, provisions } from '../phrases.he.ts';
import type { words as english } from './pac801.en.ts';

/** PAC801 in Hebrew. */
export const words: typeof english = {
  title: 'סף תהום',
  explanation: withIsolatedCode(
    'עד רגע מסוים הטקסט מרסן פעולות איבה (ראו במדריך `What restrains hostilities`); אחריו דבר ' +
      'אינו מרסן אותן, והלחימה שוב כדין, בין שהוסכם דבר בינתיים ובין שלא. שני הצדדים יודעים את ' +
      'היום ומתכוננים לו, ולכן השבועות שלפניו הם הבטוחים פחות מכול. הממצא נוקב ברגע, בכל מה שנגמר ' +
      'אז, ובקריאות של הסוגריים שבהן הדבר קורה.\n\nסמכות להאריך, או שלב הנמשך כל עוד דבר מתקיים, ' +
      'אינם מסירים את סף התהום: הם מזיזים אותו, ורק אם מישהו פועל או דבר נמשך. הממצא מספר עליהם. ' +
      'מה שנגמר בהסכמת מי שהוא מחייב, או כשמוסכם על הפסקת אש, על שביתת נשק או על הסדר, אינו סף ' +
      'תהום; מה שחדלו ממנו פעם נשאר חדול. כשהריסון נמשך רק כל עוד תנאי מתקיים, זו אזהרה.\n\nדרכים ' +
      'החוצה, והבחירה לצדדים: לרסן פעולות איבה לאורך כל ההסכם; להניח לריסון להימשך עד שיוסכם על ' +
      'דבר ולא עד יום; להתחיל את השלב הבא כשהאחרון נגמר, בלי תנאי; או לחייב צד שלישי להאריך כל עוד ' +
      'השיחות נמשכות.',
  ),
  message: ({ labels, end, phases, lastOfSeveral }) => {
    if (lastOfSeveral) {
      return `תוקפם של ${provisions(labels)} נגמר בזמן כלשהו, ואחרי האחרון שבהם דבר אינו מרסן פעולות איבה.`;
    }
    const when = withPhases(endWords(end), phases);
    return `${when} נגמר ${ofProvisions(labels, 'תוקפ')}, ודבר אינו מרסן עוד פעולות איבה.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return (
          `פעולות איבה מרוסנות ${inProvision(note.label)}, ` +
          `שתוקפו נגמר ${note.ends.map(endWords).join(' או ')}.`
        );
      case 'only if':
        return `פעולות איבה מרוסנות ${inProvision(note.label)} רק משעה שדבר אחר קורה.`;
      case 'later':
        return `פעולות איבה מרוסנות ${inProvision(note.label)} רק החל ${prefixed('מ', day(note.day))}.`;
      case 'continues':
        return `השלב ${isolated(note.phase)} נמשך מעבר ליומו האחרון רק כל עוד תנאו מתקיים.`;
      case 'may extend':
        return (
          `בידי ${names(note.who)} נתונה הרשות להאריך את ` +
          `${isolated(note.phase)} לפי ${provision(note.label)}, ואין חובה לכך.`
        );
    }
  },
  fix: () => '',
};

/** An end with the phases that end then, between the brackets of its day where it has them. */
function withPhases(end: string, phases: readonly string[]): string {
  if (phases.length === 0) return end;
  const also = `סוף ${list(phases.map(isolated), 'and')}`;
  return end.endsWith(')') ? `${end.slice(0, -1)}, ${also})` : `${end} (${also})`;
}
