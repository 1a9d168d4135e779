import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac109.en.ts';

/** PAC109 in Arabic. */
export const words: typeof english = {
  title: 'معلن ولم يُستعمل قط',
  explanation: withIsolatedCode(
    'تعلن الترويسة اسماً لا يستعمله أي بند. وكثيراً ما يكون بند قد حُذف، أو لم يُكتب قط التزام ' +
      'في أذهان الجميع. وتُعدّ الجهة مستعملة حيث تُذكر هي أو مجموعة تنتمي إليها أو الكلمة الدالة ' +
      'على صفتها؛ ولا يلزم ذلك للشاهد، لأنه يشهد بتوقيعه.\n\nيُكتب البند الناقص، أو يُحذف الاسم من ' +
      'الترويسة.',
  ),
  message: ({ name: declared, kind }) =>
    kind === 'actor'
      ? `أُعلن الاسم ${quoted(declared)}، ولا يتحدث أي بند عن هذه الجهة.`
      : `أُعلن ${quoted(declared)} ولم يُستعمل قط.`,
  because: (note: never) => note,
  fix: () => '',
};
