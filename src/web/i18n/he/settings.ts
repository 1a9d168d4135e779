import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The settings. */
export const settings: Words<typeof en.settings> = {
  title: 'הגדרות',
  lead: 'הן חלות על הדפדפן הזה.',
  language: 'שפה',
  languageNote: 'של השולחן. נוסח ההסכם נשאר כפי שנכתב.',
  theme: 'מראה',
  themeSystem: 'כמו במערכת',
  themeLight: 'בהיר',
  themeDark: 'כהה',
  contrast: 'ניגודיות',
  contrastSystem: 'כמו במערכת',
  contrastMore: 'מוגברת',
  storage: 'אחסון',
  storageUsed: 'הטיוטות והשולחן עצמו תופסים כ־{{used}}.',
  storagePersistent: 'הדפדפן לא ימחק את הטיוטות מיוזמתו.',
  storageFragile: 'הדפדפן עלול למחוק טיוטות כשהדיסק כמעט מלא. יש להוריד כל מה שאסור לאבד.',
  storageAsk: 'לבקש מהדפדפן לשמור אותן',
  storageRefused: 'הדפדפן סירב לעת עתה. הוא נענה ביתר קלות לאחר שימוש ממושך בשולחן.',
};
