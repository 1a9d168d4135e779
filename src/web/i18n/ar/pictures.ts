import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** A draft drawn: its order, its times, its places. */
export const pictures: Words<typeof en.pictures> = {
  title: 'الرسوم',
  back: 'العودة إلى النص',
  kinds: 'أي رسم',
  order: 'الترتيب',
  timeline: 'المراحل والمواعيد',
  places: 'الأماكن',
  drawing: 'جارٍ الرسم…',
  refused: 'لا يمكن رسم هذا النص: {{message}}',
  died: 'توقف الرسم عند هذا النص، وكلماتك على حالها. غيّر شيئاً فيُعاد الرسم.',
  readings: 'أي قراءات',
  readingsNote: 'من دون اختيار تُرسم كل قراءات القوس معاً.',
  all: 'كل القراءات',
  tools: 'الرسم',
  larger: 'تكبير',
  smaller: 'تصغير',
  asWide: 'بعرض الصفحة',
  download: 'تنزيل بصيغة SVG',
  print: 'طباعة',
  keys:
    'داخل الرسم: تنتقل مفاتيح الأسهم من شيء إلى آخر، ويُظهره Enter في النص، ويغيّر + و− الحجم، ويجعله 0 ' +
    'بعرض الصفحة.',
  region: 'الرسم، قابل للتمرير',
  tables: 'الشيء نفسه في جداول',
  empty: 'لا شيء يُرسم بعد، وينمو الرسم مع النص.',
  placesChoose: 'اختيار ملف GeoJSON…',
  placesAgain: 'اختيار ملف آخر…',
  placesDrop: 'من دون الملف',
  placesNote: 'تُعرف الأماكن بأسمائها في ملف لديك، يبقى في هذا المتصفح ولا يُحفظ. تُرسم اليابسة وحدها.',
  placesUsed: 'الأماكن من {{name}}',
  fileTooLarge: '«{{name}}» أكبر من 20 ميغابايت؛ اختر ملفاً أصغر.',
  fileNotText: '«{{name}}» ليس نصاً، وGeoJSON نص.',
  fileUnreadable: 'تعذرت قراءة «{{name}}». جرّب نسخة منه.',
};
