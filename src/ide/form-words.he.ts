import { form } from '../analysis/forms.he.ts';
import type { FormWords } from './form-words.ts';

const HOLES: Readonly<Record<string, string>> = {
  who: 'מי',
  whom: 'למי',
  act: 'המעשה',
  what: 'מה',
  place: 'המקום',
  number: 'המספר',
  'who verifies': 'המאמת',
  provision: 'הסעיף',
  phase: 'השלב',
  event: 'האירוע',
  moment: 'המועד',
  duration: 'המשך',
  condition: 'התנאי',
  date: 'התאריך',
  zone: 'אזור הזמן',
  name: 'השם',
  names: 'השמות',
  meaning: 'המשמעות',
  title: 'הכותרת',
  text: 'הטקסט',
};

/** The words of forms in Hebrew. */
export const formWords: FormWords = { expected: form, hole: (words) => HOLES[words] ?? words };
