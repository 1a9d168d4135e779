import { withIsolatedCode } from '../../base/isolates.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac806.en.ts';

/** PAC806 in Arabic. */
export const words: typeof english = {
  title: 'لا شيء يقيّد الأعمال العدائية',
  explanation: withIsolatedCode(
    'لا يحظر أي بند الأعمال العدائية، ولا يُلزم أحداً بوقفها أو تعليقها أو الامتناع عنها، ولا ' +
      'بالتقيد بوقف لإطلاق النار أو هدنة. فيقوم كل التزام آخر على قيد لم يُكتب في أي موضع.\n\nيُكتب: ' +
      '`Each party shall refrain from hostilities throughout this agreement.` والكلمات المعتبرة ' +
      'مدرجة في المرجع تحت `What restrains hostilities`؛ ويُعتبر أيضاً مصطلح في الترويسة يعني ' +
      'إحداها. وحيث يكون القيد في اتفاق آخر يُسكَت هذا التنبيه برقمه.',
  ),
  message: () => 'لا يقيّد أي بند الأعمال العدائية.',
  because: ({ label }) =>
    label === null
      ? 'لم يُفهم هذا، وربما كان المقصود به ذلك.'
      : `لم تُفهم جملة من ${provision(label)}، وربما كان المقصود بها ذلك.`,
  fix: () => '',
};
