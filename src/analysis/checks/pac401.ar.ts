import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac401.en.ts';

/** PAC401 in Arabic. */
export const words: typeof english = {
  title: 'التزام لا يتحقق منه أحد',
  explanation: withIsolatedCode(
    'طرف ملزم بفعل أو بالامتناع عن فعل، ولا تُسمّى جهة تقول هل أُدّي. سيقول الطرف إنه أدّى، وسيقول ' +
      'الآخر إنه لم يؤدّ، ويترك النص كلّاً منهما وكلمته.\n\nتُضاف جهة تحقق وأجل: `, verified by the ' +
      'Red Cross within 2 days`. وتُحسب أيضاً جملة تعهد إلى جهة أخرى برصد البند أو مادته أو الاتفاق ' +
      'كله. ولا تحتاج إلى تحقق الخطوات الإجرائية (الدعوة إلى الاجتماع والإحالة وإتاحة الوصول ' +
      'والتعليق) ولا المحادثات التي يشارك فيها كل الملزمين بها.\n\nولا يُنظر إلا فيما على طرف. ' +
      'فالوسطاء والضامنون والمراقبون والهيئات يخدمون الاتفاق؛ ومن كان تحت `Others` لا يوقّع شيئاً، ' +
      'فلا يستطيع النص أن يُلزمه بشيء. وحيث يكون جيش أو وزارة ذراعاً لطرف فليكن الالتزام على الطرف: ' +
      '`Northland shall withdraw its army`.',
  ),
  message: ({ labels, bearers }) =>
    `لا جهة مسمّاة للتحقق من أداء ${names(bearers)} لما في ${provisions(labels)}.`,
  because: ({ monitor }) => `أُعلن ${name(monitor)} مراقباً ويمكن تسميته.`,
  fix: ({ monitor }) => `يُعهد بالتحقق إلى ${name(monitor ?? '')} في أجل يحدده الأطراف.`,
};
