import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvisions, provisions } from '../phrases.he.ts';
import type { words as english } from './pac605.en.ts';

/** PAC605 in Hebrew. */
export const words: typeof english = {
  title: 'אחוז מכמות שהטקסט אינו נוקב בה',
  explanation: withIsolatedCode(
    'חייבים חלק משלם שאיש אינו נוקב בו. לכל צד יהיה מניין משלו, והמריבה על השלם באה במקום ' +
      'המעשה.\n\nיש לנקוב בשלם (`hand over 2,000 heavy weapons: (a) 30% by day 30; …`), או לחייב את ' +
      'הצדדים לרשום אותו או להצהיר עליו תחילה.',
  ),
  message: ({ labels, noun }) =>
    `${inProvisions(labels)} נדרש חלק מתוך ${quoted(noun)}, והטקסט אינו אומר מתוך כמה, ולא מי סופר.`,
  because: ({ labels }) => `על אותו מניין נסמך גם זה: ${provisions(labels)}.`,
  fix: () => '',
};
