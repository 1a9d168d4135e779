import { expect, test } from 'vitest';
import { documentOf } from '../../test/support/show-document.ts';

const header = 'Parties: Northland; Southern League.\nMonitors: Red Cross.\n\n';

function provision(index: number): string {
  const label = `${1 + Math.floor(index / 100)}.${1 + (index % 100)}`;
  return `${label} Northland shall release 8 hostages by day ${index % 60}, verified by the Red Cross.\n`;
}

/** How long a text takes to read, in milliseconds; the better of two tries. */
function readingMs(source: string): number {
  const tries = [0, 1].map(() => {
    const start = performance.now();
    documentOf(source);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

test('a hundred thousand provisions are read', () => {
  const count = 100_000;
  const document = documentOf(
    header + Array.from({ length: count }, (_, index) => provision(index)).join(''),
  );
  expect(document.paragraphs).toHaveLength(count);
  expect(document.paragraphs.at(-1)?.label).toBe('1000.100');
});

/** Texts that have made other readers slow: each is tried at one length and at eight times that length. */
const hostile: readonly (readonly [string, string])[] = [
  ['full stops', '.'],
  ['sentences', '. A'],
  ['open brackets', '['],
  ['brackets', '[a|b] '],
  ['bracketed paragraphs', '[a|b]\n\n'],
  ['alternatives', 'a|'],
  ['escaped brackets', '\\[ A. '],
  ['stages', ':(a) b; '],
  ['notes', 'Note: a\n'],
  ['header entries', 'Parties: a\n'],
  ['names', 'Parties: St. N.\n'],
  ['numbers', '1\n'],
  ['headings', 'Article 1. A\n'],
  ['empty lines', '\n'],
  ['marks of direction', '.\u200f\n'],
  ['quotation marks', '"'],
];

test.each(hostile)('reading %s takes time in proportion', (_, unit) => {
  const small = readingMs(unit.repeat(20_000));
  const large = readingMs(unit.repeat(160_000));
  // Eight times the text: eight times the time, with room for a busy machine; 64 times would be quadratic.
  expect(large).toBeLessThan(30 * Math.max(small, 5));
});
