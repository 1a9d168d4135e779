import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac505.en.ts';

/** PAC505 in Arabic. */
export const words: typeof english = {
  title: 'لا أحد مسمّى ليقرر هل وقع خرق',
  explanation: withIsolatedCode(
    'يترتب شيء على خرق، ولا يُسمّى من يقول هل وقع. سيقوله كل جانب لنفسه، وسيكون كل إجراء ردّ ' +
      'خرقاً في عين الآخر. ولا تنفع هيئة لمن هم ملزمون صوت فيها.\n\nيُجعل الالتزام محل تحقق، أو ' +
      'يُسمّى من يقرر: `If any provision is disputed, the Guarantors shall decide the dispute ' +
      'within 7 days.`',
  ),
  message: ({ labels, consequences }) =>
    `لا طرف ثالث مسمّى ليقرر هل وقع خرق في ${provisions(labels)}، ` +
    `مع أن سريان ${provisions(consequences)} متوقف على ذلك.`,
  because: ({ labels, consequences }) =>
    `سريان ${provisions(consequences)} متوقف على خرق ${provisions(labels)}.`,
  fix: () => '',
};
