// The pages of the library are read when the desk is built; a page that cannot be would end the build.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../scripts/library/markdown.mjs';
import { summaryOf } from '../scripts/library/summary.mjs';
import type { Block, Inline } from '../src/web/library/page.ts';

const folder = new URL('../corpus/real/', import.meta.url);
const names = readdirSync(folder);
const fileOf = (name: string, file: string): string =>
  readFileSync(new URL(`${name}/${file}`, folder), 'utf8');

function wordsOf(inline: Inline): string {
  return inline.kind === 'link' ? inline.address : inline.text;
}

function cellsOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.words];
    case 'list':
      return block.items;
    case 'table':
      return [...block.head, ...block.rows.flat()];
  }
}

/** Letters and figures only, without what marks a rule of a table. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

describe.each(names)('%s', (name) => {
  test.each(['REVIEW.md', 'SOURCES.md'])('%s is read without a letter lost', (file) => {
    const text = fileOf(name, file);
    const read = readPage(text).flatMap(cellsOf).flat().map(wordsOf).join('');
    expect(letters(read)).toBe(letters(text));
  });

  test('its summary counts what was found', () => {
    const { counts, parties, date, found, provisions } = summaryOf(fileOf(name, 'agreement.pacta'), name);
    const golden = fileOf(name, 'findings.jsonl')
      .split('\n')
      .find((line) => line.includes(`${name}/agreement.pacta`));
    const count = (severity: string): number => (golden ?? '').split(`"severity":"${severity}"`).length - 1;
    expect(counts).toEqual({ error: count('error'), warning: count('warning'), note: count('note') });
    expect(parties.length).toBeGreaterThan(1);
    expect(date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(found.length).toBeGreaterThan(0);
    expect(provisions.total).toBeGreaterThan(5);
  });
});

test.each([
  ['# Of a *thing*', [{ kind: 'heading', level: 1, words: [{ kind: 'text', text: 'Of a *thing*' }] }]],
  [
    'See `2.1`, **S**\nand https://a.example/b?c=1.',
    [
      {
        kind: 'paragraph',
        words: [
          { kind: 'text', text: 'See ' },
          { kind: 'code', text: '2.1' },
          { kind: 'text', text: ', ' },
          { kind: 'strong', text: 'S' },
          { kind: 'text', text: ' and ' },
          { kind: 'link', address: 'https://a.example/b?c=1' },
          { kind: 'text', text: '.' },
        ],
      },
    ],
  ],
  [
    '- one\n  goes on\n- two',
    [
      {
        kind: 'list',
        items: [[{ kind: 'text', text: 'one goes on' }], [{ kind: 'text', text: 'two' }]],
      },
    ],
  ],
])('%j is read', (text, expected) => {
  expect(readPage(text)).toEqual(expected);
});

test.each([
  'Words <script>alert(1)</script>',
  '<img src=x>',
  '[a](javascript:alert(1))',
  '1. one',
  '```\ncode\n```',
  '> said',
  '- one\n  - two',
])('%j is refused', (text) => {
  expect(() => readPage(text)).toThrow(/^line \d+: a page of the library holds no /);
});

test('an address that is no web address is plain words', () => {
  expect(readPage('See javascript:alert(1) here')).toEqual([
    { kind: 'paragraph', words: [{ kind: 'text', text: 'See javascript:alert(1) here' }] },
  ]);
});
