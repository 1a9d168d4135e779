// One thing has one name: the terms of docs/reference/terms.md are those that the texts use.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogueIn, check, type LanguageCode, loadLanguage, read } from '../src/pacta.ts';
import { ar } from '../src/web/i18n/ar/index.ts';
import { en } from '../src/web/i18n/en/index.ts';
import { he } from '../src/web/i18n/he/index.ts';
import { corpus } from './support/corpus.ts';

const page = readFileSync(new URL('../docs/reference/terms.md', import.meta.url), 'utf8');

/** The rows of its tables: English, Arabic, Hebrew. */
const rows = Array.from(page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|[^|]+\|$/gmu), ([, ...cells]) =>
  cells.slice(0, 3),
).filter(([english]) => english !== 'English' && !english?.startsWith('---'));

const desk = { en, ar, he } as const;

/** All that is said in a language: of the texts of the corpus, of runs, in explanations, and on the desk. */
async function saidIn(code: LanguageCode): Promise<string> {
  const language = await loadLanguage(code);
  const entries = catalogueIn(language.findings).flatMap(({ title, explanation }) => [title, explanation]);
  const texts = corpus.filter(([path]) => path.startsWith('bad/')).map(([, source]) => source);
  const findings = texts.flatMap((source) => {
    const checked = check(source, { language });
    const told = read(source, { language });
    return [
      ...(checked.ok ? checked.value.findings.map(({ message }) => message) : []),
      ...(told.ok ? told.value.map(({ sentence }) => sentence) : []),
    ];
  });
  const areas: readonly Readonly<Record<string, string>>[] = Object.values(desk[code]);
  const screens = areas.flatMap((words) => Object.values(words));
  const states = Object.values(language.run.states);
  return [...entries, ...findings, ...screens, ...states].join('\n').toLowerCase();
}

/** Endings that a word takes in a sentence leave its beginning. */
function stemOf(term: string, code: LanguageCode): string {
  const words = term.toLowerCase().replace(/^to /, '');
  if (code === 'he') return words.replace(/[הם]$/u, '');
  return code === 'ar' ? words.replace(/ة$/u, '') : words;
}

describe.each([
  ['ar', 1],
  ['he', 2],
] as const)('%s', (code, column) => {
  test('every term is in use', async () => {
    const said = await saidIn(code);
    const terms = rows.map((row) => row[column] ?? '');
    expect(terms.length).toBeGreaterThan(40);
    expect(terms.filter((term) => !said.includes(stemOf(term, code)))).toEqual([]);
  });

  test('no two things have one name', () => {
    const terms = rows.map((row) => row[column] ?? '');
    expect(terms.filter((term, index) => terms.indexOf(term) !== index)).toEqual([]);
  });
});
