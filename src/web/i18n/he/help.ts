import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The help. */
export const help: Words<typeof en.help> = {
  title: 'עזרה',
  whatTitle: 'מה Pacta עושה',
  what:
    'Pacta קוראת את נוסח ההסכם כפי שהצדדים חותמים עליו, ומראה היכן הוא עלול להישבר: חובות הממתינות זו ' +
    'לזו, מועדים שאי אפשר לעמוד בהם, צעדים שאיש אינו מאמת. היא אינה נוקטת צד.',
  safeTitle: 'היכן נמצאות המילים',
  safe: 'כל הקשה נשמרת מיד בדפדפן הזה. דבר אינו נשלח לשום מקום. לאחר שנפתח פעם אחת, השולחן פועל גם ללא רשת.',
  keysTitle: 'מקלדת',
  keysNote: 'כל פעולה בשולחן אפשרית ללא עכבר.',
  keyMove: 'מעבר לחלק הבא של המסך',
  keyBack: 'מעבר לחלק הקודם',
  keyChoose: 'בחירת הרכיב שבמוקד',
  keyArrows: 'תנועה בתוך תפריט או רשימת אפשרויות',
  keyEscape: 'סגירת תפריט או חלון',
  keyTab: 'Tab',
  keyShiftTab: 'Shift + Tab',
  keyEnter: 'Enter או מקש הרווח',
  keyArrowKeys: 'מקשי החיצים',
  keyEsc: 'Esc',
};
