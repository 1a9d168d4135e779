// What is found does not depend on how a text is written down: line ends, marks that print nothing, kinds of
// space and quotation mark, where lines break. And it is found again, word for word, when looked for again.
import { describe, expect, test } from 'vitest';
import { corpus, generated } from '../support/corpus.ts';
import { checkedAnew, toldIn, toldOf } from '../support/told.ts';

/** Each way of writing, as a change to a text with plain line ends. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['a mark of byte order', (text) => `\ufeff${text}`],
  ['no line end after the last line', (text) => text.trimEnd()],
  ['spaces that do not break', (text) => text.replace(/(?<=\S) (?=\S)/gu, '\u00a0')],
  ['narrow spaces that do not break', (text) => text.replace(/(?<=\d) (?=\p{Ll})/gu, '\u202f')],
  ['curly quotation marks', curly],
  ['straight quotation marks', (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")],
  ['lines broken wherever a word goes on', broken],
  ['lines that are not broken', (text) => text.replace(/(?<=\S)\n +(?=[\p{Ll}\d])/gu, ' ')],
];

/** A heading ends with its line; the key of a header entry stands in one line with its colon. */
function broken(text: string): string {
  const inLine = (line: string): string => {
    if (/^(?:Article|Annex|Section|Chapter|Part) /u.test(line)) return line;
    const key = /^[^:]{0,40}:/u.exec(line)?.[0] ?? '';
    return key + line.slice(key.length).replace(/(?<=[\p{Ll},]) (?=\p{Ll})/gu, '\n    ');
  };
  return text.split('\n').map(inLine).join('\n');
}

function curly(text: string): string {
  return text.replace(/(?<=\p{L})'/gu, '’').replace(/"([^"]*)"/g, '“$1”');
}

describe.each(WAYS)('%s', (_, write) => {
  test.each([...corpus, ...generated(12)])('%s', (_name, source) => {
    expect(toldOf(write(source))).toEqual(toldOf(source));
  });
});

describe('looked for once more', () => {
  test.each([...corpus, ...generated(24)])('%s', (_, source) => {
    expect(toldIn(checkedAnew(source))).toEqual(toldOf(source));
  });
});
