import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac204.en.ts';

/** PAC204 in Arabic. */
export const words: typeof english = {
  title: 'تبادل لا يتولاه أحد',
  explanation: withIsolatedCode(
    'يعطي طرفان أحدهما الآخر شيئاً في وقت واحد ولا أحد بينهما. وفي لحظة التبادل على أحدهما أن ' +
      'يبدأ بالتسليم أو أن يصدّق أن الآخر سيسلّم؛ وحيث لا ثقة ينتظر الاثنان. هكذا تفشل تبادلات ' +
      'يريدها الجانبان.\n\nيتولاه طرف ثالث: `through the Red Cross` في أحدهما، فيتسلم من الاثنين ' +
      'ويسلّم إليهما. وتُحسب أيضاً جهة تحقق مسمّاة في الجانبين وليست أحدهما، وكذلك طرف ثالث يُؤدى ' +
      'إليه أحد الفعلين. وما يفعله طرف واحد في وقت فعل آخر له ليس تبادلاً.',
  ),
  message: ({ labels, otherLabels, bearers, others }) =>
    `تبادل بين ${names(bearers)} من جانب و${names(others)} من جانب آخر، ${provisions(labels)} مقابل ` +
    `${provisions(otherLabels)}، ولا أحد بينهما.`,
  because: ({ otherLabels, others }) =>
    `الجانب المقابل هو ${provisions(otherLabels)}، ويقع أداؤه على ${names(others)}.`,
  fix: ({ carrier }) => `يُعهد بالتبادل إلى ${name(carrier ?? '')}.`,
};
