import { quoted } from '../base/arabic.ts';
import { isolated } from '../base/isolates.ts';
import type { RenameRefusal } from './rename.en.ts';

const shapes = {
  number: `رقم مثل 2.1 أو 7 أو ${quoted('7 bis')}`,
  stage: `حرف لاتيني صغير أو حرفان، مثل ${quoted('a')}`,
  phase: `كلمة ${quoted('Phase')} مع رقم أو حرف، مثل ${quoted('Phase 2')}`,
  clock: `حرف لاتيني كبير أو كلمة قصيرة، مثل ${quoted('A')}`,
};

/** The reason in Arabic, with what helps. */
export function refusalToRename(refusal: RenameRefusal): string {
  const words = 'words' in refusal ? quoted(refusal.words) : '';
  switch (refusal.kind) {
    case 'no name':
      return 'لا اسم هنا. يوضع المؤشر على اسم معلن أو مرحلة أو رقم بند.';
    case 'main count':
      return `يُعدّ ${isolated('D+30')} من مدخل اليوم في الترويسة، وليس له اسم خاص به.`;
    case 'empty':
      return 'يجب أن يكون في الاسم حرف أو رقم واحد على الأقل.';
    case 'role':
      return `تدل العبارة ${words} على كل من له هذه الصفة؛ يُعاد تسمية أحدهم في الترويسة.`;
    case 'heading':
      return `العبارة ${words} عنوان؛ والعناوين يُعاد ترقيمها يدويّاً مع ما يحيل إليها.`;
    case 'several meanings':
      return `أُعلن الاسم ${words} لأكثر من شيء. يُعطى كل منها أولاً اسماً خاصّاً به في الترويسة.`;
    case 'sign':
      return `لا يمكن أن يرد ${quoted(refusal.sign)} في اسم، لأن له معنى خاصّاً في النص.`;
    case 'taken':
      return `العبارة ${words} اسم لشيء آخر في هذا النص. يُختار اسم آخر.`;
    case 'read otherwise':
      return `ستُقرأ العبارة ${words} ككلمات من اللغة لا كاسم. يُختار اسم آخر.`;
    case 'in the text':
      return `ترد العبارة ${words} ${where(refusal.provision)} ككلمات عادية. يُختار اسم آخر.`;
    case 'runs together':
      return `ستلتصق العبارة ${words} ${where(refusal.provision)} بالكلمات المجاورة لها.`;
    case 'other words':
      return `العبارة ${words} ${where(refusal.provision)} صيغة أخرى من هذا الاسم. تُغيَّر أولاً.`;
    case 'out of order':
      return `تُرتَّب المراحل بحسب الحروف الأبجدية، و${words} يخالف هذا الترتيب.`;
    case 'shape':
      return `لا يمكن أن يرد ${words} هنا؛ يُكتب ${shapes[refusal.of]}.`;
  }
}

function where(provision: string | null): string {
  return provision === null ? 'في الترويسة' : `في البند ${isolated(provision)}`;
}
