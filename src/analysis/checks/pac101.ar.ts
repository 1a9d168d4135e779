import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac101.en.ts';

/** PAC101 in Arabic. */
export const words: typeof english = {
  title: 'جهة غير معروفة',
  explanation: withIsolatedCode(
    'جهة ما ملزمة أو مكلفة بالتحقق أو مخوّلة صلاحية، ولم تعلنها الترويسة. فلا يمكن عندئذ القول ' +
      'من يُسأل عن الالتزام، ولا تنظر فيه الفحوص التي تسأل عمّن يدين بماذا ولمن.\n\nتُعلَن الجهة تحت ' +
      '`Parties` أو `Mediators` أو `Guarantors` أو `Monitors` أو `Bodies` أو `Witnesses` أو ' +
      '`Others`، أو يُكتب الاسم كما أُعلن. وإذا لم يختلف عن اسم معلن بأكثر من حرفين فهذا خطأ ' +
      'ويُقترح الاسم؛ أما الفاعل غير المعلن الذي لا يشبه اسماً معلناً فتنبيه، لأن بقية جملته تُفحص ' +
      'مع ذلك.',
  ),
  message: ({ words: said, near, subject, unsaid }) => {
    if (unsaid) return `لا تقول الجملة أي طرف هو ${quoted(said)}.`;
    if (near !== null) return `لم يُعلَن الاسم ${quoted(said)}، وربما كان المقصود ${quoted(near)}.`;
    return subject
      ? `يقع هنا التزام على ${quoted(said)}، ولا تعلن الترويسة جهة بهذا الاسم.`
      : `لا تعلن الترويسة جهة باسم ${quoted(said)}.`;
  },
  because: (note: never) => note,
  fix: ({ near, unsaid }) =>
    unsaid
      ? `يُذكر أن الإخلال وقع من طرف (${quoted('by a party')})، فيكون الآخر هو الذي لم يخلّ.`
      : `يُكتب ${quoted(near ?? '')}.`,
};
