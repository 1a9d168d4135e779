import { number } from '../../base/arabic.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac601.en.ts';

/** PAC601 in Arabic. */
export const words: typeof english = {
  title: 'انكشاف طرف',
  explanation: withIsolatedCode(
    'الخطوة التي يكون أحد الأطراف بعدها قد أعطى أكثر ما يعطي مقابل ما أخذ. عندها تكون خسارته أكبر ما ' +
      'تكون إن توقف الآخرون، وعندها تكون الضمانات أهم ما تكون.\n\n' +
      'من دون ملف قيم تُعدّ الأفعال: ما يفعله طرف مرة واحدة، وكل جزء بمفرده؛ ولا تُعدّ الإجراءات ' +
      'والمحادثات، ولا ما يترتب على خرق، ولا ما يدوم أو يتكرر. وتُعطى الإشارة حيث يجب على طرف أن يكون ' +
      'قد أدّى حتى يوم ما فعلين أكثر مما يمكن أن يكون قد أتاه، أياً كانت الأوقات التي يختارها الجميع، ' +
      'والآخرون لا يزالون مدينين بمثلهما. ومع ملف قيم (`pacta exchange --values`) يُحسب الانكشاف بقيمة ' +
      'الأفعال، على أن يؤدَّى كل بند في أبكر وقت يسمح به النص، ويكون تنبيهاً حيث يحدد الملف قدراً ' +
      'محتملاً ويزيد الانكشاف عليه.\n\n' +
      'يُقدَّم على هذه الخطوة شيء من أفعال الآخرين، أو تُقسَّم إلى أجزاء، أو يضمن طرف ثالث ما لم يأت ' +
      'بعد. ويقترح `pacta order` ترتيباً.',
  ),
  message: (said) => {
    const { party, labels, day } = said;
    if (said.kind === 'counted') {
      const { own, others } = said;
      return (
        `إذا سار كل شيء كما هو مكتوب، فإن ${name(party)} أشد ما يكون انكشافاً في نهاية ${onDay(day)}: ` +
        `يجب أن يكون قد أدّى حتى ذلك الحين ${number(own.done)} من أصل ${number(own.all)} من أفعاله ` +
        `(${provisions(labels)})، ${ofOthers(others)}.`
      );
    }
    const { amount, unit, tolerance } = said;
    return (
      `إذا أُدّي كل شيء في أبكر وقت يسمح به النص، فإن ${name(party)} أشد ما يكون انكشافاً بعد ` +
      `${provisions(labels)} في ${onDay(day)}: يكون قد أعطى أكثر مما أخذ بقدر ` +
      `${amount}${unit === null ? '' : ` (${isolated(unit)})`}` +
      `${tolerance === null ? '' : `، وما يحتمله ${tolerance}`}.`
    );
  },
  because: (step) => {
    const label = provision(step.label);
    if (step.kind === 'due') return `يحين أجل ${label} في نهاية ${onDay(step.day)}.`;
    if (step.kind === 'given') return `يؤدَّى ${label} في ${onDay(step.day)}.`;
    return `${label}، وهو على ${names(step.who)}، لا يأتي قبل ${onDay(step.day)}.`;
  },
  fix: () => '',
};

function ofOthers({ done, all }: { readonly done: number; readonly all: number }): string {
  return done === 0
    ? `ولا يمكن أن يكون قد أتى شيء من أفعال الآخرين، وعددها ${number(all)}`
    : `ولا يمكن أن يكون قد أتى من أفعال الآخرين أكثر من ${number(done)} من أصل ${number(all)}`;
}
