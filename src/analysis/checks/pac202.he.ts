import { list, prefixed } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { ofProvisions, provision, reference } from '../phrases.he.ts';
import type { words as english, Missing } from './pac202.en.ts';

/** PAC202 in Hebrew. */
export const words: typeof english = {
  title: 'סעיף שלעולם לא יגיע זמנו',
  explanation: withIsolatedCode(
    'סעיף או שלב ממתין לדבר שטקסט זה עושה לבלתי אפשרי: לאימות של סעיף שאיש אינו אמור לאמת; ' +
      'לביצוע של יותר ממה שסעיף קובע; לסעיף שבקריאה מסוימת של הסוגריים אינו קיים. הוא לא יתחיל ' +
      'לעולם, וגם לא מה שממתין לו.\n\nיש לנקוב במאמת (`, verified by the Red Cross within 2 days`), ' +
      'או להמתין לביצוע ולא לאימותו (`once 2.1 is performed`); לתקן את המניין; או להפנות לסעיף ' +
      'העומד בכל קריאה. המתנה להשעיה ששום סעיף אינו מתיר היא אזהרה, שכן ייתכן שדין אחר מתיר אותה. ' +
      'הפניה פשוטה לדבר שאינו קיים היא PAC103, ומעגל של סעיפים הממתינים זה לזה הוא PAC201: שם ' +
      'מסופר על מה שאינו מתחיל בגללם.',
  ),
  message: ({ labels, missing }) =>
    `לעולם לא יגיע ${ofProvisions(labels, 'זמנ')}: ${list(missing.map(lack), 'and')}.`,
  because: (missing) => `${lack(missing)}.`,
  fix: () => 'להמתין לדבר שהטקסט מביא לידי קיום.',
};

function lack({ what, words: label, reference: several }: Missing): string {
  const named = several === null ? provision(label) : reference(several);
  switch (what) {
    case 'nothing':
      return `ההמתנה היא ${prefixed('ל', named)}, שאין לו קיום`;
    case 'no verifier':
      return `ההמתנה היא לאימות ${named}, ואיש אינו אמור לאמת זאת`;
    case 'no suspension':
      return `ההמתנה היא להשעיית ${named}, ואיש אינו רשאי להשעות`;
    case 'too few':
      return `ההמתנה היא ליותר ממה שנקבע ${prefixed('ב', named)}`;
  }
}
