import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { LanguageTag } from '../settings/settings.ts';
import { en } from './en/index.ts';

/** The words of a language; other languages than English are fetched when they are chosen. */
async function wordsOf(language: LanguageTag): Promise<Record<string, Record<string, string>>> {
  switch (language) {
    case 'en':
      return en;
    case 'ar':
      return (await import('./ar/index.ts')).ar;
    case 'he':
      return (await import('./he/index.ts')).he;
    case 'en-XA':
      return (await import('./pseudo.ts')).pseudoWords(en);
    default:
      return language satisfies never;
  }
}

const words = createInstance();

const ready = words.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en },
  ns: Object.keys(en),
  defaultNS: 'app',
  // React escapes, and names stand in <bdi>.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** Speaks another language from now on. */
export async function changeLanguage(language: LanguageTag): Promise<void> {
  await ready;
  for (const [screen, texts] of Object.entries(await wordsOf(language))) {
    words.addResourceBundle(language, screen, texts);
  }
  await words.changeLanguage(language);
}
