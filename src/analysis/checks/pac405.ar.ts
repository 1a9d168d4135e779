import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac405.en.ts';

/** PAC405 in Arabic. */
export const words: typeof english = {
  title: 'جهة تحقق صامتة',
  explanation: withIsolatedCode(
    'لجهة التحقق أجل تجيب فيه، ولا شيء يقول ما يترتب إذا لم يأت جواب. فيبقى الالتزام مُبلَّغاً ' +
      'عنه إلى الأبد، لا مؤدى ولا مخروقاً، ويتوقف كل ما ينتظره.\n\nيُبيَّن ما يترتب (`If 2.1 is not ' +
      'verified, the Mediators shall convene the Parties within 2 days.`)، أو يُسمّى من يقرر حين ' +
      'يكون بند محل نزاع.',
  ),
  message: ({ labels, verifiers }) =>
    `لا شيء يبيّن ما يترتب إذا لم يأت في الأجل جواب من ` +
    `${names(verifiers, 'or')} بشأن ${provisions(labels, 'or')}.`,
  because: ({ labels }) => `ولا جواب كذلك بشأن ${provisions(labels)}.`,
  fix: () => 'يُبيَّن ما يترتب إذا لم يأت جواب، وهو هنا دعوة الأطراف إلى الاجتماع.',
};
