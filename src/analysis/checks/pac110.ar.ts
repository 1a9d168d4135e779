import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac110.en.ts';

/** PAC110 in Arabic. */
export const words: typeof english = {
  title: 'مصطلح بأحرف كبيرة لم يُعرَّف قط',
  explanation: withIsolatedCode(
    'تدل الأحرف الكبيرة على أن للكلمة معنى ثابتاً في هذا النص، ولا شيء يحدد ذلك المعنى. فيأتي كل ' +
      'جانب بمعناه، ويكتشف ذلك يوم يكون للأمر شأن.\n\nيُعرَّف تحت `Terms` (`“Buffer Zone” means …`)، ' +
      'أو يُعلَن مكاناً أو جهة أو حدثاً، أو يُكتب بأحرف صغيرة حيث يكفي المعنى المعتاد.',
  ),
  message: ({ words: said }) => `كُتب ${quoted(said)} كمصطلح معرَّف، ولا شيء هنا يعرّفه.`,
  because: (note: never) => note,
  fix: () => '',
};
