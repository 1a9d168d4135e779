// Every example of docs/reference/language.md and the pages below it is read, and must say what its page says
// it does; what stands in `reads` blocks is written anew with UPDATE=1.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, read as readBack } from '../src/pacta.ts';
import { type FencedBlock, fencedBlocks, withBlocks } from './support/fenced-blocks.ts';

const folder = new URL('../docs/reference/', import.meta.url);
const paths = [
  'language.md',
  ...readdirSync(new URL('language/', folder)).map((name) => `language/${name}`),
].filter((path) => path.endsWith('.md'));

function pageOf(path: string): string {
  return readFileSync(new URL(path, folder), 'utf8');
}

/** The text under which fragments are put: the first whole text of the first page. */
const standard =
  fencedBlocks(pageOf('language.md')).find(({ text }) => text.startsWith('Agreement:'))?.text ?? '';
const ownHeading = 'Article 2. The example\n\n';
const headerKey =
  /^(?:Events|Terms|Places|Others|Witnesses|Clock \w+|Phase \w+(?: \(\w+\))?|Working week|Holidays):/;

/** A fragment under the standard text, entries that open it in the header; a whole text as it is. */
function wholeText(text: string): { readonly source: string; readonly isFragment: boolean } {
  if (text.startsWith('Agreement:')) return { source: text, isFragment: false };
  const lines = text.split('\n');
  const entries = lines.findIndex((line) => !headerKey.test(line));
  const header = lines
    .slice(0, entries)
    .map((line) => `${line}\n`)
    .join('');
  const [declared = '', ...provisions] = standard.split('\n\n');
  const body = lines.slice(entries).join('\n').replace(/^\n+/, '');
  const source = [`${declared}\n${header}`.trimEnd(), ...provisions, `${ownHeading}${body}`].join('\n\n');
  return { source, isFragment: true };
}

interface Understood {
  /** What is wrong with it, in short: `stops at until`, `unknown actor`. */
  readonly problems: readonly string[];
  /** The kind of each sentence: `norm`, `prose`. */
  readonly sentences: readonly string[];
  /** What was understood, in plain sentences. */
  readonly said: readonly string[];
  readonly findings: readonly string[];
}

function understood(text: string): Understood {
  const { source, isFragment } = wholeText(text);
  const checked = check(source);
  const said = readBack(source);
  if (!checked.ok || !said.ok) throw new Error('not read at all');
  const { agreement, findings } = checked.value;
  const from = isFragment ? source.indexOf(ownHeading) : 0;
  const problems = agreement.problems.filter(({ kind }) => kind !== 'undefined term');
  const provisions = agreement.provisions.filter(({ span }) => span.start >= from);
  const own = said.value.filter(({ kind, span }) => !isFragment || (span.start >= from && kind !== 'header'));
  return {
    problems: problems.map((problem) =>
      problem.kind === 'not understood' ? `stops at ${problem.at}` : problem.kind,
    ),
    sentences: provisions.flatMap(({ sentences }) => sentences.map(({ kind }) => kind)),
    said: own.map(({ kind, label, sentence, readings }) => {
      const where = readings.length === 0 ? '' : ` (where ${readings.join('; or ')})`;
      return `${kind === 'header' || label.startsWith('¶') ? '' : `${label} `}${sentence}${where}`;
    }),
    findings: findings.map(({ id }) => id),
  };
}

function withoutLabels(said: readonly string[]): readonly string[] {
  return said.map((sentence) => sentence.replace(/^\d\S* /, ''));
}

const kinds: Readonly<Record<string, (block: FencedBlock) => void>> = {
  pacta: ({ info, text }) => {
    const { problems, sentences, said } = understood(text);
    expect(problems).toEqual([]);
    expect(sentences.filter((kind) => kind === 'prose')).toEqual([]);
    if (info.includes('same')) expect(new Set(withoutLabels(said)).size).toBe(1);
  },
  'pacta-refused': ({ info, text }) => {
    const { problems, sentences } = understood(text);
    expect(problems).toEqual(info.slice(1).map((word) => `stops at ${word}`));
    expect(new Set(sentences)).toEqual(new Set(['not understood']));
  },
  'pacta-prose': ({ text }) => {
    const { problems, sentences } = understood(text);
    expect(problems).toEqual([]);
    expect(new Set(sentences)).toEqual(new Set(['prose']));
  },
  'pacta-found': ({ info, text }) => {
    expect(understood(text).findings).toEqual(expect.arrayContaining(info.slice(1)));
  },
};

function titleOf({ info, line, text }: FencedBlock): string {
  return `line ${line}, ${info.join(' ')}: ${text.split('\n')[0] ?? ''}`;
}

describe.each(paths)('docs/reference/%s', (path) => {
  const page = pageOf(path);
  const blocks = fencedBlocks(page);
  const examples = blocks.filter(({ info }) => info[0] !== 'reads');

  test.each(examples.map((block) => [titleOf(block), block] as const))('%s', (_, block) => {
    const run = kinds[block.info[0] ?? ''];
    expect(run, 'a kind of block that no test knows').toBeDefined();
    run?.(block);
  });

  test('what is said to be understood is', () => {
    const fresh = new Map<FencedBlock, string>();
    blocks.forEach((block, index) => {
      const before = blocks[index - 1];
      if (block.info[0] === 'reads' && before !== undefined)
        fresh.set(block, `${understood(before.text).said.join('\n')}\n`);
    });
    const followed = withBlocks(page, fresh);
    if (process.env.UPDATE === '1') writeFileSync(new URL(path, folder), followed);
    expect(pageOf(path) === followed, 'stale: run this test with UPDATE=1').toBe(true);
  });
});
