import { form } from '../analysis/forms.ar.ts';
import type { FormWords } from './form-words.ts';

const HOLES: Readonly<Record<string, string>> = {
  who: 'من',
  whom: 'لمن',
  act: 'الفعل',
  what: 'ماذا',
  place: 'المكان',
  number: 'العدد',
  'who verifies': 'جهة التحقق',
  provision: 'البند',
  phase: 'المرحلة',
  event: 'الحدث',
  moment: 'اللحظة',
  duration: 'المدة',
  condition: 'الشرط',
  date: 'التاريخ',
  zone: 'المنطقة الزمنية',
  name: 'الاسم',
  names: 'الأسماء',
  meaning: 'المعنى',
  title: 'العنوان',
  text: 'النص',
};

/** The words of forms in Arabic. */
export const formWords: FormWords = { expected: form, hole: (words) => HOLES[words] ?? words };
