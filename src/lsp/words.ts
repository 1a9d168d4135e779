import type { LanguageCode } from '../pacta.ts';

/** What the server itself says beside the words of the language. */
export interface ServerWords {
  /** The name of a header that gives the agreement no title. */
  readonly header: string;
  /** In which readings a finding holds, where not in all. */
  readonly readings: (names: readonly string[]) => string;
  /** A text could not be read, for a fault that is none of its writer's. */
  readonly fault: (message: string) => string;
}

/** The words in each language. */
export const serverWords: Readonly<Record<LanguageCode, ServerWords>> = {
  en: {
    header: 'Header',
    readings: (names) => `In the readings ${names.join('; or ')}.`,
    fault: (message) => `This text made Pacta stumble, which is a mistake of Pacta: ${message}`,
  },
  ar: {
    header: 'الترويسة',
    readings: (names) => `في القراءات: ${names.join('؛ أو ')}.`,
    fault: (message) => `تعثرت باكتا في هذا النص، وهذا خطأ فيها: ${message}`,
  },
  he: {
    header: 'כותרת',
    readings: (names) => `בקריאות: ${names.join('; או ')}.`,
    fault: (message) => `פאקטה נכשלה בקריאת הטקסט הזה, וזו טעות שלה: ${message}`,
  },
};

/** The language that comes nearest to an editor's locale (`ar-EG`); English where none does. */
export function codeOf(locale: string | undefined): LanguageCode {
  const primary = locale?.toLowerCase().split(/[-_]/)[0] ?? '';
  if (primary === 'iw') return 'he';
  return primary === 'ar' || primary === 'he' ? primary : 'en';
}
