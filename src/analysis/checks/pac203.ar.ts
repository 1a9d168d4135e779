import { list, quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision, provisions } from '../phrases.ar.ts';
import type { words as english, Uncertain } from './pac203.en.ts';

/** PAC203 in Arabic. */
export const words: typeof english = {
  title: 'شرط لا يُلزَم أحد بتحقيقه',
  explanation: withIsolatedCode(
    'لا يبدأ التزام أو مرحلة إلا بعد حدوث شيء لا يوجب أي بند على أحد فعله: حدث معلن بلا تاريخ، ' +
      'أو اتفاق لم يُبرم بعد، أو استعمال إذن. فإن لم يقع قط لم يحلّ أجل الالتزام قط، ولا أحد في ' +
      'حالة خرق. ومن يقدر على منع وقوعه بيده حق النقض على كل ما بقي.\n\nيُحدَّد من يحققه: بإلزام جهة ' +
      'به، أو بتسمية البند في الترويسة إن كان حدثاً (`Events: elections by 6.1.`)؛ أو يُجعل للشرط ' +
      'نهاية (`once elections occur or on day 90, whichever is first`)؛ أو يُبيَّن ما يسري إذا لم ' +
      'يقع (`if elections have not occurred by day 90, …`).\n\nما كُتب بـ `if` قُصد به ما قد لا يقع ' +
      'فيُترك، وكذلك الأذون، وإجراءات الرد على الخرق، والخطوات الإجرائية (الدعوة إلى الاجتماع ' +
      'والإحالة)، وعمل التحقق. وكذلك الحدث الذي يبدأ منه عدّ الأيام أو دخول الاتفاق حيز النفاذ، ' +
      'وما يوجب التزام تحقيقه بكلماته (`shall hold elections`). أما `provided that` فيُحسب: فحيث ' +
      'يتخلف الشرط يسقط الالتزام.',
  ),
  message: ({ labels, things }) =>
    `سريان ${provisions(labels)} متوقف على ما يلي: ${list(things.map(thing), 'or')}.`,
  because: (note) => `يتوقف هذا على ما يلي: ${thing(note)}.`,
  fix: () => 'يُحدَّد من يحققه أو إلى متى.',
};

function thing({ what, words: said, actors }: Uncertain): string {
  switch (what) {
    case 'event':
      return `${quoted(said)}، ولا يُلزَم أحد بتحقيقه`;
    case 'agreement':
      return `اتفاق ${names(actors)}، ولا يُلزَم أحد بالتوصل إليه`;
    case 'permission':
      return `${provision(said)}، وهو مأذون به لا واجب`;
  }
}
