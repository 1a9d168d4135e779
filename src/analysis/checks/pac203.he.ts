import { list, quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, ofProvisions, provision } from '../phrases.he.ts';
import type { words as english, Uncertain } from './pac203.en.ts';

/** PAC203 in Hebrew. */
export const words: typeof english = {
  title: 'תנאי שאיש אינו מחויב להביא לקיומו',
  explanation: withIsolatedCode(
    'חובה או שלב מתחילים רק לאחר שקרה דבר ששום סעיף אינו מטיל על איש לעשות: אירוע מוצהר בלי ' +
      'תאריך, הסכם שטרם הושג, שימוש בהיתר. אם לא יבוא לעולם, זמנה של החובה לא יגיע לעולם, ואיש ' +
      'אינו מפר. מי שיכול למנוע את בואו מחזיק בזכות וטו על כל השאר.\n\nיש לומר מי מביא לקיומו: לחייב ' +
      'מישהו בכך, ואם זה אירוע, לנקוב בסעיף בכותרת (`Events: elections by 6.1.`); או לתת לתנאי סוף ' +
      '(`once elections occur or on day 90, whichever is first`); או לומר מה חל כשאינו בא (`if ' +
      'elections have not occurred by day 90, …`).\n\nמה שנכתב ב־`if` נועד גם שלא לקרות, ולכן אין ' +
      'נוגעים בו; וכך גם היתרים, סעדים המשיבים על הפרה, צעדי נוהל (לכנס, להפנות) ומלאכת האימות. כך ' +
      'גם אירוע שמניין ימים או הכניסה לתוקף מתחילים ממנו, ואירוע שחובה אמורה להביא לקיומו במילותיה ' +
      'שלה (`shall hold elections`). `provided that` נחשב: כשהתנאי אינו מתקיים, החובה פוקעת.',
  ),
  message: ({ labels, things }) =>
    `${ofProvisions(labels, 'תחילת')} מותנית במה שלהלן: ${list(things.map(thing), 'or')}.`,
  because: (note) => `הדבר מותנה במה שלהלן: ${thing(note)}.`,
  fix: () => 'לומר מי מביא לקיומו, או עד מתי.',
};

function thing({ what, words: said, actors }: Uncertain): string {
  switch (what) {
    case 'event':
      return `${quoted(said)}, שאיש אינו מחויב להביא לקיומו`;
    case 'agreement':
      return `הסכמה של ${names(actors)}, שאיש אינו מחויב להגיע אליה`;
    case 'permission':
      return `${provision(said)}, שהוא היתר ולא חובה`;
  }
}
