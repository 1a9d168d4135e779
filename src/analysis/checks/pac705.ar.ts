import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac705.en.ts';

/** PAC705 in Arabic. */
export const words: typeof english = {
  title: 'صيغة الالتزام',
  explanation: withIsolatedCode(
    'يُكتب الالتزام بـ `shall` والحظر بـ `shall not` والإذن بـ `may`. وتُقرأ `must` و`will` على ' +
      'أنهما `shall`، وتُقرأ `may not` على أنها `shall not`؛ لكن `will` قد تعني التنبؤ، و`may not` ' +
      'قد تعني أن شيئاً ربما لا يحدث. كلمة واحدة لأمر واحد لا تترك مجالاً لذلك.',
  ),
  message: ({ words: said, meant, labels }) =>
    `تُقرأ ${quoted(said)} في ${provisions(labels)} على أنها ${quoted(meant)}.`,
  because: () => '',
  fix: ({ meant }) => `يُكتب ${quoted(meant)}.`,
};
