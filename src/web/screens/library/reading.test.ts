import { expect, test } from 'vitest';
import { answers } from '../../core/answers.ts';
import { markedWords } from './marked-words.ts';
import { readingBlocks } from './reading-blocks.ts';

const text = `Agreement: Truce.
Parties: Northland; Southland.

Note: First.
Note: Second.

Article 1. Release

1.1 Northland shall release prisoners:
    (a) 8 by day 1;
    (b) 2 by day 50.
1.2 Southland shall rest
    by day 9.
`;

test('a text is set part by part, stages on lines of their own', async () => {
  const checked = await answers.check({ text, language: 'en' });
  if (!checked.ok) throw new Error(checked.error.message);
  const blocks = readingBlocks(text, checked.value);
  const told = blocks.map(({ kind, lines }) => [
    kind,
    ...lines.map((span) => text.slice(span.start, span.end)),
  ]);
  expect(told).toEqual([
    ['header', 'Agreement: Truce.'],
    ['header', 'Parties: Northland; Southland.'],
    ['words', 'Note: First.'],
    ['words', 'Note: Second.'],
    ['heading', 'Article 1. Release'],
    ['provision', '1.1 Northland shall release prisoners:', '(a) 8 by day 1;', '(b) 2 by day 50.'],
    ['provision', '1.2 Southland shall rest\n    by day 9.'],
  ]);
});

test.each([
  ['no mark', [], [['abcdef', null]]],
  [
    'one in the middle',
    [[2, 4, 'note']],
    [
      ['ab', null],
      ['cd', 'note'],
      ['ef', null],
    ],
  ],
  ['beyond the ends', [[-3, 9, 'error']], [['abcdef', 'error']]],
  [
    'the graver over the other',
    [
      [0, 4, 'note'],
      [2, 6, 'error'],
    ],
    [
      ['ab', 'note'],
      ['cdef', 'error'],
    ],
  ],
  [
    'two that touch',
    [
      [0, 3, 'note'],
      [3, 6, 'note'],
    ],
    [['abcdef', 'note']],
  ],
] as const)('words are marked: %s', (_name, marks, expected) => {
  const given = marks.map(([start, end, look]) => ({ span: { start, end }, look }));
  const pieces = markedWords('abcdef', { start: 0, end: 6 }, given);
  expect(pieces.map(({ words, look }) => [words, look])).toEqual(expected);
});
