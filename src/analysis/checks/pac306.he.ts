import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.he.ts';
import { provision } from '../phrases.he.ts';
import type { words as english } from './pac306.en.ts';

/** PAC306 in Hebrew. */
export const words: typeof english = {
  title: 'מעשה לאחר סוף שלבו',
  explanation: withIsolatedCode(
    'סעיף שייך לשלב, וזמנו בא אחרי שאותו שלב נגמר. הוא שייך אליו במילותיו (`during Phase 1`), משום שהוא ' +
      'מאריך או מסיים אותו, או משום שהוא עומד תחת כותרת שהיא שם השלב ואינו נוקב בעצמו בשום שלב. היום שגוי ' +
      'או השלב שגוי, ואיש אינו יכול לומר אילו כללים חלים על המעשה.\n\nכשרק כותרת אומרת זאת, או כשאפשר ' +
      'להאריך את השלב, זו אזהרה.\n\nדרכים החוצה, והבחירה לצדדים: להזיז את היום אל תוך השלב, לעשות את השלב ' +
      'ארוך יותר, או לשייך את הסעיף לשלב הבא.',
  ),
  message: ({ label, phase, by, end, start, movable }) => {
    const times = `אבל זמנו מתחיל רק ${startWords(start)}`;
    const over = `והשלב ${isolated(phase)} נגמר ${endWords(end)}${movable ? ', אלא אם יוארך' : ''}`;
    switch (by) {
      case 'words':
        return `${provision(label)} שייך לשלב ${isolated(phase)}, ${times}, ${over}.`;
      case 'power':
        return `${provision(label)} מאריך או מסיים את השלב ${isolated(phase)}, ${times}, ${over}.`;
      case 'heading':
        return `${provision(label)} עומד תחת הכותרת ${isolated(phase)}, ${times}, ${over}.`;
    }
  },
  because: () => '',
  fix: () => '',
};
