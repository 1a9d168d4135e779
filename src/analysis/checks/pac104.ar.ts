import { list, quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac104.en.ts';

/** PAC104 in Arabic. */
export const words: typeof english = {
  title: 'اسم ملتبس',
  explanation: withIsolatedCode(
    'اسم واحد يدل على أكثر من شيء معلن، ولا تبيّن الجملة أيها المقصود. فيمكن لكل جانب أن يقرأه ' +
      'لمصلحته، والفاحص لا يختار.\n\nيُكتب الاسم كاملاً، أو يُعطى أحدهما صيغة مختصرة أخرى في ' +
      'الترويسة.',
  ),
  message: ({ words: said, meanings }) =>
    `قد يعني ${quoted(said)} أيّاً مما يلي: ${list(meanings.map(quoted), 'or')}.`,
  because: (note: never) => note,
  fix: () => '',
};
