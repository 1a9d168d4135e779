import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision, reference } from '../phrases.he.ts';
import type { words as english, Remedy } from './pac502.en.ts';

/** PAC502 in Hebrew. */
export const words: typeof english = {
  title: 'סעדים המשיבים על סעדים',
  explanation: withIsolatedCode(
    'צד אחד רשאי להשעות את המוטל עליו כשהאחר מפר; האחר רשאי להשעות בתורו בשל כך; וכן הלאה, עד ' +
      'שדבר אינו נשאר בתוקף. הסיבה הראשונה יכולה להיות קלה, וכל צעד כדין.\n\nיש לומר שהשעיה לפי ' +
      'ההסכם אינה הפרה (`If 3.1 is breached and 3.1 is not suspended, …`), או להניח לצד שלישי ' +
      'להחליט לפני התשובה השנייה.',
  ),
  message: ({ remedies }) => `סעדים משיבים על סעדים בלי סוף: ${remedies.map(remedyWords).join(', ואז ')}.`,
  because: ({ remedy, answer, through, state }) =>
    `${remedyWords(remedy)}; ${provision(through)} אז ` +
    `${state === 'suspended' ? 'מושעה' : 'אינו מבוצע'}, ואז ${remedyWords(answer)}.`,
  fix: () => 'לומר שמה שמושעה לפי ההסכם אינו מופר.',
};

function remedyWords({ label, bearers, what }: Remedy): string {
  const suspended = what === null ? '' : ` את ${reference(what)}`;
  return `בידי ${names(bearers, 'or')} נתונה הרשות להשעות${suspended} (${provision(label)})`;
}
