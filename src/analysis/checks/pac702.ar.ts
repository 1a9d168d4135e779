import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac702.en.ts';

/** PAC702 in Arabic. */
export const words: typeof english = {
  title: 'مقدار مبهم',
  explanation: withIsolatedCode(
    'كلمة تشبه المقياس وليست مقياساً (`certain` و`sufficient` و`reasonable` و`as far as ' +
      'possible` و`about 600`) تترك المستحق مفتوحاً. فيحتج كل جانب بقراءته على الآخر.\n\nيُكتب عدد ' +
      'أو حد (`at least 550`)، أو تُسمّى المناطق، أو يُحال إلى خريطة أو قائمة، أو يُسمّى من يقرر ' +
      'كم يكفي. والمصطلح الذي تعرّفه الترويسة ليس مبهماً.',
  ),
  message: ({ words: said, labels }) =>
    `العبارة ${quoted(said)} في ${provisions(labels)} تترك المقدار المستحق مفتوحاً.`,
  because: () => '',
  fix: () => '',
};
