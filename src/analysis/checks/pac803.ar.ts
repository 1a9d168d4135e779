import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac803.en.ts';

/** PAC803 in Arabic. */
export const words: typeof english = {
  title: 'لا يجوز لأحد التمديد أو التعديل',
  explanation: withIsolatedCode(
    'لا شيء في النص يدع أحداً يغيّره. فحين يتبيّن أن أجلاً أقصر مما ينبغي أو أن مكاناً سُمّي ' +
      'خطأ، لا يبقى إلا خرق النص أو التفاوض على نص جديد تحت ضغط الوقت.\n\nيُبيَّن من يجوز له تعديل ' +
      'الاتفاق وبأي قرار، أو من يجوز له تمديد مرحلة وإلى كم على الأكثر.',
  ),
  message: () => 'لا يجوز لأحد تمديد مرحلة أو تعديل هذا الاتفاق.',
  because: (note: never) => note,
  fix: () => 'يُجاز للأطراف تعديله معاً.',
};
