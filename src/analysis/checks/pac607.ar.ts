import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac607.en.ts';

/** PAC607 in Arabic. */
export const words: typeof english = {
  title: 'فعل يحتاج إلى كمية ولا كمية له',
  explanation: withIsolatedCode(
    'يُراد إطلاق أشخاص أو تسليم أشياء أو إدخالها، ولا يقول النص كم. فالواحد أداء عند جانب وجزء ' +
      'من الأداء عند الآخر.\n\nيُكتب عدد أو `all` أو قائمة يحيل إليها الفعل.',
  ),
  message: ({ labels, what }) => `لا يُذكر في ${provisions(labels)} العدد المقصود من ${quoted(what)}.`,
  because: () => '',
  fix: () => '',
};
