import { withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.ar.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac304.en.ts';

/** PAC304 in Arabic. */
export const words: typeof english = {
  title: 'أجل يسبق التزامه',
  explanation: withIsolatedCode(
    'ما لا يُفعل إلا بعد أن يقع شيء آخر يجب أن يُفعل بحلول يوم لا يمكن أن يكون ذلك الشيء قد وقع ' +
      'فيه: لا لأن أحداً قد يتأخر، بل مهما أسرع الجميع. فلا يمكن أداؤه كما كُتب أبداً، ولا يمكن ' +
      'استعمال إذن من هذا النوع أبداً.\n\nتتبع الملاحظة ما يُنتظر بقدر ما يؤرخه النص أو يعدّه: فلا ' +
      'يقع `once 2.1 is verified` قبل أول يوم يجوز فيه أداء البند 2.1، وقد ينتظر هو بدوره شيئاً. وما ' +
      'لا يوم له يُفترض أنه يقع فوراً. وحيث ينتهي الوقت بمرحلة يجوز لجهة تمديدها فهذا تنبيه: إذ لا ' +
      'يعمل البند إلا إذا مُدّدت.\n\nسبل الخروج، والاختيار فيها للأطراف: عدّ الأجل مما يُنتظر ' +
      '(`within 5 days after 2.1 is verified`)؛ أو نقل الأجل؛ أو تقديم ما يُنتظر.',
  ),
  message: ({ label, end, start, movable }) => {
    const soonest = `وأقرب ما يمكن أن يقع ما ينتظره ${startWords(start)}`;
    const late = `ينتهي وقت ${provision(label)} ${endWords(end)}، ${soonest}`;
    return movable ? `${late}، ما لم تُمدَّد المرحلة.` : `${late}.`;
  },
  because: (note) => {
    switch (note.kind) {
      case 'ends':
        return `ينتهي وقت ${provision(note.label)} ${endWords(note.end)}.`;
      case 'waits':
        return `هذا ما ينتظره ${provision(note.label)}.`;
      case 'soonest':
        return `أقرب ما يمكن أن يُؤدى ${provision(note.label)} ${startWords(note.start)}.`;
    }
  },
  fix: () => '',
};
