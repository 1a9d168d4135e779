import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions } from '../phrases.he.ts';
import type { words as english } from './pac703.en.ts';

/** PAC703 in Hebrew. */
export const words: typeof english = {
  title: 'גורם מעורפל, או סביל בלי עושה',
  explanation: withIsolatedCode(
    'המשפט אומר מה יש לעשות ולא מי יעשה (`the crossing shall be opened`), או נוקב במי שאי אפשר ' +
      'לזהות (`the relevant authorities`). אם הדבר אינו נעשה, איש לא כשל.\n\nיש לנקוב בגורם: `The ' +
      'crossing shall be opened by Lake Federation by day 5.`',
  ),
  message: ({ words: said, permits, labels }) =>
    said === null
      ? `נאמר ${inProvisions(labels)} מה ${permits ? 'מותר' : 'יש'} ` +
        `לעשות, ולא נקבע מי ${permits ? 'רשאי' : 'חייב'} לעשותו.`
      : `לא נאמר למי הכוונה בביטוי ${quoted(said)} ${inProvisions(labels)}.`,
  because: () => '',
  fix: () => '',
};
