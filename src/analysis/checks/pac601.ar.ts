import { number } from '../../base/arabic.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac601.en.ts';

/** PAC601 in Arabic. */
export const words: typeof english = {
  title: 'انكشاف طرف',
  explanation: withIsolatedCode(
    'الخطوة التي يكون أحد الأطراف بعدها قد أعطى أكثر ما يعطي مقابل ما أخذ، إذا أُدّي كل بند في أبكر وقت ' +
      'يسمح به النص. عندها تكون خسارته أكبر ما تكون إن توقف الآخرون، وعندها تكون الضمانات أهم ما تكون.\n\n' +
      'من دون ملف قيم تُعدّ الأفعال: ما يفعله طرف مرة واحدة، وكل جزء بمفرده؛ ولا تُعدّ الإجراءات والمحادثات، ' +
      'ولا ما يترتب على خرق، ولا ما يدوم أو يتكرر. وتُذكر الملاحظة حيث يسبق طرف بفعلين والآخرون لا يزالون ' +
      'مدينين بمثلهما. ومع ملف قيم (`pacta exchange --values`) تُحسب بقيمتها، وتكون تحذيراً حيث يحدد الملف ' +
      'قدراً محتملاً ويزيد الانكشاف عليه.\n\n' +
      'يُقدَّم على هذه الخطوة شيء من أفعال الآخرين، أو تُقسَّم إلى أجزاء، أو يضمن طرف ثالث ما لم يأت بعد. ' +
      'ويقترح `pacta order` ترتيباً.',
  ),
  message: ({ party, labels, day, own, others, worth }) => {
    const where =
      `إذا أُدّي كل شيء في أبكر وقت يسمح به النص، فإن ${name(party)} أشد ما يكون انكشافاً بعد ` +
      `${provisions(labels)} في ${onDay(day)}`;
    if (worth === null) {
      return (
        `${where}: يكون قد أدّى حتى ذلك الحين ${number(own.done)} من أصل ${number(own.all)} من أفعاله، ` +
        `والآخرون ${number(others.done)} من أصل ${number(others.all)}.`
      );
    }
    const unit = worth.unit === null ? '' : ` (${isolated(worth.unit)})`;
    const more = worth.tolerance === null ? '' : `، وما يحتمله ${worth.tolerance}`;
    return `${where}: يكون قد أعطى أكثر مما أخذ بقدر ${worth.amount}${unit}${more}.`;
  },
  because: ({ kind, label, who, day }) =>
    kind === 'given'
      ? `يؤدَّى ${provision(label)} في ${onDay(day)}.`
      : `${provision(label)}، وهو على ${names(who)}، لا يأتي إلا في ${onDay(day)}.`,
  fix: () => '',
};
