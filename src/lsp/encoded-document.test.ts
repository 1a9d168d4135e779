import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EncodedDocument, type Encoding, encodingOf } from './encoded-document.ts';

const encodings = ['utf-8', 'utf-16', 'utf-32'] as const;

/** The units of a text, counted by other means. */
function length(text: string, encoding: Encoding): number {
  if (encoding === 'utf-8') return Buffer.byteLength(text, 'utf8');
  return encoding === 'utf-16' ? text.length : Array.from(text).length;
}

const letter = fc.constantFrom('a', ' ', 'é', 'ש', 'س', '€', '🕊', '\n', '\r\n', '\r', '.');
const words = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));

/** Every offset where a letter begins; the middle of CR LF is none. */
function starts(text: string): readonly number[] {
  const found = [0];
  for (const part of text.match(/\r\n|[\s\S]/gu) ?? []) found.push((found.at(-1) ?? 0) + part.length);
  return found;
}

function open(text: string, encoding: Encoding): EncodedDocument {
  return new EncodedDocument('file:///a', 'pacta', 1, text, encoding);
}

function positionOf(text: string, offset: number, encoding: Encoding): { line: number; character: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: length(lines.at(-1) ?? '', encoding) };
}

describe.each(encodings)('%s', (encoding) => {
  test('a place is its line and the units before it, and leads back', () => {
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat()), (text, picks) => {
        const document = open(text, encoding);
        const all = starts(text);
        // In any order, since the last place is remembered.
        for (const pick of picks.take(12)) {
          const offset = all[pick % all.length] ?? 0;
          const position = document.positionAt(offset);
          expect(position).toEqual(positionOf(text, offset, encoding));
          expect(document.offsetAt(position)).toBe(offset);
        }
      }),
    );
  });

  test('changes, one after another, leave the text that they say', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(), words), { maxLength: 6 });
    fc.assert(
      fc.property(words, changes, (text, list) => {
        const document = open(text, encoding);
        let wanted = text;
        list.forEach(([a, b, added], index) => {
          const all = starts(wanted);
          const [x, y] = [all[a % all.length] ?? 0, all[b % all.length] ?? 0];
          const [start, end] = [Math.min(x, y), Math.max(x, y)];
          const range = {
            start: positionOf(wanted, start, encoding),
            end: positionOf(wanted, end, encoding),
          };
          wanted = wanted.slice(0, start) + added + wanted.slice(end);
          document.update([{ range, text: added }], index + 2);
          expect(document.getText()).toBe(wanted);
        });
      }),
    );
  });

  test('past the end of a line or of the text is that end', () => {
    const document = open('שלום\r\nb', encoding);
    expect(document.offsetAt({ line: 0, character: 999 })).toBe(4);
    expect(document.offsetAt({ line: 9, character: 9 })).toBe(7);
    expect(document.positionAt(99)).toEqual({ line: 1, character: 1 });
  });

  test('a whole new text may come without a range', () => {
    const document = open('old\ntext', encoding);
    document.positionAt(5);
    document.update([{ text: '🕊 a' }], 7);
    expect([document.getText(), document.version]).toEqual(['🕊 a', 7]);
    expect(document.positionAt(3).character).toBe(length('🕊 ', encoding));
  });
});

test.each([
  [undefined, 'utf-16'],
  [[], 'utf-16'],
  [['utf-7'], 'utf-16'],
  [['utf-8', 'utf-16'], 'utf-8'],
  [['utf-16', 'utf-8'], 'utf-16'],
  [['utf-7', 'utf-32'], 'utf-32'],
] as const)('an editor that offers %j is answered in %s', (offered, chosen) => {
  expect(encodingOf(offered === undefined ? undefined : [...offered])).toBe(chosen);
});
