import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.ar.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac310.en.ts';

/** PAC310 in Arabic. */
export const words: typeof english = {
  title: 'التزام في آخر يوم من مرحلته',
  explanation: withIsolatedCode(
    'يجوز أداء الالتزام حتى آخر دقيقة من مرحلته، ولا شيء بعد تلك الدقيقة يترتب على خرقه أو ينتظره: ' +
      'فإما لا يرتّب النص شيئاً على خرقه، وإما لا يمس الإذن بالتعليق إلا ما انتهى مع المرحلة، وإما أن ' +
      'ما ينتظره خطوة من المرحلة نفسها. فمن يتخلف لا يخسر شيئاً مما لا يزال النص يعطيه.\n\nويكفي لئلا ' +
      'تكون ملاحظة ما يستمر بعد المرحلة، أو تبادل، أو مرحلة أو حدث ينتظر الالتزام، أو جهة يجب عليها ' +
      'دعوة الأطراف في غضون أيام بعد الخرق. ولا ملاحظة كذلك على التزام `during Phase 1` لا يترتب على ' +
      'خرقه شيء أصلاً، فذلك تذكره PAC501.\n\nسبل الخروج، والاختيار فيها للأطراف: تقديم الالتزام بضعة ' +
      'أيام قبل النهاية؛ أو استمرار ما يُلزم الجانب الآخر إلى أن يُتحقق من الالتزام؛ أو ألا تبدأ ' +
      'المرحلة التالية إلا بعد ذلك.',
  ),
  message: ({ label, phase, end }) =>
    `يجوز أداء ${provision(label)} إلى أن تنتهي ${isolated(phase)} ${endWords(end)}، ` +
    'ولا شيء بعد ذلك يترتب على خرقه أو ينتظره.',
  because: ({ label, suspends }) =>
    suspends
      ? `لا يجيز ${provision(label)} إلا تعليق ما يكون قد انتهى عندئذ.`
      : `ينتهي ${provision(label)} عندئذ.`,
  fix: () => '',
};
