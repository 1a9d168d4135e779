import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac805.en.ts';

/** PAC805 in Arabic. */
export const words: typeof english = {
  title: 'لا دخول حيز النفاذ',
  explanation: withIsolatedCode(
    'لا يقول النص متى يبدأ إلزامه. فلا يمكن عدّ الأيام منه، والخرق في يوم التوقيع ليس خرقاً عند ' +
      'جانب وأول خرق عند الآخر.\n\nيُضاف مدخل إلى الترويسة: `Entry into force: 27 November 2024, ' +
      '04:00, Asia/Jerusalem.` أو `Entry into force: when A and B sign.`؛ أو بند: `This agreement ' +
      'enters into force when A and B sign.`',
  ),
  message: () => 'لا يقول النص متى يدخل حيز النفاذ.',
  because: (note: never) => note,
  fix: () => 'يُجعل دخوله حيز النفاذ عند توقيع الأطراف.',
};
