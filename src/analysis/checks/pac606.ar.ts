import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac606.en.ts';

/** PAC606 in Arabic. */
export const words: typeof english = {
  title: 'التزام مشترك لا تسوّيه قاعدة احتياطية',
  explanation: withIsolatedCode(
    'تدين عدة أطراف بفعل واحد معاً. فإن لم يُؤدَّ قال كل منها إنه كان مستعدّاً والآخر لم يكن: لا ' +
      'أحد وحده في حالة خرق. والأجل لا يغير من ذلك شيئاً.\n\nيُبيَّن ما يترتب إذا لم يُؤدَّ: جهة ' +
      'تدعو إلى الاجتماع أو تقرر، أو إجراء ردّ ينشأ، أو هيئة مقرِّرة تسوّيه. أو يُلزَم كلٌّ وحده ' +
      '(`The Parties shall each …`) حيث يستطيع كلٌّ أن يعمل وحده؛ أو يُعهد بالفعل إلى جهة ' +
      '(`through the Mediators`).',
  ),
  message: ({ labels, bearers }) =>
    `أداء ${provisions(labels)} واقع على ${names(bearers)} ` +
    `معاً: فإن لم يتم لم يقصّر أحد وحده، ولا شيء يبيّن ما يترتب.`,
  because: () => '',
  fix: ({ alone }) =>
    alone ? 'يُلزَم كلٌّ وحده.' : 'يُبيَّن ما يترتب إذا لم يُؤدَّ، وهو هنا دعوة الأطراف إلى الاجتماع.',
};
