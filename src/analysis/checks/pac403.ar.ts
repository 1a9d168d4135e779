import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac403.en.ts';

/** PAC403 in Arabic. */
export const words: typeof english = {
  title: 'تحقق بلا أجل',
  explanation: withIsolatedCode(
    'سُمّيت جهة تحقق ولم يُحدَّد لها أجل تجيب فيه. فقد ينتظر ما يتوقف على تأكيدها إلى الأبد، ولا ' +
      'لحظة للطرف الذي أدّى ما عليه يستطيع أن يقول عندها إنه أدّى.\n\nيُضاف أجل: `verified by the Red ' +
      'Cross within 2 days`. وفي الالتزام المستمر هو الأجل الذي يُبتّ فيه في كل ادعاء.\n\nولا يُنظر ' +
      'إلا فيما على طرف. فالوسطاء والضامنون والمراقبون والهيئات يخدمون الاتفاق؛ ومن كان تحت `Others` ' +
      'لا يوقّع شيئاً، فلا يستطيع النص أن يُلزمه بشيء. وحيث يكون جيش أو وزارة ذراعاً لطرف فليكن ' +
      'الالتزام على الطرف: `Northland shall withdraw its army`.',
  ),
  message: ({ labels, verifiers, quantifier }) =>
    `لم يُحدَّد أجل يجب فيه على ${names(verifiers, quantifier === 'all' ? 'and' : 'or')} ` +
    `التحقق من ${provisions(labels)}.`,
  because: () => '',
  fix: () => 'يُعطى التحقق أجلاً، وهو هنا يومان.',
};
