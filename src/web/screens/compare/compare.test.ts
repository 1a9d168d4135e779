import { expect, test } from 'vitest';
import type { ComparedPassage, Passage } from '../../../pacta.ts';
import { countsOf, rowsOf } from './rows.ts';
import { readSide, type SideName, sideName } from './side-name.ts';

test.each<SideName | null>([
  null,
  { kind: 'draft', draft: '5f0c-1' },
  { kind: 'beside', draft: 'd', branch: 'b' },
  { kind: 'version', draft: 'd', version: 'v' },
  { kind: 'library', agreement: 'minsk-ii-2015', file: 'disputed-order' },
])('the side %j is read from its name as it was', (side) => {
  expect(readSide(sideName(side))).toEqual(side);
});

function passage(name: string): Passage {
  return { kind: 'provision', name, words: name, span: { start: 0, end: 1 } };
}

const kinds = {
  '=': { before: true, after: true, isMoved: false, words: 'kept' },
  '~': { before: true, after: true, isMoved: false, words: 'in' },
  '+': { before: false, after: true, isMoved: false, words: 'in' },
  '-': { before: true, after: false, isMoved: false, words: 'out' },
  '>': { before: true, after: true, isMoved: true, words: 'kept' },
} as const;

/** A comparison written as signs, one a passage. */
function passages(signs: string): readonly ComparedPassage[] {
  return signs.split('').flatMap((sign, at) => {
    const found = Object.entries(kinds).find(([each]) => each === sign)?.[1];
    if (found === undefined) return [];
    const own = passage(String(at));
    const { before, after, isMoved, words } = found;
    return {
      before: before ? own : null,
      after: after ? own : null,
      isMoved,
      parts: [{ kind: words, words: 'x' }],
    };
  });
}

test.each([
  ['====', ['4 same']],
  ['~', ['changed']],
  ['===~===', ['2 same', 'same', 'changed', 'same', '2 same']],
  ['+=-', ['new', 'same', 'gone']],
  ['==>=', ['1 same', 'same', 'moved', 'same']],
  ['', []],
])('what is the same in %j is folded, but beside a change', (signs, expected) => {
  const told = rowsOf(passages(signs)).map((row) =>
    row.kind === 'same' ? `${row.passages.length} same` : row.change,
  );
  expect(told).toEqual(expected);
});

test('changes are counted by what became of the passage', () => {
  expect(countsOf(passages('==~~+->='))).toEqual({ changed: 2, new: 1, gone: 1, moved: 1 });
});
