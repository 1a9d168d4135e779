import { counted } from '../../base/arabic.ts';
import { isolated } from '../../base/isolates.ts';
import type { StressWords } from './stress-words.ts';

const TIME = { one: 'مرة واحدة', two: 'مرتان', few: 'مرات', many: 'مرة', other: 'مرة' };

/** What `pacta stress` says in Arabic. */
export const stress: StressWords = {
  title: (title) => (title === null ? 'الإخلالات المنفردة' : `الإخلالات المنفردة: ${isolated(title)}`),
  about: 'يقع إخلال واحد، ويؤدي سائر الأطراف فوراً ما يحين أداؤه، ويقبل المتحققون فوراً.',
  bound: 'لم يُنظر في إخلالين معاً، ولا في مقاصد النص، ولا فيما لا يحدثه أحد فيه (الأحداث والاتفاقات).',
  until: (day) => `نُظر حتى ${isolated(day)}.`,
  undated: (day) => `لا يقول النص متى يدخل حيز النفاذ: افتُرض ${isolated(day)}.`,
  cut: 'وقد يتغير شيء بعد ذلك؛ ولم يُنظر فيه.',
  stopped: 'أُوقف قبل تجربة كل الإخلالات: ما يلي ليس كل شيء.',
  nothing: 'لا يترتب شيء على أي إخلال منفرد جُرّب.',
  columns: {
    provision: '#',
    who: 'من',
    breach: 'الإخلال',
    opens: 'يفتح',
    suspends: 'يعلّق',
    heldUp: 'يعطّل',
    wayBack: 'طريق العودة',
    end: 'أسوأ نهاية',
  },
  undone: 'تُرك دون أداء',
  against: 'خولف',
  times: (count) => counted(count, TIME),
  ends: {
    'agreement ended': 'انتهاء الاتفاق',
    'phase ended': 'انتهاء مرحلة',
    'all suspended': 'تعليق الكل',
    'some suspended': 'تعليق البعض',
    'others held up': 'تعطّل غيره',
    nothing: 'لا شيء',
  },
  wayBack: {
    itself: 'يُستأنف من تلقاء نفسه',
    power: 'بصلاحية الاستئناف',
    holder: 'إن رجع عنه من علّق',
    nothing: 'لا يوجد',
  },
  lost: (labels) => `يضيع: ${isolated(labels)}`,
  neverDue: (labels) => `لا يحين أبداً ما دامت الواجبات وحدها تؤدَّى: ${isolated(labels)}.`,
  neverLate: (labels) => `لا يتأخر أبداً لعدم وجود أجل أخير: ${isolated(labels)}.`,
};
