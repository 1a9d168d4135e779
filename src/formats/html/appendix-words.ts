import type { Severity } from '../../analysis/finding.ts';

/** The words around findings in an appendix, in the language in which the findings are said. */
export interface AppendixWords {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly heading: string;
  readonly none: string;
  readonly severities: Readonly<Record<Severity, string>>;
}

/** In English. */
export const english: AppendixWords = {
  lang: 'en',
  dir: 'ltr',
  heading: 'Findings',
  none: 'Nothing was found.',
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
};

/** In Arabic. */
export const arabic: AppendixWords = {
  lang: 'ar',
  dir: 'rtl',
  heading: 'الملاحظات',
  none: 'لم يُعثر على شيء.',
  severities: { error: 'خطأ', warning: 'تنبيه', note: 'إشارة' },
};

/** In Hebrew. */
export const hebrew: AppendixWords = {
  lang: 'he',
  dir: 'rtl',
  heading: 'ממצאים',
  none: 'לא נמצא דבר.',
  severities: { error: 'שגיאה', warning: 'אזהרה', note: 'הערה' },
};
