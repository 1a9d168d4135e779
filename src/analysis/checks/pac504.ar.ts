import { forWhom } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions, reference } from '../phrases.ar.ts';
import type { words as english } from './pac504.en.ts';

/** PAC504 in Arabic. */
export const words: typeof english = {
  title: 'تعليق لا رجعة منه',
  explanation: withIsolatedCode(
    'يجوز تعليق بند ولا شيء يقول متى يُستأنف: لا `until`، ولا مدة، ولا بند يستأنفه. فالتدبير ' +
      'الذي أُريد به إعادة الجانب الآخر إلى التزامه يدوم إلى الأبد، حتى بعد أن يؤدي ذلك الجانب ما ' +
      'عليه.\n\nيُبيَّن كيف ينتهي: `Northland may suspend 3.1 until 2.1 is performed`، أو `for 10 ' +
      'days`، أو بند تستأنفه بموجبه جهة ما.',
  ),
  message: ({ labels, bearers, what }) =>
    `بموجب ${provisions(labels)} يجوز ${forWhom(names(bearers, 'or'))} ` +
    `تعليق ${reference(what)}، ولا شيء يبيّن متى ينتهي ذلك.`,
  because: () => '',
  fix: ({ until }) => `يُجعل التعليق منتهياً عند أداء ${until === null ? 'ما خُرق' : reference(until)}.`,
};
