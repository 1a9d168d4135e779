import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac803.en.ts';

/** PAC803 in Hebrew. */
export const words: typeof english = {
  title: 'איש אינו רשאי להאריך או לתקן',
  explanation: withIsolatedCode(
    'דבר בטקסט אינו מניח לאיש לשנותו. כשמועד אחרון מתגלה כקצר מדי, או כששמו של מקום שגוי, הדרכים ' +
      'היחידות שנותרות הן להפר את הטקסט או לשאת ולתת על חדש תחת לחץ הזמן.\n\nיש לומר מי רשאי לתקן את ' +
      'ההסכם ובאיזו החלטה, או מי רשאי להאריך שלב ובכמה לכל היותר.',
  ),
  message: () => 'איש אינו רשאי להאריך שלב או לתקן הסכם זה.',
  because: (note: never) => note,
  fix: () => 'להתיר לצדדים לתקן אותו יחד.',
};
