import { forWhom } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { name, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac404.en.ts';

/** PAC404 in Arabic. */
export const words: typeof english = {
  title: 'مراقب لا يدين له أحد بإتاحة الوصول',
  explanation: withIsolatedCode(
    'على مراقب أن يتحقق أو يراقب، ولا يُلزم أي بند أحداً بإدخاله. فلا يخرق من يمنعه شيئاً، ولا ' +
      'يمكن أن يتم التحقق.\n\nتُلزم الأطراف: `Each party shall give the Red Cross access throughout ' +
      'this agreement.` ويُحسب أيضاً بند يقبل دخول المراقب أو يمنحه حرية التنقل أو يحظر إعاقته.',
  ),
  message: ({ monitor, labels }) =>
    `لا يُلزَم أحد بإتاحة الوصول ${forWhom(name(monitor))}، ` +
    `وهو ما تقتضيه المهمة بموجب ${provisions(labels)}.`,
  because: ({ monitor, labels }) =>
    `لا يمكن التحقق من ${provisions(labels)} أو مراقبة ذلك من الخارج من جانب ${name(monitor)}.`,
  fix: ({ monitor }) => `يُلزَم كل طرف بإتاحة الوصول ${forWhom(name(monitor))}.`,
};
