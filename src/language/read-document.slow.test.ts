import { expect, test } from 'vitest';
import { documentOf } from '../../test/support/show-document.ts';
import { formatDocument } from './format.ts';

const header = 'Parties: Northland; Southern League.\nMonitors: Red Cross.\n\n';

function provision(index: number): string {
  const label = `${1 + Math.floor(index / 100)}.${1 + (index % 100)}`;
  return `${label} Northland shall release 8 hostages by day ${index % 60}, verified by the Red Cross.\n`;
}

/** A text without white space. */
function letters(text: string): string {
  return text.replace(/\s+/g, '');
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
  ['escaped brackets in one sentence', '\\[a'],
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

test.each(hostile)('a bracket full of %s is read and laid out', (_, unit) => {
  const text = `1 Do: [(a) b; ${unit.repeat(10_000)}| c.]`;
  expect(letters(formatDocument(documentOf(text)))).toBe(letters(text));
});

test('a bracket with more stages than a function takes arguments is read and laid out', () => {
  const text = `1 Do: [(a) b; ${'(c) \\[d; '.repeat(150_000)}| c.]`;
  expect(letters(formatDocument(documentOf(text)))).toBe(letters(text));
});

test.each(hostile)('reading %s takes time in proportion', (_, unit) => {
  const small = readingMs(unit.repeat(5_000));
  const large = readingMs(unit.repeat(40_000));
  // Eight times the text: eight times the time, with room for a busy machine; 64 times would be quadratic.
  expect(large).toBeLessThan(30 * Math.max(small, 5));
});
