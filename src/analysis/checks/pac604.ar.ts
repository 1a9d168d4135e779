import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac604.en.ts';

/** PAC604 in Arabic. */
export const words: typeof english = {
  title: 'أجزاء بالنسب المئوية لا يبلغ مجموعها 100',
  explanation: withIsolatedCode(
    'أجزاء بند حصص من كلٍّ واحد، يضاف كل منها إلى ما قبله، ومجموعها أكثر من الكل أو أقل منه. ' +
      'وسيكون مصير الفرق محل نزاع عند الجزء الأخير.\n\nيُصحَّح رقم، أو يأخذ الجزء الأخير `the rest`. ' +
      'وحيث قُصد بالأرقام الحال المبلوغة بعد كل جزء، يُكتب ما يضيفه كل جزء.',
  ),
  message: ({ label, percent, whole, noun }) =>
    `مجموع أجزاء ${provision(label)} هو ` +
    `${percent}%${noun === '' ? '' : ` من ${quoted(noun)}`}، لا ${whole}%.`,
  because: ({ label, percent }) => `يضيف ${provision(label)} نسبة ${percent}%.`,
  fix: () => 'يأخذ الجزء الأخير ما بقي.',
};
