import { list } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provision, provisions, reference } from '../phrases.ar.ts';
import type { words as english, Missing } from './pac202.en.ts';

/** PAC202 in Arabic. */
export const words: typeof english = {
  title: 'بند لا يمكن أن يحلّ أجله أبداً',
  explanation: withIsolatedCode(
    'ينتظر بند أو مرحلة ما يجعله هذا النص مستحيلاً: التحقق من بند لا تُكلَّف جهة بالتحقق منه؛ أو ' +
      'إنجاز أكثر مما ينص عليه بند؛ أو بند لا وجود له في بعض قراءات الأقواس. فلن يبدأ أبداً، ولن ' +
      'يبدأ ما ينتظره.\n\nتُسمّى جهة تحقق (`, verified by the Red Cross within 2 days`)، أو يُنتظر ' +
      'الأداء لا التحقق منه (`once 2.1 is performed`)؛ أو يُصحَّح العدد؛ أو يُحال إلى بند قائم في ' +
      'كل القراءات. وانتظار تعليق لا يأذن به أي بند تنبيه، فقد يأذن به قانون آخر. والإحالة المجردة ' +
      'إلى لا شيء هي PAC103، وحلقة البنود التي ينتظر بعضها بعضاً هي PAC201، وهناك يُذكر ما لا يبدأ ' +
      'بسببها.',
  ),
  message: ({ labels, missing }) =>
    `لا يمكن أن يحلّ أجل ${provisions(labels)} أبداً: ${list(missing.map(lack), 'and')}.`,
  because: (missing) => `${lack(missing)}.`,
  fix: () => 'يُنتظر ما يحققه النص.',
};

function lack({ what, words: label, reference: several }: Missing): string {
  const named = several === null ? provision(label) : reference(several);
  switch (what) {
    case 'nothing':
      return `الانتظار معلّق على ${named} ولا وجود له`;
    case 'no verifier':
      return `الانتظار معلّق على التحقق من ${named} ولا جهة مكلفة بهذا التحقق`;
    case 'no suspension':
      return `الانتظار معلّق على تعليق ${named} ولا يجوز لأحد هذا التعليق`;
    case 'too few':
      return `الانتظار معلّق على أكثر مما ينص عليه ${named}`;
  }
}
