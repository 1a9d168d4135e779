import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import { endWords, startWords } from '../moment-words.ar.ts';
import { provision } from '../phrases.ar.ts';
import type { words as english } from './pac306.en.ts';

/** PAC306 in Arabic. */
export const words: typeof english = {
  title: 'فعل بعد نهاية مرحلته',
  explanation: withIsolatedCode(
    'ينتمي بند إلى مرحلة، ويقع وقته بعد انتهائها. وهو ينتمي إليها بكلماته (`during Phase 1`)، أو لأنه ' +
      'يمددها أو ينهيها، أو لأنه يقع تحت عنوان هو اسم المرحلة ولا يذكر بنفسه أي مرحلة. فإما اليوم خطأ وإما ' +
      'المرحلة، ولا يمكن لأحد أن يقول أي القواعد تسري على الفعل.\n\nوحيث لا يقول ذلك إلا عنوان، أو يجوز ' +
      'تمديد المرحلة، فهذا تنبيه.\n\nسبل الخروج، والاختيار فيها للأطراف: نقل اليوم إلى داخل المرحلة، أو ' +
      'إطالة المرحلة، أو إلحاق البند بالتي تليها.',
  ),
  message: ({ label, phase, by, end, start, movable }) => {
    const times = `لكن وقته لا يبدأ إلا ${startWords(start)}`;
    const over = `و${isolated(phase)} تنتهي ${endWords(end)}${movable ? '، ما لم تُمدَّد' : ''}`;
    switch (by) {
      case 'words':
        return `ينتمي ${provision(label)} إلى ${isolated(phase)}، ${times}، ${over}.`;
      case 'power':
        return `يمدد ${provision(label)} المرحلة ${isolated(phase)} أو ينهيها، ${times}، ${over}.`;
      case 'heading':
        return `يقع ${provision(label)} تحت عنوان ${isolated(phase)}، ${times}، ${over}.`;
    }
  },
  because: () => '',
  fix: () => '',
};
