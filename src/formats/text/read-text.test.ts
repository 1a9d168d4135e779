import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return bytes;
}

describe('a file as a text', () => {
  test.each([
    ['UTF-8', utf8('צפון\nb'), 'צפון\nb'],
    ['a mark at its start', utf8('\ufeffa'), 'a'],
    ['line ends of other systems', utf8('a\r\nb\rc'), 'a\nb\nc'],
    ['UTF-16, the low byte first', utf16('\ufeffא\r\n', true), 'א\n'],
    ['UTF-16, the high byte first', utf16('\ufeffא', false), 'א'],
  ])('%s', (_, bytes, text) => {
    expect(readText(bytes)).toEqual({ ok: true, value: text });
  });

  test.each([
    ['nothing', utf8(''), 'empty', /^it is empty$/],
    ['white space', utf8('\n \t\n'), 'empty', /^it is empty$/],
    [
      'another encoding',
      Uint8Array.from([97, 10, 0xe9]),
      'not-utf8',
      /^it is not UTF-8 at byte 3, in line 2; save it as UTF-8$/,
    ],
    ['no text', utf8('a\0b'), 'not-text', /no text has; save/],
    ['too much', new Uint8Array(64 * 1024 ** 2 + 1), 'too-large', /64 MB/],
  ])('%s is refused', (_, bytes, code, message) => {
    const read = readText(bytes);
    expect(read.ok ? '' : read.error.code).toBe(code);
    expect(read.ok ? '' : read.error.message).toMatch(message);
  });
});
