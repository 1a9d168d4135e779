import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provision } from '../phrases.he.ts';
import type { words as english } from './pac604.en.ts';

/** PAC604 in Hebrew. */
export const words: typeof english = {
  title: 'חלקים באחוזים שאינם מסתכמים ב־100',
  explanation: withIsolatedCode(
    'חלקי סעיף הם חלקים משלם אחד, כל אחד מתווסף לקודמיו, ויחד הם יותר מן השלם או פחות ממנו. ' +
      'גורלו של ההפרש יהיה במחלוקת בחלק האחרון.\n\nיש לתקן מספר, או להניח לחלק האחרון לקחת `the ' +
      'rest`. אם המספרים נועדו למצב שלאחר כל חלק, יש לכתוב מה כל חלק מוסיף.',
  ),
  message: ({ label, percent, whole, noun }) =>
    `חלקי ${provision(label)} מסתכמים ` +
    `ב־${percent}%${noun === '' ? '' : ` מתוך ${quoted(noun)}`}, ולא ב־${whole}%.`,
  because: ({ label, percent }) => `${provision(label)} מוסיף ${percent}%.`,
  fix: () => 'להניח לחלק האחרון לקחת את היתרה.',
};
