import { list, quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { form } from '../forms.he.ts';
import type { words as english } from './pac106.en.ts';

/** PAC106 in Hebrew. */
export const words: typeof english = {
  title: 'משפט שלא הובן',
  explanation: withIsolatedCode(
    'המשפט מחייב מישהו או מתיר לו דבר מה, אך יש בו זמן או תנאי שלא ניתן היה לקרוא. הבודק אינו ' +
      'מנחש אלא משאיר את המשפט כולו בחוץ: החובה שבו אינה נכנסת לשום בדיקה אחרת, והדוח מונה אותה ' +
      'כלא ניתנת לבדיקה.\n\nהממצא עומד במילה הראשונה שלא הובנה ונוקב בצורות שיכולות לעמוד שם. יש ' +
      'לנסח באחת מהן, לעשות ממנו שני משפטים, או לשים במירכאות מילים שנכתבו כלשונן. תנאי התלוי בדבר ' +
      'ששום סעיף אינו מביא לידי קיומו ניתן לקריאה משהוצהר עליו תחת `Events`; כשרק זה חסר, התיקון ' +
      'מצהיר עליו.',
  ),
  message: ({ at, expected }) => {
    const forms = expected.length === 0 ? '' : `; כאן יכולים לעמוד: ${list(expected.map(form), 'or')}`;
    return `משפט זה לא הובן החל ב־${quoted(at)}${forms}.`;
  },
  because: (note: never) => note,
  fix: ({ instead, declare }) =>
    declare === null ? `לכתוב ${quoted(instead ?? '')}.` : `להצהיר על ${quoted(declare)} כאירוע שעשוי לקרות.`,
};
