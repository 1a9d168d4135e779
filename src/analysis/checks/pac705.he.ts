import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions } from '../phrases.he.ts';
import type { words as english } from './pac705.en.ts';

/** PAC705 in Hebrew. */
export const words: typeof english = {
  title: 'ניסוח של חובה',
  explanation: withIsolatedCode(
    'חובה נכתבת ב־`shall`, איסור ב־`shall not`, היתר ב־`may`. `must` ו־`will` נקראים כ־`shall`, ' +
      'ו־`may not` כ־`shall not`; אך `will` יכול גם לחזות, ו־`may not` יכול גם לומר שדבר אולי לא ' +
      'יקרה. מילה אחת לדבר אחד אינה מותירה לכך מקום.',
  ),
  message: ({ words: said, meant, labels }) =>
    `המילה ${quoted(said)} ${inProvisions(labels)} נקראת כמו ${quoted(meant)}.`,
  because: () => '',
  fix: ({ meant }) => `לכתוב ${quoted(meant)}.`,
};
