import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac704.en.ts';

/** PAC704 in Arabic. */
export const words: typeof english = {
  title: 'محادثات بلا نتيجة ولا قاعدة احتياطية',
  explanation: withIsolatedCode(
    'على الأطراف أن تتحادث، ولا شيء في النص يتوقف على فشل المحادثات أو انتهائها بلا نتيجة. فمن ' +
      'يكسب من التأخير يستطيع أن يطيلها، أو يجلس فيها ولا يتزحزح، ولا يخرق شيئاً.\n\nيُربط شيء ' +
      'بنتيجتها: تُعلَن حدثاً (`a permanent ceasefire is agreed`) ويُبيَّن ما يترتب إذا لم يقع ' +
      '(`If a permanent ceasefire is not agreed by day 60, the Mediators shall …`)، أو ما يترتب ' +
      'حين تنتهي المحادثات.',
  ),
  message: ({ labels, bearers }) =>
    `بموجب ${provisions(labels)} على ${names(bearers)} إجراء ` +
    `محادثات، ولا شيء يبيّن ما يترتب إذا فشلت أو انتهت بلا نتيجة.`,
  because: () => '',
  fix: () => 'يُبيَّن ما يترتب حين تنتهي المحادثات، وهو هنا دعوة الأطراف إلى الاجتماع.',
};
