import { withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.ar.ts';
import { happening, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac309.en.ts';

/** PAC309 in Arabic. */
export const words: typeof english = {
  title: 'لحظة أخيرة واحدة لفعل وللخطوة التي تليه',
  explanation: withIsolatedCode(
    'قد ينتظر فعل والخطوة التي يجب أن تليه حتى اللحظة الأخيرة نفسها: فالبند 2.1 مستحق بحلول اليوم ' +
      '30، والبند 2.2 مستحق بحلوله أيضاً، بعد التحقق من البند 2.1. فمن يستعمل كل وقته لا يترك للآخر ' +
      'شيئاً، وسيقول كل منهما إن الآخر تأخر.\n\nولا تُذكر إلا أفعال جهات مختلفة، وما يجب أن يتحقق منه ' +
      'طرف ثالث بين الفعلين: أما من ينتظر فعله هو فيقسم وقته بنفسه.\n\nسبل الخروج، والاختيار فيها ' +
      'للأطراف: إعطاء الخطوة الثانية وقتاً خاصاً بها بعد الأولى (`within 5 days after 2.1 is ' +
      'verified`)، أو لحظة أخيرة أبكر للأولى.',
  ),
  message: ({ acts, step, end, verified }) => {
    const first = happening(provisions(acts), verified ? 'verified' : 'performed');
    const shared = `وتنتهي أوقاتها معاً ${endWords(end)}`;
    return `لا يبدأ ${provision(step)} إلا بعد ${first}، ${shared}: فمن يستعمل كل وقته لا يترك له شيئاً.`;
  },
  because: ({ label, end }) => `يجوز أداء ${provision(label)} إلى أن ينتهي وقته ${endWords(end)}.`,
  fix: () => '',
};
