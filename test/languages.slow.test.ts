// In Arabic and in Hebrew nothing is left in another language but what the agreement itself says, set apart.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { understand } from '../src/language/lower.ts';
import {
  type Agreement,
  catalogueIn,
  check,
  compare,
  type Finding,
  hover,
  type Language,
  loadLanguage,
  nextUnread,
  type RenameRefusal,
  readBackAll,
  snapshot,
} from '../src/pacta.ts';
import { corpus } from './support/corpus.ts';
import { fencedBlocks } from './support/fenced-blocks.ts';
import { mutationsOf } from './support/mutations.ts';
import { type RightToLeft, strangeIn } from './support/own-words.ts';

const texts = corpus.filter(([path]) => /^(good|bad|real|made)\//.test(path));

function made<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | null {
  return result.ok ? result.value : null;
}

function ofFinding({ message, because, fix }: Finding): readonly string[] {
  // Some steps of a reason point at a place and say nothing.
  const steps = because.map((step) => step.message).filter((said) => said !== '');
  return [message, ...steps, ...(fix === null ? [] : [fix.message])];
}

/** The comparisons of a text with some of its changes, one of each kind. */
function compared(source: string, agreement: Agreement, language: Language): readonly string[] {
  const seen = new Map<string, number>();
  return mutationsOf(source, agreement, true).flatMap(({ kind, source: changed }) => {
    const count = seen.get(kind) ?? 0;
    seen.set(kind, count + 1);
    if (count > 0) return [];
    const told = made(compare(source, changed, { language }))?.told ?? [];
    return told.flatMap(({ heading, lines }) => (lines.length === 0 ? [] : [...lines, heading]));
  });
}

/** Each line of an example in the reference of the language, as a text of its own. */
function sentencesOfTheReference(): readonly string[] {
  const folder = new URL('../docs/reference/language/', import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const lines = fencedBlocks(readFileSync(new URL(name, folder), 'utf8')).flatMap(({ text }) =>
      text.split('\n'),
    );
    return lines.map((line) => `Parties: Northland; Southern League.\n\n1.1 ${line}\n`);
  });
}

let forms: ReadonlySet<string> | null = null;

/** What is said to be possible where something was not understood, in English. */
function expectedForms(): ReadonlySet<string> {
  const sources = [...texts.map(([, source]) => source), ...sentencesOfTheReference()];
  forms ??= new Set(
    sources.flatMap((source) => {
      const problems = made(understand(source))?.problems ?? [];
      return problems.flatMap((problem) => (problem.kind === 'not understood' ? problem.expected : []));
    }),
  );
  return forms;
}

/** One of every kind. */
const refusals: readonly RenameRefusal[] = [
  { kind: 'no name' },
  { kind: 'main count' },
  { kind: 'empty' },
  { kind: 'role', words: 'Parties' },
  { kind: 'heading', words: 'Article 2' },
  { kind: 'several meanings', words: 'League' },
  { kind: 'sign', sign: ';' },
  { kind: 'taken', words: 'Northland' },
  { kind: 'read otherwise', words: 'day 5' },
  { kind: 'in the text', words: 'Northland', provision: null },
  { kind: 'in the text', words: 'Northland', provision: '2.1' },
  { kind: 'runs together', words: 'Northland', provision: '2.1' },
  { kind: 'other words', words: 'Northlanders', provision: null },
  { kind: 'out of order', words: 'z' },
  ...(['number', 'stage', 'phase', 'clock'] as const).map((of) => ({
    kind: 'shape' as const,
    of,
    words: 'x',
  })),
];

/** A heading may be no more than an actor's name. */
function isName(sentence: string): boolean {
  return /^\u2068[^\u2069]*\u2069$/u.test(sentence);
}

describe.each(['ar', 'he'] as const)('in %s', (code: RightToLeft) => {
  const strange = (said: readonly string[]): readonly string[] =>
    [...new Set(said)].flatMap((sentence) => strangeIn(sentence, code) ?? []);

  test('titles and explanations', async () => {
    const language = await loadLanguage(code);
    const entries = catalogueIn(language.findings);
    const said = entries.flatMap(({ title, explanation }) => [title, ...explanation.split('\n\n')]);
    expect(said.length).toBeGreaterThan(150);
    expect(strange([...said, language.findings.unfinished(entries[0]?.title ?? '')])).toEqual([]);
  });

  test('findings, their reasons and their fixes, and what is read back', async () => {
    const language = await loadLanguage(code);
    const said = texts.flatMap(([, source]) => {
      const of = made(snapshot(source, language));
      return of === null
        ? []
        : [...of.findings.flatMap(ofFinding), ...readBackAll(of).map(({ sentence }) => sentence)];
    });
    expect(said.length).toBeGreaterThan(2500);
    expect(strange(said)).toEqual([]);
  });

  test('comparisons', async () => {
    const language = await loadLanguage(code);
    const some = texts.filter(([path], index) => path.startsWith('good/') && index % 12 === 0);
    const said = some.flatMap(([, source]) => {
      const checked = made(check(source));
      return checked === null ? [] : compared(source, checked.agreement, language);
    });
    expect(said.length).toBeGreaterThan(100);
    expect(strange(said.filter((sentence) => !isName(sentence)))).toEqual([]);
  });

  test('what could have stood where something was not understood', async () => {
    const language = await loadLanguage(code);
    // Descriptions are told from words of the language by how they begin.
    const descriptions = [...expectedForms()].filter((form) => /^(an?|one|fewer|the (end|verb)) /.test(form));
    expect(descriptions.length).toBeGreaterThan(5);
    expect(strange(descriptions.map(language.forms.expected))).toEqual([]);
  });

  test('why something cannot be renamed', async () => {
    const language = await loadLanguage(code);
    const said = refusals.map(language.refusalToRename);
    expect(strange(said)).toEqual([]);
    expect(new Set(said).size).toBe(refusals.length);
  });

  test('what an editor shows of a place, and of a sentence that is not checkable', async () => {
    const language = await loadLanguage(code);
    const said = texts
      .filter(([path]) => path.startsWith('real/') || path.startsWith('bad/PAC10'))
      .flatMap(([, source]) => {
        const of = made(snapshot(source, language));
        if (of === null) return [];
        const places = Array.from({ length: 30 }, (_, index) => Math.floor((source.length * index) / 30));
        const hovers = places.flatMap((at) => hover(of, at) ?? []);
        const unread = places.flatMap((at) => nextUnread(of, at)?.expected ?? []);
        const described = unread.filter((form) => !/^`\u2068[^\u2069]*\u2069`$/u.test(form));
        return [...hovers.flatMap((each) => language.hoverText(each)), ...described];
      });
    expect(said.length).toBeGreaterThan(300);
    const isOwn = (sentence: string): boolean => /^\u2068[^\u2069]*\u2069\.?$/u.test(sentence);
    expect(strange(said.filter((sentence) => !isOwn(sentence)))).toEqual([]);
  });
});
