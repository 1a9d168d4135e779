import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import { lengthWords, timeNoteWords } from '../schedule/time-note-words.ar.ts';
import type { words as english } from './pac302.en.ts';

/** PAC302 in Arabic. */
export const words: typeof english = {
  title: 'رهن الحظ',
  explanation: withIsolatedCode(
    'لا تُحفظ الأوقات إلا إذا حالف الحظ. فحتى لو تصرّف كل طرف في أنسب لحظة للكل، عالماً بكل ما جرى، فإن ' +
      'تحققاً يستغرق كل ما يُسمح له به، أو مدة معلنة (`taking between 2 and 5 days`)، قد يفرض خرقاً.\n\n' +
      'تعرض الملاحظة سلسلة اللحظات وما ينقصها، ومجرى واحداً للأحداث يسوء فيه الأمر مع أن كلاً يتصرف في ' +
      'أبكر وقت يجوز له. يستغرق التحقق دقيقة على الأقل، وما يسمح به النص على الأكثر؛ ومن ينتظره يجوز له أن ' +
      'يتصرف في دقيقة مجيئه. وحيث لا شيء يحدّ التحقق، تقول PAC303 من المعرَّض.\n\nيُعطى التحقق وقتاً أقل، ' +
      'أو يُنقل الأجل الذي بعده بقدر النقص، أو يُعدّ الأجل من التحقق بدلاً من يوم. وحيث يصلح الأمرَ تغييرُ ' +
      'رقم واحد، يُذكر كل رقم كهذا مع أقل تغيير؛ وأي جانب يتنازل أمر تختاره الأطراف.',
  ),
  message: ({ labels, short }) => {
    const luck = `كيفما وُقّتت الأفعال، لا تُحفظ أوقات ${provisions(labels)} إلا بالحظ`;
    return short === null
      ? `${luck}.`
      : `${luck}: ينقصها ${lengthWords(short)} حين يستغرق كل شيء وقته كاملاً.`;
  },
  because: timeNoteWords,
  fix: () => 'تغيير الرقم الوحيد الذي يصلحه.',
};
