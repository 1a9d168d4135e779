import { forWhom } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision, reference } from '../phrases.ar.ts';
import type { words as english, Remedy } from './pac502.en.ts';

/** PAC502 in Arabic. */
export const words: typeof english = {
  title: 'إجراءات ردّ تردّ على إجراءات ردّ',
  explanation: withIsolatedCode(
    'يجوز لطرف أن يعلّق ما عليه حين يكون الآخر في حالة خرق؛ وللآخر أن يعلّق بدوره بسبب ذلك؛ ' +
      'وهكذا حتى لا يبقى شيء سارياً. وقد يكون السبب الأول يسيراً، وكل خطوة مشروعة.\n\nيُنص على أن ' +
      'التعليق بموجب الاتفاق ليس خرقاً (`If 3.1 is breached and 3.1 is not suspended, …`)، أو يقرر ' +
      'طرف ثالث قبل الرد الثاني.',
  ),
  message: ({ remedies }) =>
    `إجراءات الرد يستدعي بعضها بعضاً بلا نهاية: ${remedies.map(remedyWords).join('، ثم ')}.`,
  because: ({ remedy, answer, through, state }) =>
    `${remedyWords(remedy)}؛ ويكون ${provision(through)} عندئذ ` +
    `${state === 'suspended' ? 'معلّقاً' : 'غير مؤدى'}، ثم ${remedyWords(answer)}.`,
  fix: () => 'يُنص على أن ما عُلّق بموجب الاتفاق ليس مخروقاً.',
};

function remedyWords({ label, bearers, what }: Remedy): string {
  const suspended = what === null ? '' : ` ${reference(what)}`;
  return `يجوز ${forWhom(names(bearers, 'or'))} تعليق${suspended} (${provision(label)})`;
}
