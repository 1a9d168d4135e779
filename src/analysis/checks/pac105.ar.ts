import { quoted } from '../../base/arabic.ts';
import { isolated, withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac105.en.ts';

/** PAC105 in Arabic. */
export const words: typeof english = {
  title: 'رقم أو اسم مكرر',
  explanation: withIsolatedCode(
    'لبندين رقم واحد، أو لجزأين حرف واحد، أو لإعلانين اسم واحد. فيصير لكل إحالة إليه معنيان، وقد ' +
      'يُردّ على خرق أحدهما كأنه خرق للآخر.\n\nيُعطى أحدهما رقماً أو حرفاً أو اسماً آخر، ثم يُنظر ' +
      'فيما يحيل إليه. والجهة التي لها أكثر من صفة ليست تكراراً، إذ يجوز أن ترد تحت كل صفة منها.',
  ),
  message: ({ words: said, what }) => {
    switch (what) {
      case 'name':
        return `أُعلن الاسم ${quoted(said)} مرتين.`;
      case 'number':
        return `ورد الرقم ${isolated(said)} مرتين.`;
      case 'stage':
        return `ورد الحرف ${isolated(said)} مرتين.`;
    }
  },
  because: ({ words: said }) => `ورد ${isolated(said)} هنا أول مرة.`,
  fix: () => '',
};
