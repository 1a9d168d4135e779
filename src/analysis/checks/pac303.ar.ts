import { forWhom } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision } from '../phrases.ar.ts';
import { timeNoteWords } from '../schedule/time-note-words.ar.ts';
import type { words as english } from './pac303.en.ts';

/** PAC303 in Arabic. */
export const words: typeof english = {
  title: 'تحت رحمة الآخر',
  explanation: withIsolatedCode(
    'قد يوقع فاعلٌ فاعلاً آخر في الخرق باختيار مشروع: فعلى هذا أن ينتظر فعل ذاك، وأجله هو ثابت. يتصرف ' +
      'الآخر في يومه الأخير، أو لا يوم أخير له، فلا يكفي ما يبقى من الوقت. ولجهة تحقق بلا حدّ زمني الأثر ' +
      'نفسه. تسمّي الملاحظة من المعرَّض، ولمن، وتعرض مجرى واحداً للأحداث.\n\nيُفترض أن الآخرين يلتزمون ' +
      'بالنص ويختارون لحظاتهم في حدوده؛ وما يتوقف على الحظ وحده يُذكر بوصفه PAC302. وحيث تنتظر أفعال ' +
      'الآخرين أشياء عدة، لا يمكن البتّ سريعاً في بعض الحالات؛ فتقول الملاحظة ذلك بدلاً من أن تسكت.\n\n' +
      'يُعدّ الأجل من فعل الآخر بدلاً من يوم (`within 7 days after 2.1 is verified`)، أو يُعطى الآخر يوماً ' +
      'أخيراً أبكر، أو يُحدّ التحقق.',
  ),
  message: ({ label, bearers, others, isDecided }) => {
    const choice = `اختيار مشروع من جانب ${names(others)}`;
    const left = `${forWhom(names(bearers))} وقتاً لا يكفي لأداء ${provision(label)}`;
    return isDecided ? `قد يترك ${choice} ${left}.` : `لم يُبتّ في ما إذا كان ${choice} قد يترك ${left}.`;
  },
  because: timeNoteWords,
  fix: () => '',
};
