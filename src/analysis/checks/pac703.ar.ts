import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac703.en.ts';

/** PAC703 in Arabic. */
export const words: typeof english = {
  title: 'جهة مبهمة، أو مبني للمجهول لا فاعل له',
  explanation: withIsolatedCode(
    'تقول الجملة ما يجب فعله ولا تقول من يفعله (`the crossing shall be opened`)، أو تسمّي من لا ' +
      'يمكن تعيينه (`the relevant authorities`). فإن لم يُفعل لم يقصّر أحد.\n\nتُسمّى الجهة: `The ' +
      'crossing shall be opened by Lake Federation by day 5.`',
  ),
  message: ({ words: said, permits, labels }) =>
    said === null
      ? `يُذكر في ${provisions(labels)} ما ${permits ? 'يجوز' : 'يجب'} ` +
        `فعله ولا يُسمّى من ${permits ? 'يجوز له' : 'يجب عليه'} فعله.`
      : `لا يُفهم من ${quoted(said)} في ${provisions(labels)} من المقصود.`,
  because: () => '',
  fix: () => '',
};
