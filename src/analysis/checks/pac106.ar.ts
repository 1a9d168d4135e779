import { list, quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { form } from '../forms.ar.ts';
import type { words as english } from './pac106.en.ts';

/** PAC106 in Arabic. */
export const words: typeof english = {
  title: 'جملة لم تُفهم',
  explanation: withIsolatedCode(
    'تُلزم الجملة جهة ما أو تأذن لها، لكن فيها أجلاً أو شرطاً تعذرت قراءته. والفاحص لا يخمّن، بل ' +
      'يترك الجملة كلها: فلا يدخل التزامها في أي فحص آخر، ويعدّها التقرير غير قابلة للفحص.\n\nتقع ' +
      'الملاحظة عند أول كلمة لم تُفهم، وتذكر الصيغ التي يمكن أن ترد هناك. تُعاد الصياغة بإحداها، أو ' +
      'تُجعل الجملة جملتين، أو توضع الكلمات المقصودة بحرفها بين علامتي اقتباس. وأما الشرط المعلق على ' +
      'أمر لا يُحدثه أي حكم فيُقرأ متى أُعلن ذلك الأمر تحت `Events`؛ فإن لم ينقص سوى ذلك أعلنه الإصلاح.',
  ),
  message: ({ at, expected }) => {
    const forms = expected.length === 0 ? '' : `؛ ويمكن أن يرد هنا: ${list(expected.map(form), 'or')}`;
    return `لم تُفهم هذه الجملة ابتداءً من ${quoted(at)}${forms}.`;
  },
  because: (note: never) => note,
  fix: ({ instead, declare }) =>
    declare === null ? `يُكتب ${quoted(instead ?? '')}.` : `يُعلَن ${quoted(declare)} حدثاً قد يقع.`,
};
