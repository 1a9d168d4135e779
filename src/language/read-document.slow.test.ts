import { expect, test } from 'vitest';
import { hostile } from '../../test/support/hostile.ts';
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

test('a hundred thousand provisions are read', () => {
  const count = 100_000;
  const document = documentOf(
    header + Array.from({ length: count }, (_, index) => provision(index)).join(''),
  );
  expect(document.paragraphs).toHaveLength(count);
  expect(document.paragraphs.at(-1)?.label).toBe('1000.100');
});

test.each(hostile)('a bracket full of %s is read and laid out', (_, unit) => {
  const text = `1 Do: [(a) b; ${unit.repeat(10_000)}| c.]`;
  expect(letters(formatDocument(documentOf(text)))).toBe(letters(text));
});

test('a bracket with more stages than a function takes arguments is read and laid out', () => {
  const text = `1 Do: [(a) b; ${'(c) \\[d; '.repeat(150_000)}| c.]`;
  expect(letters(formatDocument(documentOf(text)))).toBe(letters(text));
});

test.each(hostile)('forty thousand %s are read and laid out', (_, unit) => {
  const text = unit.repeat(40_000);
  expect(letters(formatDocument(documentOf(text)))).toBe(letters(text));
});
