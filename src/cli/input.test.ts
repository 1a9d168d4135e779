import { expect, test } from 'vitest';
import { FakeWorld } from '../../test/support/world.ts';
import { readInput, refusalLine } from './input.ts';

async function read(content: string | Uint8Array): Promise<string> {
  const input = await readInput('a.pacta', new FakeWorld({ 'a.pacta': content }));
  return input.ok ? input.value.source : refusalLine(input.error);
}

function bytes(...parts: (string | number)[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...encoder.encode(part)])),
  );
}

test('a text is read as it is, without its byte order mark', async () => {
  expect(await read('Day 1:\r\nהסכם')).toBe('Day 1:\r\nהסכם');
  const marked = await readInput('a', new FakeWorld({ a: '\ufeffDay' }));
  expect(marked).toEqual({ ok: true, value: { file: 'a', source: 'Day', hasMark: true } });
});

test.each([
  ['nothing', bytes(''), 'it is empty; pacta new writes a text to begin with'],
  ['white space', bytes('\ufeff \n'), 'it is empty; pacta new writes a text to begin with'],
  ['Latin 1', bytes('a\nbc', 0xe9, ' d'), 'it is not UTF-8 at byte 6, in line 2; save it as UTF-8'],
  ['a letter cut off', bytes('ab', 0xe2, 0x82), 'it is not UTF-8 at byte 4, in line 1; save it as UTF-8'],
  [
    'a stray byte',
    bytes('é'.repeat(100), 0xff, 'x'),
    'it is not UTF-8 at byte 201, in line 1; save it as UTF-8',
  ],
  ['UTF-16', bytes(0xff, 0xfe, 'D', 0), 'it is UTF-16; save it as UTF-8'],
  [
    'DOCX',
    bytes('PK', 3, 4, 0xff),
    'it is a DOCX or another packed file; pacta import makes a draft of a DOCX',
  ],
])('%s is refused', async (_what, content, message) => {
  expect(await read(content)).toBe(`pacta: a.pacta: ${message}\n`);
});

test('a file too large is refused', async () => {
  expect(await read(new Uint8Array(64 * 1024 ** 2 + 1))).toBe('pacta: a.pacta: too large\n');
});
