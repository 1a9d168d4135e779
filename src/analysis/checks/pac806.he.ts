import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvision } from '../phrases.he.ts';
import type { words as english } from './pac806.en.ts';

/** PAC806 in Hebrew. */
export const words: typeof english = {
  title: 'דבר אינו מרסן פעולות איבה',
  explanation: withIsolatedCode(
    'שום סעיף אינו אוסר פעולות איבה, ואינו מחייב איש לחדול מהן, להשעותן או להימנע מהן, או לקיים ' +
      'הפסקת אש או שביתת נשק. כל חובה אחרת נשענת אז על ריסון שאינו כתוב בשום מקום.\n\nיש לכתוב: ' +
      '`Each party shall refrain from hostilities throughout this agreement.` המילים הנחשבות ' +
      'רשומות במדריך, `What restrains hostilities`; גם מונח בכותרת שמשמעותו אחת מהן נחשב. כשהריסון ' +
      'עומד בהסכם אחר, יש להשתיק אזהרה זו במספרה.',
  ),
  message: () => 'שום סעיף אינו מרסן פעולות איבה.',
  because: ({ label }) =>
    label === null
      ? 'זה לא הובן, וייתכן שלכך נועד.'
      : `משפט ${inProvision(label)} לא הובן, וייתכן שלכך נועד.`,
  fix: () => '',
};
