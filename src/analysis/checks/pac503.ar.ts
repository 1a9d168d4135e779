import { forWhom } from '../../base/arabic.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { names, provision, provisions } from '../phrases.ar.ts';
import type { words as english } from './pac503.en.ts';

/** PAC503 in Arabic. */
export const words: typeof english = {
  title: 'خرق صغير واحد قد ينهي الاتفاق كله',
  explanation: withIsolatedCode(
    'يجوز لطرف أن ينهي كل شيء عند خرق أي بند، فوراً ومهما كان وزنه. فينقض تقرير متأخر وقفاً ' +
      'لإطلاق النار، ويملك كل جانب مخرجاً لا يكلفه شيئاً.\n\nتوضع بينهما خطوة (اجتماع، أو إخطار قبل ' +
      'أيام، أو قرار)، أو تُسمّى البنود التي يبلغ خرقها من الجسامة ما يكفي.',
  ),
  message: ({ labels, bearers }) =>
    `بموجب ${provisions(labels)} يجوز ${forWhom(names(bearers, 'or'))} ` +
    `إنهاء الاتفاق كله عند أي خرق مهما صغر، وفوراً.`,
  because: () => '',
  fix: ({ step }) => `يُشترط أداء ${provision(step ?? '')} أولاً.`,
};
