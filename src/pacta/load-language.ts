import { english } from './english.ts';
import type { Language, LanguageCode } from './language.ts';

/** The words of a language; others than English are fetched when they are asked for. */
export async function loadLanguage(code: LanguageCode): Promise<Language> {
  switch (code) {
    case 'en':
      return english;
    case 'ar':
      return (await import('./arabic.ts')).arabic;
    case 'he':
      return (await import('./hebrew.ts')).hebrew;
  }
}
