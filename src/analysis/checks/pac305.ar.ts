import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.ar.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac305.en.ts';

/** PAC305 in Arabic. */
export const words: typeof english = {
  title: 'نافذة خالية',
  explanation: withIsolatedCode(
    'لا تترك أوقات بند واحد لحظة يمكن أداؤه فيها أو يسري فيها: `not before day 30` و`by day 20`. ' +
      'وكل أوقات الجملة سارية معاً. ومن هذا أيضاً مرحلة تنتهي قبل أن تبدأ، والتزام يدوم إلى يوم يسبق ' +
      'دخول الاتفاق حيز النفاذ.\n\nيُبحث عن مسودتين ضُمتا، أو يوم نُقل في موضع ولم يُنقل في آخر، أو ' +
      'عدّ يبدأ بيوم غير الذي ظنه كاتبه. وأي الوقتين يبقى أمر تختاره الأطراف. ' +
      'وحيث تنتهي النافذة بمرحلة يجوز لجهة تمديدها أو قد يطيلها شرط فهذا تنبيه.',
  ),
  message: ({ kind, label, end, start, movable }) => {
    if (kind === 'entry') {
      return `ينتهي سريان ${provision(label)} ${endWords(end)}، قبل دخول الاتفاق حيز النفاذ.`;
    }
    if (kind === 'phase') {
      return `تبدأ ${isolated(label)} ${startWords(start)} وتنتهي ${endWords(end)}، أي قبل بدايتها.`;
    }
    const times = `فهي تبدأ ${startWords(start)} وتنتهي ${endWords(end)}`;
    const empty = `لا تترك أوقات ${provision(label)} لحظة واحدة: ${times}`;
    return movable ? `${empty}، ما لم تُمدَّد المرحلة.` : `${empty}.`;
  },
  because: (note) =>
    note.kind === 'begins'
      ? `ليس قبل هذا: يبدأ ${startWords(note.start)}.`
      : `ليس بعد هذا: ينتهي ${endWords(note.end)}.`,
  fix: () => '',
};
