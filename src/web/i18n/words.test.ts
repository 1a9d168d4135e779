import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { he } from './he/index.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const forms = /_(zero|one|two|few|many|other)$/;

/** What stands in for values in a text, and the marks of its parts. */
function placesOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}|<\/?(\w+)>/g)].map(([whole]) => whole).sort();
}

const languages: readonly (readonly [string, Texts])[] = [
  ['en', en],
  ['ar', ar],
  ['he', he],
];

test.each(languages)('%s says every count in every form that its grammar has', (language, words) => {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  const missing = Object.entries(words).flatMap(([screen, texts]) => {
    const counted = Object.entries(texts).flatMap(([key, text]) =>
      key.endsWith('_other') && text.includes('{{count') ? [key.replace(forms, '')] : [],
    );
    return counted.flatMap((key) =>
      pluralCategories.flatMap((form) => (`${key}_${form}` in texts ? [] : `${screen}.${key}_${form}`)),
    );
  });
  expect(missing).toEqual([]);
});

test.each(languages.slice(1))('%s puts the same values in its sentences as English', (_language, words) => {
  const english: Texts = en;
  const differing = Object.entries(words).flatMap(([screen, texts]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      // One and two may be said in words.
      if (forms.test(key) && !/_(many|other)$/.test(key)) return [];
      const model = english[screen]?.[key] ?? english[screen]?.[key.replace(forms, '_other')] ?? '';
      const isSame = placesOf(text).join() === placesOf(model).join();
      return isSame ? [] : `${screen}.${key}`;
    }),
  );
  expect(differing).toEqual([]);
});
