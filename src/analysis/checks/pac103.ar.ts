import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac103.en.ts';

/** PAC103 in Arabic. */
export const words: typeof english = {
  title: 'إحالة إلى لا شيء',
  explanation: withIsolatedCode(
    'يحيل النص إلى بند أو جزء أو عنوان لا وجود له فيه. ويحدث ذلك حين تُعاد ترقيم البنود أو تُحذف ' +
      'في أواخر المحادثات، فيبقى الالتزام المحيل بلا شرط أو أجل يمكن لأحد تطبيقه.\n\nتُوجَّه الإحالة ' +
      'إلى رقم موجود أو تُحذف. والبند الواقع بين قوسين معقوفين غائب في القراءات التي تسقطه، فتذكر ' +
      'الملاحظة تلك القراءات وحدها.',
  ),
  message: ({ words: said, near }) =>
    `لا يقابل الإحالة ${quoted(said)} شيء في هذا ` +
    `النص${near === null ? '' : `، وربما كان المقصود ${quoted(near)}`}.`,
  because: (note: never) => note,
  fix: ({ near }) => `يُكتب ${quoted(near ?? '')}.`,
};
