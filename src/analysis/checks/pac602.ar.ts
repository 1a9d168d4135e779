import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { name, day as onDay, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac602.en.ts';

/** PAC602 in Arabic. */
export const words: typeof english = {
  title: 'المغادرة تجدي',
  explanation: withIsolatedCode(
    'هناك لحظة يكسب فيها طرف بمغادرة الاتفاق أكثر مما يكسب بالمضي فيه: فما لا يزال آتياً إليه أقل ' +
      'قيمة مما لا يزال عليه أن يعطيه، حتى مع الوديعة التي يفقدها. وحيث تكون القيم مجالات يؤخذ الحد ' +
      'الأسوأ للمضي. ولا يُعرف ذلك إلا بملف قيم خاص (`pacta exchange --values`).\n\n' +
      'من يعطي أخيراً يغريه الترك دائماً، ما لم تساوِ وديعة أو ضمانة أو سمعته كلفة فعله الأخير. ' +
      'تُقسَّم الأفعال إلى أجزاء أصغر، أو يوضع أكثر ما يريده هذا الطرف بعد تلك اللحظة، أو يودع شيئاً. ' +
      'ويقول `pacta order` كم يلزم.',
  ),
  message: ({ party, after, gain, unit, rest }) => {
    const when =
      after === null ? 'قبل الخطوة الأولى' : `بعد ${provisions(after.labels)} في ${onDay(after.day)}`;
    const amount = `${gain}${unit === null ? '' : ` (${isolated(unit)})`}`;
    return `${when} يكسب ${name(party)} قدر ${amount} إن غادر بدل أن يمضي في ${provisions(rest)}.`;
  },
  because: ({ label }) => `${provision(label)} لم يؤدَّ بعد.`,
  fix: () => '',
};
