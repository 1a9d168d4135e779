import { isolated } from '../../base/isolates.ts';
import type { StressWords } from './stress-words.ts';

/** What `pacta stress` says in Hebrew. */
export const stress: StressWords = {
  title: (title) => (title === null ? 'הפרות בודדות' : `הפרות בודדות: ${isolated(title)}`),
  about: 'דבר אחד מופר; כל השאר מבצעים מיד את מה שהגיע מועדו, והמאמתים מאשרים מיד.',
  bound: 'לא נבדקו שתי הפרות יחד, מטרות הטקסט, ומה שאיש בו אינו מביא לידי קיום (אירועים והסכמות).',
  until: (day) => `נבדק עד ${isolated(day)}.`,
  undated: (day) => `הטקסט אינו אומר מתי הוא נכנס לתוקף: הונח ${isolated(day)}.`,
  cut: 'לאחר מכן עוד ישתנה דבר מה; הוא לא נבדק.',
  stopped: 'הופסק לפני שנוסו כל ההפרות: מה שלהלן אינו הכול.',
  nothing: 'דבר אינו נובע מאף הפרה בודדת שנוסתה.',
  columns: {
    provision: '#',
    who: 'מי',
    breach: 'ההפרה',
    opens: 'פותחת',
    suspends: 'משעה',
    heldUp: 'מעכבת',
    wayBack: 'הדרך חזרה',
    end: 'במקרה הגרוע',
  },
  undone: 'לא בוצע',
  against: 'נעשה היפוכו',
  times: (count) => (count === 1 ? 'פעם אחת' : count === 2 ? 'פעמיים' : `${count} פעמים`),
  ends: {
    'agreement ended': 'ההסכם מסתיים',
    'phase ended': 'שלב מסתיים',
    'all suspended': 'הכול מושעה',
    'some suspended': 'חלק מושעה',
    'others held up': 'אחרים מתעכבים',
    nothing: 'דבר',
  },
  wayBack: {
    itself: 'נמשך מאליו',
    power: 'בסמכות לחדש',
    holder: 'אם המשעה יחזור בו',
    nothing: 'אין',
  },
  lost: (labels) => `אובד: ${isolated(labels)}`,
  neverDue: (labels) => `מועדו לא יגיע כל עוד מבוצעות רק חובות: ${isolated(labels)}.`,
  neverLate: (labels) => `לעולם אינו מאחר, באין מועד אחרון: ${isolated(labels)}.`,
};
