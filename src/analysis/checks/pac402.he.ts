import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.he.ts';
import type { words as english, Judge } from './pac402.en.ts';

/** PAC402 in Hebrew. */
export const words: typeof english = {
  title: 'שופט בעניינו שלו',
  explanation: withIsolatedCode(
    'המחויב הוא גם מי שמאשר שהדבר נעשה: בשמו, כחבר בקבוצה המאמתת, או כמי שבלעדיו הגוף אינו יכול ' +
      'להחליט. אישורו אינו משכנע איש, ושתיקתו או הווטו שלו מונעים שהפרה תיקבע אי פעם.\n\nיש לנקוב ' +
      'במאמת שאינו מחויב ואינו חלק מן המחויב; או להניח לגוף להחליט ברוב שאינו זקוק לצד הנוגע בדבר ' +
      '(`The Joint Commission decides by 2 of 3.`). החברות נלקחת מן הכותרת; דבר אינו מוסק ' +
      'מפוליטיקה.',
  ),
  message: (judge) => (judge.tie === 'monitor' ? monitorWords(judge) : verifierWords(judge)),
  because: (note) =>
    note.kind === 'member'
      ? `הוצהר על ${name(note.group)} כשעם החברים נמנה ${name(note.member)}.`
      : `כלל ההחלטה של ${name(note.body)}: ${rule(note.consensus, note.needed, note.of)}.`,
  fix: () => 'להשאיר את האימות למי שאינו מחויב בעצמו.',
};

function verifierWords({ labels, bearers, verifiers, tie, others, quantifier }: Judge): string {
  return (
    `האימות של ${provisions(labels)} נתון בידי ${names(verifiers)}; ` +
    `${bond(tie, bearers)}${rest(others, quantifier)}.`
  );
}

function monitorWords({ labels, bearers, verified, verifiers, others }: Judge): string {
  return (
    `לפי ${provisions(labels)}, אימות החובות של ${names(bearers)} ` +
    `לפי ${provisions(verified)} נתון בידי ${names(verifiers)}, ` +
    `שעם חבריו נמנים המחויבים${rest(others, 'all')}.`
  );
}

function bond(tie: Judge['tie'], bearers: readonly string[]): string {
  switch (tie) {
    case 'self':
      return 'החובה עצמה מוטלת על המאמת';
    case 'member':
    case 'monitor':
      return bearers.length === 1
        ? `עם חבריו נמנה ${names(bearers)}, שעליו מוטלת החובה`
        : `עם חבריו נמנים ${names(bearers)}, שעליהם מוטלת החובה`;
    case 'part':
      return `המאמת הוא חלק ממי שעליו מוטלת החובה: ${names(bearers)}`;
  }
}

function rest(others: readonly string[], quantifier: 'all' | 'one'): string {
  if (others.length === 0) return '';
  return quantifier === 'all'
    ? `; בלעדיו אין תוקף לאישור מצד ${names(others)}`
    : `; דברו מספיק גם בלי דברם של ${names(others)}`;
}

function rule(consensus: boolean, needed: number | null, of: number | null): string {
  return consensus ? 'הסכמה כללית' : `${needed ?? 'הכול'} מתוך ${of ?? 'הכול'}`;
}
