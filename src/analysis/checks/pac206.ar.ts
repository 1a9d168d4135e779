import { quoted } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision } from '../phrases.ar.ts';
import type { words as english } from './pac206.en.ts';

/** PAC206 in Arabic. */
export const words: typeof english = {
  title: 'إذن يبتلع حظراً',
  explanation: withIsolatedCode(
    'يقيّد بند جهة، ويدعها بند آخر تفعل ما قُيّد، في الوقت نفسه، بلا شرط أو بشرط تقدّره هي. ' +
      'فمهما فعلت أشارت إلى الإذن: فلم يعد شيء محظوراً. والحالة الشائعة هي `May use force in ' +
      'self-defence` إلى جانب `shall not carry out offensive operations`، حيث يقول كل جانب ما هي ' +
      'عملياته.\n\nيجب أن يكون الاثنان لفعل واحد بالكلمات نفسها، أو أن يتعلق كلاهما بالأعمال ' +
      'العدائية (`docs/reference/hostilities.md`). ولا يُحسب إذن يتوقف على ما يفعله آخرون، ولا إذن ' +
      'لوقت بعد انتهاء الحظر، ولا إذن قيل إن الحظر يسود عليه.\n\nيُبيَّن متى يسري الإذن ومن يقرر ذلك ' +
      '(`if the Monitor confirms an attack, …`)، أو يُشترط الإبلاغ عن استعماله والنظر فيه، أو ' +
      'يُكتب استثناءً له من يقدّره (`except in self-defence, as the Joint Mechanism decides`).',
  ),
  message: ({ permitting, restraining, bearers }) =>
    `يأذن ${provision(permitting)} بأن يُفعل، وفق تقدير ` +
    `${names(bearers)}، ما يقيّده ${provision(restraining)}.`,
  because: ({ label, kind, act }) => `${KINDS[kind]}: ${provision(label)}، والفعل: ${quoted(act)}.`,
  fix: () => 'يُبيَّن متى يسري الإذن ومن يقرر أنه يسري.',
};

const KINDS = { permits: 'الآذِن', forbids: 'الحاظر', demands: 'الموجِب' } as const;
