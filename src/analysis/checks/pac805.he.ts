import { withIsolatedCode } from '../../base/isolates.ts';
import type { words as english } from './pac805.en.ts';

/** PAC805 in Hebrew. */
export const words: typeof english = {
  title: 'אין כניסה לתוקף',
  explanation: withIsolatedCode(
    'הטקסט אינו אומר מתי הוא מתחיל לחייב. אי אפשר למנות ממנו ימים, והפרה ביום החתימה אינה הפרה ' +
      'בעיני צד אחד והראשונה בעיני האחר.\n\nיש להוסיף רשומה לכותרת: `Entry into force: 27 November ' +
      '2024, 04:00, Asia/Jerusalem.` או `Entry into force: when A and B sign.`; או סעיף: `This ' +
      'agreement enters into force when A and B sign.`',
  ),
  message: () => 'הטקסט אינו אומר מתי הוא נכנס לתוקף.',
  because: (note: never) => note,
  fix: () => 'לקבוע שייכנס לתוקף כשהצדדים חותמים.',
};
