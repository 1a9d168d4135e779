import { counted, list } from '../../base/arabic.ts';
import type { BoardWords } from './board-words.ts';

const FACT = { one: 'واقعة واحدة', two: 'واقعتان', few: 'وقائع', many: 'واقعة', other: 'واقعة' };
const TIME = { one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' };

/** What `pacta run` says in Arabic. */
export const board: BoardWords = {
  moment: (at, zone) => `الحال ${at} (${zone})`,
  reading: (choices) => `في القراءة ${choices}.`,
  notInForce: 'لم يدخل الاتفاق حيز النفاذ.',
  ended: (at) => `أُنهي الاتفاق ${at}.`,
  phase: (phase, state, start, end) => {
    switch (state) {
      case 'to come':
        return start === null ? `${phase}: لم تتحدد بدايتها بعد` : `${phase}: تبدأ ${start}`;
      case 'running':
        return end === null ? `${phase}: جارية` : `${phase}: جارية حتى ${end}`;
      case 'over':
        return end === null ? `${phase}: انقضت` : `${phase}: انقضت في ${end}`;
    }
  },
  count: (state, count) => `${state}: ${count}`,
  counted: (states) => `${states.join('، ')}.`,
  facts: (known, later) => {
    const more = later === 0 ? '' : `؛ وعُرف بعده: ${counted(later, FACT)}`;
    return `المعروف حتى ذلك الوقت: ${counted(known, FACT)}${more}.`;
  },
  nothing: 'لا شيء مستحق ولا متأخر ولا جائز.',
  headings: {
    breached: 'المخروق',
    overdue: 'المتأخر',
    disputed: 'محل النزاع',
    suspended: 'المعلَّق',
    answers: 'ما على من يتحقق',
    due: 'المستحق الآن، أو الواجب التقيّد به',
    open: 'الجائز الآن، ولمن',
    next: 'الأيام السبعة المقبلة، إن لم يحدث غير ذلك',
    late: 'ما أُدّي متأخراً',
    unheeded: 'وقائع لا أثر لها',
    told: 'ما رُوي غير ذلك في الأيام السبعة الأخيرة',
    pending: 'سارٍ ولم يحن وقته',
    waiting: 'في الانتظار',
    performed: 'المؤدّى',
    excused: 'المعفى منه',
    lapsed: 'الساقط',
  },
  times: (count, first, last) => `${counted(count, TIME)}، أولاها ${first} وآخرها ${last}`,
  more: (count) => `ويتكرر بعد ذلك: ${counted(count, TIME)}`,
  upcoming: (kind, at) => {
    switch (kind) {
      case 'opens':
        return `${at}: يبدأ وقته`;
      case 'last moment':
        return `${at}: أجله`;
      case 'answer due':
        return `${at}: أجل الرد`;
      case 'phase begins':
        return `${at}: تبدأ`;
      case 'phase ends':
        return `${at}: نهايتها`;
    }
  },
  owes: (verifiers) => `${verifiers}: تأكيده أو نفيه`,
  confidence: { sourced: '', unverified: 'غير متحقق منه', contested: 'مختلف فيه' },
  factOnLine: (line) => `السطر ${line}`,
  awaits: (who) => `ينتظر القول نفسه من ${who}`,
  together: (who) => list(who, 'and'),
  nobody: 'من لم يُسمَّ',
  sentence: (clauses) => (clauses.length === 0 ? '' : `${clauses.join('؛ ')}.`),
};
