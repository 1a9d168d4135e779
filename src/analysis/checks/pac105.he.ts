import { quoted } from '../../base/hebrew.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac105.en.ts';

/** PAC105 in Hebrew. */
export const words: typeof english = {
  title: 'מספר או שם שניתן פעמיים',
  explanation: withIsolatedCode(
    'לשני סעיפים מספר אחד, לשני חלקים אות אחת, או לשתי הצהרות שם אחד. לכל הפניה יש אז שתי ' +
      'משמעויות, ועל הפרת האחד עלולים להגיב כאילו הופר האחר.\n\nיש לתת לאחד מהם מספר, אות או שם אחר, ' +
      'ולבדוק מה מפנה אליו. גורם בעל כמה תפקידים אינו חזרה: הוא יכול לעמוד תחת כל אחד מהם.',
  ),
  message: ({ words: said, what }) => {
    switch (what) {
      case 'name':
        return `על השם ${quoted(said)} הוצהר פעמיים.`;
      case 'number':
        return `המספר ${isolated(said)} ניתן פעמיים.`;
      case 'stage':
        return `האות ${isolated(said)} ניתנה פעמיים.`;
    }
  },
  because: ({ words: said }) => `כאן ניתן ${isolated(said)} לראשונה.`,
  fix: () => '',
};
