import { withIsolatedCode } from '../../base/isolates.ts';
import { name, names, day as onDay, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac603.en.ts';

/** PAC603 in Arabic. */
export const words: typeof english = {
  title: 'ما لا رجعة فيه يقع على جانب واحد',
  explanation: withIsolatedCode(
    'كل ما لا رجعة فيه يفعله طرف واحد قبل الفعل الأخير للآخرين، إذا أُدّي كل بند في أبكر وقت يسمح به النص. ' +
      'فإن توقفوا عندئذ لم يستطع استرداد شيء. وما لا رجعة فيه يقوله النص نفسه: `2.1 cannot be undone.`\n\n' +
      'تتناوب الأفعال التي لا رجعة فيها، أو يوضع آخرها في النهاية، أو يحتفظ طرف ثالث برهن.',
  ),
  message: ({ party, labels, day, others, still, until }) =>
    `كل ما لا رجعة فيه (${provisions(labels)}) يفعله ${name(party)} حتى ${onDay(day)}، ولا يزال على ` +
    `${names(others)} أداء ${provisions(still)} حتى ${onDay(until)}.`,
  because: ({ kind, label }) =>
    kind === 'fixed'
      ? `لا رجعة في ${provision(label)}.`
      : `${provision(label)} لم يأت بعد، ويمكن الرجوع فيه.`,
  fix: () => '',
};
