import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac603.en.ts';

/** PAC603 in Arabic. */
export const words: typeof english = {
  title: 'ما لا رجعة فيه يقع على جانب واحد',
  explanation: withIsolatedCode(
    'كل ما لا رجعة فيه يفعله طرف واحد قبل الفعل الأخير للآخرين: بحسب أيام النص وتواريخه، أو لأن ' +
      'فعلهم ينتظره. فإن توقفوا عندئذ لم يستطع استرداد شيء. وما لا رجعة فيه يقوله النص نفسه: `2.1 ' +
      'cannot be undone.`\n\n' +
      'تتناوب الأفعال التي لا رجعة فيها، أو يوضع آخرها في النهاية، أو يحتفظ طرف ثالث برهن.',
  ),
  message: ({ party, labels, others, later }) =>
    `كل ما لا رجعة فيه (${provisions(labels)}) يفعله ${name(party)} قبل أداء ${provisions(later)} من جانب ` +
    `${names(others)}، وفي ذلك رجعة.`,
  because: ({ kind, label }) =>
    kind === 'fixed' ? `لا رجعة في ${provision(label)}.` : `${provision(label)} لا يأتي إلا بعد ذلك.`,
  fix: () => '',
};
