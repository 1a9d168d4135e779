import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { compareTexts } from './compare-texts.ts';
import type { ComparedPassage } from './texts.ts';
import { wordParts } from './word-parts.ts';

function compared(
  before: string,
  after: string,
  renumbered: Readonly<Record<string, string>> = {},
): readonly ComparedPassage[] {
  const [old, made] = [readDocument(before), readDocument(after)];
  if (!old.ok || !made.ok) throw new Error('the texts can be read');
  return compareTexts(old.value, made.value, new Map(Object.entries(renumbered)));
}

/** What changed, a line each: names, `moved`, and the words with what went [-out-] and what came {+in+}. */
function told(rows: readonly ComparedPassage[]): readonly string[] {
  return rows.flatMap(({ before, after, isMoved, parts }) => {
    if (!isMoved && before?.words === after?.words) return [];
    const marks = { kept: ['', ''], out: ['[-', '-]'], in: ['{+', '+}'] } as const;
    const words = parts.map(({ kind, words: own }) => `${marks[kind][0]}${own}${marks[kind][1]}`).join('');
    return [`${before?.name ?? '∅'} → ${after?.name ?? '∅'}${isMoved ? ' moved' : ''}: ${words}`];
  });
}

const header = 'Agreement: Truce.\nParties: Northland; Southland.\n\n';
const rest = '1.1 Northland shall rest by day 7.\n';
const open = '1.2 Southland shall open the northern road to all.\n';

test.each<readonly [string, string, string, Readonly<Record<string, string>>, readonly string[]]>([
  ['nothing', `${rest}${open}`, `${rest}\n${open}`, {}, []],
  ['lines broken elsewhere', rest, '1.1 Northland shall rest\n    by day 7.\n', {}, []],
  [
    'a word',
    `${rest}${open}`,
    `${rest.replace('day 7', 'day 9')}${open}`,
    {},
    ['1.1 → 1.1: 1.1 Northland shall rest by day [-7-]{+9+}.'],
  ],
  [
    'words in a row are told as one change',
    rest,
    rest.replace('rest by', 'sleep until'),
    {},
    ['1.1 → 1.1: 1.1 Northland shall [-rest by-]{+sleep until+} day 7.'],
  ],
  ['a new provision', rest, `${rest}${open}`, {}, [`∅ → 1.2: {+${open.trim()}+}`]],
  ['a provision gone', `${rest}${open}`, rest, {}, [`1.2 → ∅: [-${open.trim()}-]`]],
  [
    'a number given anew',
    `${rest}${open}`,
    `1.1 All is calm.\n${rest.replace('1.1', '1.2')}${open.replace('1.2', '1.3')}`,
    {},
    [
      '∅ → 1.1: {+1.1 All is calm.+}',
      '1.1 → 1.2: [-1.1-]{+1.2+} Northland shall rest by day 7.',
      '1.2 → 1.3: [-1.2-]{+1.3+} Southland shall open the northern road to all.',
    ],
  ],
  [
    'another order',
    `${rest}${open}1.3 Northland shall mend the bridge.\n`,
    `1.3 Northland shall mend the bridge.\n${rest}${open}`,
    {},
    ['1.3 → 1.3 moved: 1.3 Northland shall mend the bridge.'],
  ],
  [
    'a provision known to be another',
    '1.1 Northland shall rest by day 7.\n',
    '4.2 Southland shall take a rest until 5 May.\n',
    { '1.1': '4.2' },
    ['1.1 → 4.2: [-1.1 Northland-]{+4.2 Southland+} shall {+take a +}rest [-by day 7-]{+until 5 May+}.'],
  ],
  [
    'a stage',
    '1.1 Northland shall free people:\n  (a) 8 by day 1;\n  (b) 2 by day 50.\n',
    '1.1 Northland shall free people:\n  (a) 8 by day 1;\n  (b) 2 by day 40.\n',
    {},
    ['1.1 → 1.1: 1.1 Northland shall free people:\n(a) 8 by day 1;\n(b) 2 by day [-50-]{+40+}.'],
  ],
])('%s', (_name, before, after, renumbered, expected) => {
  expect(told(compared(header + before, header + after, renumbered))).toEqual(expected);
});

test('an entry of the header stays what it is, whatever its words', () => {
  const rows = compared(header, header.replace('Truce', 'Peace'));
  expect(told(rows)).toEqual(['Agreement → Agreement: Agreement: [-Truce-]{+Peace+}.']);
});

test('the header is compared entry by entry', () => {
  const rows = compared(header, header.replace('Southland', 'Southland; Westland'));
  expect(told(rows)).toEqual(['Parties → Parties: Parties: Northland; Southland{+; Westland+}.']);
});

test('what is kept and out is the text before, what is kept and in the text after', () => {
  const text = array(constantFrom('a', 'bc', 'd.', ' ', ' ', '\n', 'نص', '(x)'), { maxLength: 30 });
  assert(
    property(text, text, (before, after) => {
      const parts = wordParts(before.join(''), after.join(''));
      const of = (kind: 'in' | 'out'): string =>
        parts.flatMap((part) => (part.kind === 'kept' || part.kind === kind ? part.words : [])).join('');
      expect([of('out'), of('in')]).toEqual([before.join(''), after.join('')]);
      const kinds = parts.map((part) => part.kind);
      expect(kinds.filter((kind, at) => kind === kinds[at - 1])).toEqual([]);
    }),
  );
});

test('every passage of either draft stands in one row, those of the draft after in their order', () => {
  const sentence = constantFrom('Northland shall rest.', 'Southland shall open the road.', 'All is calm.');
  const body = array(sentence, { maxLength: 8 }).map((all) =>
    all.map((words, index) => `${index + 1} ${words}\n`).join(''),
  );
  assert(
    property(body, body, (before, after) => {
      const rows = compared(header + before, header + after);
      const starts = (side: 'before' | 'after'): readonly number[] =>
        rows.flatMap((row) => row[side]?.span.start ?? []);
      const rising = (all: readonly number[]): readonly number[] => [...all].sort((a, b) => a - b);
      expect(starts('after')).toEqual(rising(starts('after')));
      expect(rising(starts('before'))).toEqual([...new Set(rising(starts('before')))]);
      const count = (text: string): number => (text.match(/^\d+ /gm) ?? []).length;
      const provisions = rows.filter(({ before: old, after: made }) => (old ?? made)?.kind === 'provision');
      expect(provisions.flatMap((row) => row.before ?? []).length).toBe(count(before));
      expect(provisions.flatMap((row) => row.after ?? []).length).toBe(count(after));
    }),
  );
});
