import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac501.en.ts';

/** PAC501 in Arabic. */
export const words: typeof english = {
  title: 'التزام لا يترتب على خرقه شيء',
  explanation: withIsolatedCode(
    'لا يترتب في النص شيء على خرق الالتزام: لا يجوز لأحد تعليق شيء، ولا يجب على أحد أن يجتمع، ولا ' +
      'أحد يقرر. فيُترك ما يحدث بعد ذلك لكل جانب، وهكذا ينهي حادث واحد اتفاقاً.\n\nيُربط بالخرق شيء ' +
      'مهما كان يسيراً: `If 2.1 is breached, the Mediators shall convene the Parties within 2 days.` ' +
      'وتكفي جملة واحدة للجميع: `If any provision is breached, …`. والنزاع حول الخرق ليس نتيجة له. ' +
      'أما الالتزام الذي لا يُستحق إلا ما دام غيره مرعيّاً أو بشرط ذلك فهو نتيجة.\n\nولا يُنظر إلا ' +
      'فيما على طرف. فالوسطاء والضامنون والمراقبون والهيئات يخدمون الاتفاق؛ ومن كان تحت `Others` لا ' +
      'يوقّع شيئاً، فلا يستطيع النص أن يُلزمه بشيء. وحيث يكون جيش أو وزارة ذراعاً لطرف فليكن الالتزام ' +
      'على الطرف: `Northland shall withdraw its army`.',
  ),
  message: ({ labels, bearers, forbids }) =>
    `لا يترتب شيء على خرق ${provisions(labels)}${forbids ? '' : ' أو عدم أدائه'} ` +
    `من جانب ${names(bearers, 'or')}.`,
  because: () => '',
  fix: () => 'يُبيَّن ما يترتب على الخرق، وهو هنا دعوة الأطراف إلى الاجتماع.',
};
