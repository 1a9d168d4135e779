import { isolated } from '../../base/isolates.ts';
import type { ExchangeWords } from './exchange-words.ts';

/** What `pacta exchange` and `pacta order` say in Arabic. */
export const exchange: ExchangeWords = {
  exchangeTitle: (title) => (title === null ? 'التبادل' : `التبادل: ${isolated(title)}`),
  orderTitle: (title) => (title === null ? 'ترتيب التبادل' : `ترتيب التبادل: ${isolated(title)}`),
  counted: 'تُعدّ الأفعال لعدم وجود ملف قيم: كل فعل واحد.',
  valued: (unit) => `بحسب ملف القيم${unit === null ? '' : `، بوحدة ${isolated(unit)}`}.`,
  about: 'انكشاف طرف هو ما أعطاه ناقصاً ما أخذه: خسارته إن توقف الآخرون. وما دون الصفر يعني أنه متقدّم.',
  planned: 'كل فعل في أبكر وقت يسمح به النص',
  columns: {
    step: '#',
    acts: 'ما يؤدَّى',
    who: 'من',
    day: 'متى',
    party: 'الطرف',
    peak: 'أشد انكشاف',
    after: 'بعد',
    irreversible: 'مما لا رجعة فيه',
    worst: 'في أسوأ ترتيب',
    end: 'في النهاية',
    temptation: 'أكبر كسب من المغادرة',
    trust: 'الثقة اللازمة',
    tolerance: 'ما يحتمله',
    deposit: 'الوديعة',
  },
  someOf: (label, count, of) => `${isolated(label)} (${count} من ${of})`,
  perParty: 'طرفاً طرفاً',
  charts: 'الانكشاف خطوة بخطوة',
  irreversibleCharts: 'مما لا رجعة فيه',
  mostAfter: (amount, acts, day) => `الأشد: ${amount} بعد ${isolated(acts)}${day === '' ? '' : ` في ${day}`}`,
  never: 'لا ينكشف',
  beyondTrust: 'لا تكفي أي ثقة',
  worstOrder: (party, amount) => `في أسوأ ترتيب يسمح به النص يبلغ انكشاف ${isolated(party)} قدر ${amount}.`,
  worstMayNotBe: 'لم يثبت أن هذا الترتيب بعينه ممكن؛ ولا ترتيب جائز أسوأ منه.',
  neverDone: (labels) => `لا يمكن أداؤه أبداً والنص على حاله، فتُرك: ${isolated(labels)}.`,
  unvalued: (labels) => `لا يقول الملف شيئاً عن ${isolated(labels)}: يُحسب صفراً.`,
  nothing: 'لا يفعل أي طرف لآخر شيئاً يمكن عدّه.',
  tooFine: 'الأعداد أدق أو أكبر من أن تُجمع جمعاً مضبوطاً: لا يُقارن أي ترتيب.',
  timesBroken: `لا تُحفظ أوقات النص كلها (والسبب في ${isolated('pacta check')}): يُحفظ فقط ما ينتظر ماذا.`,
  findings: 'الملاحظات',
  plannedWorst: (amount) => `في الترتيب المقرر، خطوة بخطوة، أسوأ انكشاف هو ${amount}.`,
  bestWorst: (amount) => `وفي الترتيب أدناه هو ${amount}.`,
  stagedWorst: (amount) => `وإذا أُدّيت الأفعال المعدودة على مراحل فهو ${amount}:`,
  stagesNoBetter: 'أداء الأفعال المعدودة على مراحل لا ينقص منه.',
  stagesNotShown: 'لم يتبين ضمن حدّ البحث هل تنقص المراحل منه.',
  proofs: {
    boundMet: 'لا ترتيب جائزاً أفضل: على طرف وحده أن يحتمل هذا القدر.',
    searched: 'لا ترتيب جائزاً أفضل: نُظر في كل ما يمكن أن يكون أفضل.',
    gap: (bound) => `انتهى البحث عند حدّه: قد يبلغ ترتيب جائز أقل، لكن ليس أقل من ${bound}.`,
  },
  notFound: 'لم يوجد ترتيب جائز ضمن حدّ البحث.',
  within: 'ترتيب لا ينكشف فيه أحد أكثر مما يحتمل:',
  notWithin: (excess) => `في كل ترتيب ينكشف طرف أكثر مما يحتمل، بقدر ${excess} على الأقل.`,
  leastDeposit: (amount, planned) =>
    `وديعة أو ضمانة قدرها ${amount} من كل طرف تجعل ترتيباً يحفظ نفسه: لا يكسب أحد بالمغادرة قبل خطوته. ` +
    `والترتيب المقرر يحتاج إلى ${planned}. وذلك الترتيب:`,
  divided: (payer, deliverer, amount, acts) =>
    `لو أمكن تقسيم ما يعطيه ${isolated(payer)} كيفما كان، وقوبل كل فعل من ${isolated(deliverer)} ` +
    `جزءاً جزءاً، لكفت ودائع من كليهما معاً قدرها ${amount}، ` +
    `بصرف النظر عن الانتظار والأوقات، بهذا الترتيب: ${isolated(acts)}.`,
};
