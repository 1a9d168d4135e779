import { counted, list } from '../../base/hebrew.ts';
import type { BoardWords } from './board-words.ts';

const FACT = { one: 'עובדה אחת', two: 'שתי עובדות', many: 'עובדות' };
const TIME = { one: 'פעם אחת', two: 'פעמיים', many: 'פעמים' };

/** What `pacta run` says in Hebrew. */
export const board: BoardWords = {
  moment: (at, zone) => `תמונת המצב ${at} (${zone})`,
  reading: (choices) => `בקריאה ${choices}.`,
  notInForce: 'ההסכם אינו בתוקף.',
  ended: (at) => `ההסכם הסתיים ${at}.`,
  phase: (phase, state, start, end) => {
    switch (state) {
      case 'to come':
        return start === null ? `${phase}: תחילתו טרם נקבעה` : `${phase}: יתחיל ${start}`;
      case 'running':
        return end === null ? `${phase}: בעיצומו` : `${phase}: בעיצומו, עד ${end}`;
      case 'over':
        return end === null ? `${phase}: תם` : `${phase}: תם, ${end}`;
    }
  },
  count: (state, count) => `${state}: ${count}`,
  counted: (states) => `${states.join(', ')}.`,
  facts: (known, later) => {
    const more = later === 0 ? '' : `; מאוחר יותר נודעו: ${counted(later, FACT)}`;
    return `ידוע עד אז: ${counted(known, FACT)}${more}.`;
  },
  nothing: 'אין דבר לביצוע, באיחור או פתוח.',
  headings: {
    breached: 'הופר',
    overdue: 'באיחור',
    disputed: 'במחלוקת',
    suspended: 'מושעה',
    answers: 'מה מוטל על המאמתים',
    due: 'לביצוע כעת, או לשמירה',
    open: 'מה פתוח, ולמי',
    next: 'שבעת הימים הבאים, אם לא יקרה דבר אחר',
    late: 'בוצע באיחור',
    unheeded: 'נאמר, ואין לו תוקף',
    told: 'נמסר גם, בשבעת הימים האחרונים',
    pending: 'בתוקף, וזמנו טרם הגיע',
    waiting: 'ממתין',
    performed: 'בוצע',
    excused: 'פטור',
    lapsed: 'פקע',
  },
  times: (count, first, last) => `${counted(count, TIME)}, הראשונה ${first} והאחרונה ${last}`,
  more: (count) => `ואחר כך עוד ${counted(count, TIME)}`,
  upcoming: (kind, at) => {
    switch (kind) {
      case 'opens':
        return `${at}: זמנו מתחיל`;
      case 'last moment':
        return `${at}: המועד האחרון`;
      case 'answer due':
        return `${at}: המועד האחרון לתשובה`;
      case 'phase begins':
        return `${at}: מתחיל`;
      case 'phase ends':
        return `${at}: סופו`;
    }
  },
  owes: (verifiers) => `${verifiers}: לאמת זאת, או לא`,
  confidence: { sourced: '', unverified: 'לא אומת', contested: 'שנוי במחלוקת' },
  factOnLine: (line) => `שורה ${line}`,
  awaits: (who) => `ממתין לכך שגם ${who} יאמרו זאת`,
  together: (who) => list(who, 'and'),
  nobody: 'מי שלא נקרא בשם',
  sentence: (clauses) => (clauses.length === 0 ? '' : `${clauses.join('; ')}.`),
};
