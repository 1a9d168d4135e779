import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The help. */
export const help: Words<typeof en.help> = {
  title: 'المساعدة',
  whatTitle: 'ما الذي يفعله Pacta',
  what:
    'يقرأ Pacta نص الاتفاق كما يوقّعه الأطراف، ويبيّن أين قد ينهار: التزامات ينتظر بعضها بعضاً، وآجال ' +
    'لا يمكن الوفاء بها، وخطوات لا يتحقق منها أحد. وهو لا ينحاز إلى أي طرف.',
  safeTitle: 'أين تُحفظ كلماتك',
  safe:
    'كل ضغطة مفتاح تُحفظ فوراً في هذا المتصفح. لا يُرسل شيء إلى أي مكان. وبعد فتح المكتب مرة يعمل ' +
    'أيضاً دون شبكة.',
  keysTitle: 'لوحة المفاتيح',
  keysNote: 'يمكن إنجاز كل ما على المكتب دون فأرة.',
  keyMove: 'الانتقال إلى الجزء التالي من الشاشة',
  keyBack: 'الانتقال إلى الجزء السابق',
  keyChoose: 'اختيار العنصر المحدد',
  keyArrows: 'التنقل داخل قائمة أو مجموعة خيارات',
  keyEscape: 'إغلاق قائمة أو نافذة',
  keyTab: 'Tab',
  keyShiftTab: 'Shift + Tab',
  keyEnter: 'Enter أو مفتاح المسافة',
  keyArrowKeys: 'مفاتيح الأسهم',
  keyEsc: 'Esc',
};
