import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac701.en.ts';

/** PAC701 in Arabic. */
export const words: typeof english = {
  title: 'وقت مبهم',
  explanation: withIsolatedCode(
    'الوقت مذكور بكلمات لا تسمّي لحظة (`immediately` و`promptly` و`as soon as possible`). فلا ' +
      'يمكن لأحد أن يقول متى يتأخر الالتزام، ولا ينفع ما يتوقف على ذلك. وأيام العمل أيضاً لا تسمّي ' +
      'لحظة ما دام أحد لا يقول أي الأيام هي.\n\nيُكتب وقت يمكن عدّه: `within 24 hours` أو `by day ' +
      '3`؛ وإلى جانب وقت كهذا لا تضر تلك الكلمات. ولأيام العمل تُضاف إلى الترويسة `Working week: ' +
      'Sunday to Thursday.` بالأيام المعمول بها حيث يسري الاتفاق.',
  ),
  message: (time) =>
    time.kind === 'words'
      ? `العبارة ${quoted(time.words)} في ${provisions(time.labels)} لا تسمّي لحظة يمكن لأحد التثبت منها.`
      : 'يعدّ النص بأيام العمل، ولا تذكر الترويسة أي أيام الأسبوع هي.',
  because: () => '',
  fix: () => '',
};
