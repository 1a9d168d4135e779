import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.he.ts';
import type { words as english } from './pac204.en.ts';

/** PAC204 in Hebrew. */
export const words: typeof english = {
  title: 'חילופין שאיש אינו מתווך',
  explanation: withIsolatedCode(
    'שני צדדים נותנים זה לזה דבר בעת ובעונה אחת, ואיש אינו עומד ביניהם. ברגע החילופין אחד מהם ' +
      'חייב להרפות ראשון, או להאמין שהאחר ירפה; באין אמון, שניהם ממתינים. כך נכשלים חילופין ששני ' +
      'הצדדים רוצים בהם.\n\nיש להפקיד אותם בידי צד שלישי: `through the Red Cross` באחד מן השניים, ' +
      'המקבל משניהם ומוסר לשניהם. גם מאמת הנקוב בשני הצדדים ואינו אחד מהם נחשב, וכן צד שלישי שאליו ' +
      'מופנה אחד המעשים. מה שצד אחד עושה בעת מעשה אחר שלו אינו חילופין.',
  ),
  message: ({ labels, otherLabels, bearers, others }) =>
    `חילופין בין ${names(bearers)} מצד אחד לבין ${names(others)} מצד אחר, ${provisions(labels)} תמורת ` +
    `${provisions(otherLabels)}, ואיש אינו עומד ביניהם.`,
  because: ({ otherLabels, others }) =>
    `הצד שכנגד הוא ${provisions(otherLabels)}, והחובה בו מוטלת על ${names(others)}.`,
  fix: ({ carrier }) => `להפקיד את החילופין בידי ${name(carrier ?? '')}.`,
};
