import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Mutation, mutationsOf } from '../../../test/support/mutations.ts';
import type { Agreement } from '../../model/agreement.ts';
import { compare } from '../diff/compare.ts';
import { understand } from '../lower.ts';
import { readBack } from './read-back.ts';
import { arabic } from './words.ar.ts';
import { english } from './words.en.ts';
import { hebrew } from './words.he.ts';
import type { Words } from './words.ts';

const corpus = join(import.meta.dirname, '../../../corpus');

const files = ['real', 'made', 'good'].flatMap((folder) =>
  readdirSync(join(corpus, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.pacta'))
    .map((path) => join(corpus, folder, path)),
);

/** A text of forms that the corpus has few of. */
const forms = readFileSync(join(import.meta.dirname, 'forms.pacta'), 'utf8');

/** Its header, and the purposes after it. */
const opening = forms.slice(0, forms.indexOf('Article 1.'));

function understood(source: string): Agreement {
  const result = understand(source);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A text cut into its provisions, each after the header, so that a change costs little. */
function parts(source: string): readonly { readonly text: string; readonly agreement: Agreement }[] {
  const whole = understood(source);
  const header = source.slice(0, whole.headerEnd);
  return whole.provisions.map(({ span }) => {
    const text = `${header}\n\n${source.slice(span.start, span.end)}\n`;
    const others = whole.provisions.map((provision) => ({ ...provision, sentences: [] }));
    const own = understood(text);
    return {
      text,
      agreement: { ...own, provisions: [...own.provisions, ...others], phases: [], clocks: [], entries: [] },
    };
  });
}

interface Case extends Mutation {
  readonly before: string;
}

/** How many changes of one kind are tried, evenly over all that there are. */
const triesMax = 100;

const foundCases = new Map<boolean, readonly Case[]>();

function casesOf(isMeaningful: boolean): readonly Case[] {
  const cases = foundCases.get(isMeaningful) ?? findCases(isMeaningful);
  foundCases.set(isMeaningful, cases);
  return cases;
}

function findCases(isMeaningful: boolean): readonly Case[] {
  const units = [...files.map((file) => readFileSync(file, 'utf8')), forms].flatMap(parts);
  units.push({ text: opening, agreement: understood(opening) });
  const byKind = new Map<string, Case[]>();
  for (const { text, agreement } of units) {
    for (const mutation of mutationsOf(text, agreement, isMeaningful)) {
      const kind = byKind.get(mutation.kind) ?? [];
      kind.push({ ...mutation, before: text });
      byKind.set(mutation.kind, kind);
    }
  }
  return [...byKind.values()].flatMap((cases) => {
    const step = Math.max(1, cases.length / triesMax);
    return cases.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
  });
}

interface Said {
  readonly text: string;
  readonly unread: number;
}

const known = new Map<string, Said>();

function said(source: string, words: Words = english): Said {
  const key = `${words.agreement} ${source}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const lines = readBack(understood(source), words);
  const text = lines
    .map(({ label, readings, sentence }) => `${label} ${readings.join()} ${sentence}`)
    .join('\n');
  const made = {
    text,
    unread: lines.filter(({ kind }) => kind === 'not understood' || kind === 'prose').length,
  };
  if (known.size < 2000) known.set(key, made);
  return made;
}

test('what changes the agreement changes what is read back', () => {
  const cases = casesOf(true);
  const silent: string[] = [];
  let unread = 0;
  for (const { kind, source, shown, before } of cases) {
    const [was, is] = [said(before), said(source)];
    if (was.text === is.text) silent.push(`${kind}: ${shown}`);
    if (is.unread > was.unread) unread++;
  }
  expect(silent).toEqual([]);
  expect(cases.length).toBeGreaterThan(1800);
  // Most changes are understood, so that the law was tried on them.
  expect(unread / cases.length).toBeLessThan(0.1);
});

test('what changes only the writing does not', () => {
  const loud = casesOf(false).flatMap(({ kind, source, shown, before }) =>
    said(before).text === said(source).text ? [] : [`${kind}: ${shown}`],
  );
  expect(loud).toEqual([]);
});

describe.each([
  ['Arabic', arabic],
  ['Hebrew', hebrew],
])('in %s', (_, words) => {
  const some = (cases: readonly Case[]): readonly Case[] => cases.filter((_case, index) => index % 2 === 0);
  const isSame = ({ before, source }: Case): boolean => said(before, words).text === said(source, words).text;
  const shownOf = ({ kind, shown }: Case): string => `${kind}: ${shown}`;

  test('what changes the agreement changes what is read back', () => {
    const cases = some(casesOf(true));
    expect(cases.filter(isSame).map(shownOf)).toEqual([]);
    expect(cases.length).toBeGreaterThan(900);
  });

  test('what changes only the writing does not', () => {
    const loud = some(casesOf(false)).filter((each) => !isSame(each));
    expect(loud.map(shownOf)).toEqual([]);
  });
});

test('where something else is read back, the comparison of the drafts says so, and only there', () => {
  const isSame = (before: string, after: string): boolean => {
    const { actors, renumbered, others } = compare(understood(before), understood(after));
    return actors.length + renumbered.length + others.length === 0;
  };
  const some = (cases: readonly Case[]): readonly Case[] => cases.filter((_, index) => index % 3 === 0);
  const silent = some(casesOf(true)).filter(({ before, source }) => isSame(before, source));
  const loud = some(casesOf(false)).filter(({ before, source }) => !isSame(before, source));
  expect([...silent, ...loud].map(({ kind, shown }) => `${kind}: ${shown}`)).toEqual([]);
});

/** Puts every span of some data at the beginning of the text. */
function clearSpans(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'span') Object.assign(value, { span: { start: 0, end: 0 } });
    else if (key !== 'readings') clearSpans(part);
  }
}

test.each(files.filter((file) => !file.includes('good/')))('%s reads the same without its source', (file) => {
  const agreement = understood(readFileSync(file, 'utf8'));
  const bare = understood(readFileSync(file, 'utf8'));
  for (const part of [bare.norms, bare.facts, bare.phases, bare.clocks, bare.actors, bare.provisions])
    clearSpans(part);
  const sentences = (of: Agreement): readonly string[] => readBack(of).map(({ sentence }) => sentence);
  expect(sentences(bare)).toEqual(sentences(agreement));
});
