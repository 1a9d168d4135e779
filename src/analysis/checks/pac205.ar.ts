import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision } from '../phrases.ar.ts';
import type { words as english } from './pac205.en.ts';

/** PAC205 in Arabic. */
export const words: typeof english = {
  title: 'فعل واحد مطلوب ومحظور',
  explanation: withIsolatedCode(
    'يوجب بند فعلاً على جهة، ويحظر بند آخر الفعل نفسه على الجهة نفسها في الوقت نفسه. فمهما فعلت ' +
      'كانت في حالة خرق. ويحدث ذلك حين تُضم مسودات، وحين يلتقي حظر عام بالتزام أُريد به أن يكون ' +
      'استثناءً منه.\n\nيكون الفعلان واحداً إذا كانت كلماتهما واحدة، بغير أدوات التعريف والكميات ' +
      'والأحرف الكبيرة، وبعد بسط الأسماء المختصرة والمصطلحات المعلنة؛ لا أكثر، لتستطيع الملاحظة أن ' +
      'تقتبسهما. والالتزام الذي يُؤدى مرة لا يتعارض إلا إذا حُظر كل ما يتركه من وقت، أما المستمر ' +
      'أو المتكرر فإذا حُظر أي منه. والأوقات التي يتركها النص مفتوحة تُعدّ متلاقية. وحيث يكون ' +
      'لأحدهما وحده شرط فهو تنبيه؛ وحيث يكون لكليهما شرط، أو للحظر استثناء، أو قيل إن أحدهما يسود ' +
      'على الآخر، فلا ملاحظة.\n\nيُحذف أحدهما، أو يُعطيان وقتين مختلفين، أو يُكتب الاستثناء في الحظر ' +
      '(`except …`)، أو يُبيَّن أيهما يسود (`Article 3 prevails over 2.1.`).',
  ),
  message: ({ demanding, forbidding, bearers, isConditional }) =>
    `يوجب ${provision(demanding)} على ${names(bearers)} ما يحظره ${provision(forbidding)} في الوقت نفسه` +
    `${isConditional ? '، متى تحقق شرطه' : ''}.`,
  because: ({ label, isDemanded, act }) =>
    `${isDemanded ? 'الموجِب' : 'الحاظر'}: ${provision(label)}، والفعل: ${quoted(act)}.`,
  fix: () => 'يُحذف أحد الاثنين.',
};
