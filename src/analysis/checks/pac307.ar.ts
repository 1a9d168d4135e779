import { withIsolatedCode } from '../../base/isolates.ts';
import { provisions } from '../phrases.ar.ts';
import type { words as english } from './pac307.en.ts';

/** PAC307 in Arabic. */
export const words: typeof english = {
  title: 'التزام بلا لحظة أخيرة',
  explanation: withIsolatedCode(
    'لا شيء يقول متى يجب أن يتم الالتزام على الأكثر، فلا يتأخر أبداً ولا يمكن خرقه أبداً: إذ يجوز ' +
      'دائماً أن يُؤدى غداً. والالتزام الذي يجيب عن خرق يحتاج إلى لحظة أخيرة كغيره.\n\nتنظر الملاحظة ' +
      'فيما على طرف أن يفعله مرة. وتترك ما يدوم (`throughout Phase 1`) أو يتكرر (`each day`)، والسلوك ' +
      'الواجب في كل لحظة (كالاحترام والكفالة والتعاون وإتاحة الوصول، انظر في المرجع `What is ' +
      'conduct`)، وما يُفعل `immediately` أو `promptly` فذلك تذكره PAC701. وما يُفعل مقابل شيء فلحظته ' +
      'الأخيرة لحظة ذلك الشيء.\n\nتُضاف لحظة أخيرة: `by day 30` أو `within 7 days after 2.1 is ' +
      'verified`. وإن أُريد للالتزام أن يدوم فيُقال إلى متى: `throughout this agreement`.',
  ),
  message: ({ labels }) => `لا شيء يقول متى يجب أداء ${provisions(labels)} على الأكثر.`,
  because: () => '',
  fix: ({ waits }) =>
    waits
      ? 'تُضاف لحظة أخيرة، وهي هنا 30 يوماً بعد ما يُنتظر.'
      : 'تُضاف لحظة أخيرة، وهي هنا 30 يوماً بعد دخول الاتفاق حيز النفاذ.',
};
