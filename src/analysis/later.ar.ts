import { withIsolatedCode } from '../base/isolates.ts';
import type { FindingWords } from './words/finding-words.ts';

/** What findings mean whose check is still to come, in Arabic. */
export const laterWords: FindingWords['later'] = {
  PAC807: {
    title: 'غاية بعيدة المنال',
    explanation: withIsolatedCode(
      'تذكر الترويسة أو النص غاية، ولا يبلغها أي مسار للأحداث يسمح به النص.\n\nيُغيَّر ما يعترض ' +
        'سبيلها، وتسمّيه الملاحظة، أو تُغيَّر الغاية.',
    ),
  },
  PAC808: {
    title: 'غاية يمكن منعها',
    explanation: withIsolatedCode(
      'يمكن بلوغ الغاية، لكن جهة ما تستطيع منعها على نحو مشروع. وتعرض الملاحظة أقصر مسار للأحداث ' +
        'يحدث فيه ذلك.\n\nيُحوَّل الإذن المستعمل لذلك إلى التزام، أو يُضاف ما يترتب إذا لم يُؤدَّ.',
    ),
  },
  PAC809: {
    title: 'مخوف يمكن أن يقع',
    explanation: withIsolatedCode(
      'ما قال واضعو النص إنه يجب ألا يقع يمكن أن يقع بلا خرق، أو بعد خرق لا يردّ عليه شيء. وتعرض ' +
        'الملاحظة أقصر مسار للأحداث.\n\nيُضاف ترتيب بين الأفعال، أو نتيجة حيث يبدأ مسار الأحداث.',
    ),
  },
};
