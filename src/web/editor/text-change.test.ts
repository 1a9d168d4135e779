import { ChangeSet } from '@codemirror/state';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leastChange, spanThrough, wholeThrough, withPlainBreaks } from './text-change.ts';

const words = fc.string({ unit: fc.constantFrom('a', 'b', '\n', 'ا', '😀'), maxLength: 12 });

test('the least change makes one text of the other, and touches nothing at either end', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const { from, to, insert } = leastChange(before, after) ?? { from: 0, to: 0, insert: '' };
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      const taken = before.slice(from, to);
      const isLeast =
        taken === '' || insert === '' || (taken[0] !== insert[0] && taken.at(-1) !== insert.at(-1));
      expect(isLeast).toBe(true);
    }),
  );
});

test('what is written at the edges of a span is not part of it, at those of a provision it is', () => {
  const changes = ChangeSet.of(
    [
      { from: 2, insert: 'xx' },
      { from: 5, insert: 'yy' },
    ],
    10,
  ).desc;
  expect(spanThrough({ start: 2, end: 5 }, changes)).toEqual({ start: 4, end: 7 });
  expect(wholeThrough({ start: 2, end: 5 }, changes)).toEqual({ start: 2, end: 9 });
  const all = ChangeSet.of({ from: 1, to: 8 }, 10).desc;
  expect(spanThrough({ start: 2, end: 5 }, all)).toEqual({ start: 1, end: 1 });
});

test('a text has line breaks of one kind', () => {
  expect(withPlainBreaks('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
