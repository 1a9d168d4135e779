import { quoted } from '../../base/hebrew.ts';
import { withIsolatedCode } from '../../base/isolates.ts';
import { inProvision, names } from '../phrases.he.ts';
import type { words as english } from './pac206.en.ts';

/** PAC206 in Hebrew. */
export const words: typeof english = {
  title: 'היתר הבולע איסור',
  explanation: withIsolatedCode(
    'סעיף אחד מגביל מישהו, ואחר מתיר לאותו גורם לעשות את המוגבל, באותו זמן, בלי תנאי או בתנאי ' +
      'שהוא עצמו שופט. כל שיעשה, יוכל להצביע על ההיתר: שוב אין דבר אסור. `May use force in ' +
      'self-defence` לצד `shall not carry out offensive operations` הוא המקרה השכיח, שבו כל צד ' +
      'אומר מה טיבן של פעולותיו.\n\nהשניים צריכים להיות על מעשה אחד באותן מילים, או לעסוק שניהם ' +
      'בפעולות איבה (`docs/reference/hostilities.md`). היתר התלוי במעשיהם של אחרים, היתר לזמן ' +
      'שלאחר תום האיסור, והיתר שנאמר שהאיסור גובר עליו אינם בכלל זה.\n\nיש לומר מתי ההיתר חל ומי ' +
      'מחליט בכך (`if the Monitor confirms an attack, …`), לקבוע שידווחו על השימוש בו ויבחנו אותו, ' +
      'או לכתוב אותו כחריג שיש לו שופט (`except in self-defence, as the Joint Mechanism decides`).',
  ),
  message: ({ permitting, restraining, bearers }) =>
    `מותר ${inProvision(permitting)}, לפי שיקול הדעת של ` +
    `${names(bearers)}, מה שמוגבל ${inProvision(restraining)}.`,
  because: ({ label, kind, act }) => `${KINDS[kind]} ${inProvision(label)}: ${quoted(act)}.`,
  fix: () => 'לומר מתי ההיתר חל ומי מחליט שהוא חל.',
};

const KINDS = { permits: 'מותר', forbids: 'אסור', demands: 'נדרש' } as const;
