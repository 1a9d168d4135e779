import { forWhom, list } from '../../base/arabic.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords } from '../moment-words.ar.ts';
import { day, names, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac801.en.ts';

/** PAC801 in Arabic. */
export const words: typeof english = {
  title: 'حافة هاوية',
  explanation: withIsolatedCode(
    'يقيّد النص الأعمال العدائية حتى لحظة معينة (انظر في المرجع `What restrains hostilities`)؛ ' +
      'وبعدها لا يقيّدها شيء، ويعود القتال مشروعاً سواء أتُّفق على شيء في الأثناء أم لا. يعرف ' +
      'الجانبان اليوم ويستعدان له، فتكون الأسابيع الأخيرة قبله أقلها أماناً. تسمّي الملاحظة اللحظة، ' +
      'وكل ما ينتهي عندها، وقراءات الأقواس التي يقع فيها ذلك.\n\nلا تزيل الحافةَ صلاحيةُ تمديد ولا ' +
      'مرحلةٌ تستمر ما دام شيء قائماً: بل تنقلها، وبشرط أن يتحرك أحد أو يدوم شيء. والملاحظة تذكرها. ' +
      'وما ينتهي برضا من يُلزمهم، أو عند الاتفاق على وقف لإطلاق النار أو هدنة أو تسوية، ليس حافة؛ ' +
      'وما كُفّ عنه مرة يبقى مكفوفاً عنه. وحيث لا يدوم القيد إلا بدوام شرط فهذا تنبيه.\n\nسبل ' +
      'الخروج، والاختيار فيها للأطراف: تقييد الأعمال العدائية طوال الاتفاق؛ أو استمرار القيد إلى ' +
      'أن يُتفق على شيء بدلاً من يوم بعينه؛ أو بدء المرحلة التالية حين تنتهي السابقة بلا شرط؛ أو ' +
      'إلزام طرف ثالث بالتمديد ما دامت المحادثات.',
  ),
  message: ({ labels, end, phases, lastOfSeveral }) => {
    if (lastOfSeveral) {
      return `ينتهي سريان ${provisions(labels)} في وقت ما، وبعد آخرها لا شيء يقيّد الأعمال العدائية.`;
    }
    const when = withPhases(endWords(end), phases);
    return `${when} ينتهي سريان ${provisions(labels)}، ولا يعود شيء يقيّد الأعمال العدائية.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return (
          `يقيّد ${provision(note.label)} الأعمال العدائية ` +
          `وينتهي ${note.ends.map(endWords).join(' أو ')}.`
        );
      case 'only if':
        return `لا يقيّد ${provision(note.label)} الأعمال العدائية إلا بعد تحقق شيء آخر.`;
      case 'later':
        return `لا يقيّد ${provision(note.label)} الأعمال العدائية إلا ابتداءً من ${day(note.day)}.`;
      case 'continues':
        return `تتجاوز المرحلة ${isolated(note.phase)} يومها الأخير ما دام شرطها قائماً فحسب.`;
      case 'may extend':
        return (
          `يجوز ${forWhom(names(note.who))} تمديد ${isolated(note.phase)} ` +
          `بموجب ${provision(note.label)}، ولا يجب ذلك.`
        );
    }
  },
  fix: () => '',
};

/** An end with the phases that end then, between the brackets of its day where it has them. */
function withPhases(end: string, phases: readonly string[]): string {
  if (phases.length === 0) return end;
  const also = `نهاية ${list(phases.map(isolated), 'and')}`;
  return end.endsWith(')') ? `${end.slice(0, -1)}، ${also})` : `${end} (${also})`;
}
