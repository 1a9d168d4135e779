import { length, list } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { momentWords } from '../moment-words.ar.ts';
import { provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac308.en.ts';

/** PAC308 in Arabic. */
export const words: typeof english = {
  title: 'مبدآن لعدّ واحد',
  explanation: withIsolatedCode(
    'يُعدّ وقت من لحظة يتركها النص مفتوحة: بين لحظتين يذكرهما للمدة نفسها أو لعدّ الأيام نفسه، أو ' +
      'بين نصين على دخول حيز النفاذ، أو لأن جملة تقول `within 5 days` ولا تقول مِمَّ. وسيعدّ كل جانب ' +
      'من اللحظة التي تناسبه.\n\nتُعدّ `within 5 days` بلا لحظة مما تنتظره الجملة نفسها؛ فإن لم تنتظر ' +
      'شيئاً فمن بداية عدّ الأيام. وليس من هذا مدتان مختلفتان (`within 10 days after 2.1 is verified, ' +
      'and in any case within 30 days after signature`)، ولا عدّان لكل منهما اسمه.\n\nيُبيَّن مرة ' +
      'واحدة مما يبدأ العدّ: `within 5 days after signature` أو `within 5 days after the earlier of ' +
      'signature and 1 May 2031`.',
  ),
  message: (found) => {
    switch (found.kind) {
      case 'none':
        return `لا يُبيَّن في ${provisions(found.labels)} مما تُعدّ المدة: ${lengthOf(found)}.`;
      case 'twice':
        return (
          `يعدّ ${provision(found.label)} مدة واحدة (${lengthOf(found)}) من لحظتين: ` +
          `${list(found.moments.map(momentWords), 'and')}.`
        );
      case 'count':
        return `قد يبدأ عدّ الأيام من لحظتين: ${list(found.moments.map(momentWords), 'and')}.`;
      case 'entry':
        return 'في النص لحظتان لدخول حيز النفاذ، فلِما يُعدّ منه بدايتان.';
    }
  },
  because: () => '',
  fix: (found) =>
    found.kind === 'none' && found.start !== null
      ? `يُذكر أنه يُعدّ من ${momentWords(found.start)}، كما يُعدّ هنا.`
      : '',
};

function lengthOf({
  duration,
}: Extract<Parameters<typeof english.message>[0], { kind: 'none' | 'twice' }>): string {
  return length(duration.amount, duration.unit);
}
