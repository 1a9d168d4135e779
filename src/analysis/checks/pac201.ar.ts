import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { happening, provision, provisions } from '../phrases.ar.ts';
import type { words as english, WaitingNote } from './pac201.en.ts';

/** PAC201 in Arabic. */
export const words: typeof english = {
  title: 'بنود ينتظر بعضها بعضاً',
  explanation: withIsolatedCode(
    'تنتظر بنود بعضها بعضاً في حلقة: الأول ينتظر الثاني، والأخير ينتظر الأول. لا أحد في حالة ' +
      'خرق، ولا شيء يبدأ أبداً. وتنشأ هذه الحلقات حين يكتب كل جانب شرطه (`once 2.1 is performed`) ' +
      'في بنده، أو حين تُضم مسودتان؛ وقد تخفيها الأقواس لأن كل قوس يبدو سليماً وحده. تسمّي الملاحظة ' +
      'أقل عدد من البنود يصنع الحلقة، والكلمات التي ينتظر بها كل منها، وقراءات الأقواس التي تقع ' +
      'فيها. ولا يُذكر ما ينتظر خلف الحلقة فحسب.\n\nما يُعدّ انتظاراً: `once` و`when` و`if` و`after` ' +
      'و`within … after` و`on` و`from` و`at least … after` مع بند أو مرحلة أو حدث آخر؛ والجزء ' +
      'الموصول بـ `then`؛ وفي الاتجاه المعاكس `before R` و`by R` حيث يكون على `R` أن ينتظر. أما ' +
      '`in exchange for` و`at the same time as` و`unless` و`as long as` فليست انتظاراً. وبندان لا ' +
      'يسري أحدهما إلا `provided that` أُدّي الآخر تنبيه: فقد ينظر كل منهما إلى الآخر حتى ينقضي ' +
      'أجله فيسقطان معاً.\n\nسبل الخروج: تجزئة فعل واحد وتقديم جزئه الأول على كل شيء؛ أو أداء ' +
      'الاثنين في وقت واحد (`in exchange for 2.1` أو `at the same time as 2.1`) عن طريق طرف ثالث ' +
      'يثق به الجانبان؛ أو إيداع الخطوة الأولى لدى طرف ثالث فيتحرك أحد الجانبين بتأكيده؛ أو إعطاء ' +
      'أحد الشرطين تاريخاً (`once 2.1 is performed or on day 10, whichever is first`). ومن يتحرك ' +
      'أولاً شأن الأطراف: لا يقترح الفاحص إلا ما لا يحابي أحداً.',
  ),
  message: ({ kind, labels }) => {
    if (kind === 'undecided')
      return 'لم يُبتّ في كل القراءات هل تنتظر بنود بعضها بعضاً: فالقراءات أكثر مما يُحصى.';
    const who = provisions(labels);
    if (kind === 'lapse')
      return labels.length === 2
        ? `لا يسري أي من ${who} إلا إذا سرى الآخر، فقد يسقطان معاً ولا يحدث شيء.`
        : `لا يسري أي من ${who} إلا إذا سرى غيره، فقد تسقط كلها ولا يحدث شيء.`;
    if (labels.length === 1) return `انتظار لا ينتهي: ${who} بانتظار نفسه، فلا يمكن أن يتحقق أبداً.`;
    if (labels.length === 2) return `انتظار متبادل بين ${who}، فلا يمكن أن يتحقق أي منهما أبداً.`;
    return `انتظار متبادل بين ${who}، فلا يمكن أن يتحقق أي منها أبداً.`;
  },
  because: (note) => `${step(note)}${note.isOneWay ? '، وهذا أحد السبل إليه' : ''}.`,
  fix: ({ labels }) => `يُجعل أداء ${provisions(labels)} في وقت واحد.`,
};

function step({ from, to, kind, state, event: declared }: WaitingNote): string {
  const [waiting, awaited] = [provision(from), provision(to)];
  const by = declared === null ? null : `${quoted(declared)}، وهو ما يحققه أداء ${awaited}`;
  switch (kind) {
    case 'order':
      return `يجب أداء ${awaited} قبل ${happening(waiting, state)}`;
    case 'together':
      return `يجب أداء ${awaited} في موعد لا يتجاوز موعد ${waiting}`;
    case 'stage':
      return `موضع ${waiting} بعد ${awaited}`;
    case 'ends':
      return `يستمر سريان ${waiting} إلى حين ${by === null ? happening(awaited, state) : `وقوع ${by}`}`;
    case 'waits':
    case 'inner':
      return `يتوقف ${waiting} على ${by === null ? happening(awaited, state) : `وقوع ${by}`}`;
  }
}
