import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac605.en.ts';

/** PAC605 in Arabic. */
export const words: typeof english = {
  title: 'نسبة مئوية من كمية لا يذكرها النص',
  explanation: withIsolatedCode(
    'تُستحق حصة من كلٍّ لا يذكره أحد. فسيكون لكل جانب عدّه، ويحل الخلاف على الكل محل ' +
      'الفعل.\n\nيُذكر الكل (`hand over 2,000 heavy weapons: (a) 30% by day 30; …`)، أو تُلزم ' +
      'الأطراف بتسجيله أو إعلانه أولاً.',
  ),
  message: ({ labels, noun }) =>
    `المطلوب في ${provisions(labels)} حصة من ${quoted(noun)}، ولا يذكر النص من كم، ولا من يعدّ.`,
  because: ({ labels }) => `على العدّ نفسه يقوم ${provisions(labels)}.`,
  fix: () => '',
};
