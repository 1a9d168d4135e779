import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac107.en.ts';

/** PAC107 in Arabic. */
export const words: typeof english = {
  title: 'قيد يحتمل تعلقين',
  explanation: withIsolatedCode(
    'يرد أجل أو شرط بعد عبارة داخل الفعل (`detainees taken after 8 October by day 7`)، وقد يتعلق ' +
      'بالعبارة أو بالفعل. وبغير فاصلة يُقرأ جزءاً من العبارة، فلا يكون للالتزام نفسه ذلك الأجل أو ' +
      'الشرط.\n\nتوضع فاصلة قبله حيث يتعلق بالفعل، أو يُنقل إلى أول الجملة.',
  ),
  message: ({ qualifier, near, far }) =>
    `قد يتعلق ${quoted(qualifier)} بالعبارة ${quoted(near)} أو ` +
    `بالعبارة ${quoted(far)}؛ وبغير فاصلة يُقرأ مع ${quoted(near)}.`,
  because: (note: never) => note,
  fix: ({ qualifier, far }) => `توضع فاصلة قبل ${quoted(qualifier)} ليتعلق بالعبارة ${quoted(far)}.`,
};
