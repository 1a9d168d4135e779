import { type ViewName, viewNames } from '../routes/route.ts';

/** The languages of the interface, by tag. `en-XA` is English made strange, for finding words left out. */
export const languageTags = ['en', 'ar', 'he', 'en-XA'] as const;

/** One of them. */
export type LanguageTag = (typeof languageTags)[number];

/** The languages that a reader is offered, by their own names. */
export const offeredLanguages: readonly { readonly tag: LanguageTag; readonly name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'ar', name: 'العربية' },
  { tag: 'he', name: 'עברית' },
];

/** How the desk looks and speaks; kept in this browser. */
export interface Settings {
  readonly language: LanguageTag;
  readonly theme: 'system' | 'light' | 'dark';
  readonly contrast: 'system' | 'more';
  /** What stands below the text of a draft, where it was last left open. */
  readonly below: ViewName | 'nothing';
}

const themes = ['system', 'light', 'dark'] as const;
const contrasts = ['system', 'more'] as const;

/** Reads stored settings; what is missing or not known is as the reader's browser has it. */
export function readSettings(stored: string | null, preferred: readonly string[]): Settings {
  const data = parsed(stored);
  return {
    language: oneOf(languageTags, data.language) ?? preferredLanguage(preferred),
    theme: oneOf(themes, data.theme) ?? 'system',
    contrast: oneOf(contrasts, data.contrast) ?? 'system',
    below: oneOf(viewNames, data.below) ?? 'nothing',
  };
}

/** The direction in which a language is written. */
export function directionOf(language: LanguageTag): 'ltr' | 'rtl' {
  return language === 'ar' || language === 'he' ? 'rtl' : 'ltr';
}

function preferredLanguage(preferred: readonly string[]): LanguageTag {
  // Browsers of old say iw for Hebrew.
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0]?.replace('iw', 'he'));
  const known = bases.flatMap((base) => oneOf(['en', 'ar', 'he'] as const, base) ?? []);
  return known[0] ?? 'en';
}

function parsed(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(stored ?? '{}');
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}
