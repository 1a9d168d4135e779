import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions } from '../phrases.he.ts';
import type { words as english } from './pac702.en.ts';

/** PAC702 in Hebrew. */
export const words: typeof english = {
  title: 'היקף מעורפל',
  explanation: withIsolatedCode(
    'מילה שנראית כמידה ואינה מידה (`certain`, `sufficient`, `reasonable`, `as far as possible`, ' +
      '`about 600`) מותירה פתוח כמה חייבים. כל צד יכול להעמיד את קריאתו מול האחר.\n\nיש לכתוב מספר ' +
      'או גבול (`at least 550`), לנקוב באזורים, להפנות למפה או לרשימה, או לנקוב במי שמחליט כמה די. ' +
      'מונח שהכותרת מגדירה אינו מעורפל.',
  ),
  message: ({ words: said, labels }) =>
    `הביטוי ${quoted(said)} ${inProvisions(labels)} מותיר פתוח כמה חייבים.`,
  because: () => '',
  fix: () => '',
};
