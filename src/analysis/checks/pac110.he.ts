import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac110.en.ts';

/** PAC110 in Hebrew. */
export const words: typeof english = {
  title: 'מונח באותיות רישיות שלא הוגדר',
  explanation: withIsolatedCode(
    'אותיות רישיות אומרות שלמילה יש משמעות קבועה בטקסט זה, אך דבר אינו נותן לה משמעות זו. כל צד ' +
      'מביא אז את שלו, ומגלה זאת ביום שבו הדבר חשוב.\n\nיש להגדיר אותו תחת `Terms` (`“Buffer Zone” ' +
      'means …`), להצהיר עליו כמקום, כגורם או כאירוע, או לכתוב אותו באותיות קטנות כשדי במשמעות ' +
      'הרגילה.',
  ),
  message: ({ words: said }) => `${quoted(said)} כתוב כמונח מוגדר, אך דבר אינו מגדיר אותו כאן.`,
  because: (note: never) => note,
  fix: () => '',
};
