import type { en } from '../en/index.ts';
import type { Words } from '../words.ts';

/** The settings. */
export const settings: Words<typeof en.settings> = {
  title: 'الإعدادات',
  lead: 'تسري على هذا المتصفح.',
  language: 'اللغة',
  languageNote: 'لغة المكتب. أما نص الاتفاق فيبقى كما كُتب.',
  theme: 'المظهر',
  themeSystem: 'كما في النظام',
  themeLight: 'فاتح',
  themeDark: 'داكن',
  contrast: 'التباين',
  contrastSystem: 'كما في النظام',
  contrastMore: 'أعلى',
  storage: 'التخزين',
  storageUsed: 'تشغل مسوداتك والمكتب نفسه نحو {{used}}.',
  storagePersistent: 'لن يمحو المتصفح مسوداتك من تلقاء نفسه.',
  storageFragile: 'قد يمحو المتصفح مسوداتك حين يوشك القرص على الامتلاء. نزّل ما لا يمكنك خسارته.',
  storageAsk: 'اطلب من المتصفح الاحتفاظ بها',
  storageRefused: 'رفض المتصفح ذلك الآن. وقد يقبل بعد أن تستعمل المكتب مدة.',
};
