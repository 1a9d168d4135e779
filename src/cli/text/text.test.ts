import { expect, test } from 'vitest';
import { LineIndex } from '../../base/span.ts';
import { columns } from './columns.ts';
import { draw, excerptsOf } from './excerpt.ts';
import { wantsColour } from './paint.ts';
import { isolate, safe } from './safe.ts';
import { wrap } from './wrap.ts';

test.each([
  ['truce', 5],
  ['e\u0301te\u0301', 3],
  ['停戦', 4],
  ['ﾊﾛｰ', 3],
  ['한국', 4],
  ['הסכם', 4],
  ['שָׁלוֹם', 4],
  ['اتفاق', 5],
  ['🕊️ 🇶🇦 👩‍👩‍👧', 8],
  ['\u2068א\u2069', 1],
])('%s takes %i columns', (text, width) => {
  expect(columns(text)).toBe(width);
});

test('lines break at spaces and hang', () => {
  expect(wrap('each party shall suspend offensive operations', 20, 2)).toEqual([
    'each party shall',
    '  suspend offensive',
    '  operations',
  ]);
  expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  expect(wrap('', 10)).toEqual(['']);
});

test('control characters and turned writing are made visible', () => {
  expect(safe('a\u001b[2J\u202eb')).toBe('a␛[2J\ufffdb');
});

test('right-to-left names are set apart, with what stands between their words', () => {
  expect(isolate('2.1 הצד הצפוני shall, by day 5')).toBe('2.1 \u2068הצד הצפוני\u2069 shall, by day 5');
});

/** Draws what stands between « and » in a text. */
function show(marked: string, width = 60): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const source = marked.replace(/[«»]/g, '');
  return excerptsOf(source, new LineIndex(source), { start, end }).flatMap((excerpt) => {
    if (excerpt === null) return ['…'];
    const { text, marks } = draw(excerpt, width, '^');
    return [`${excerpt.number} ${text}`, `  ${marks}`];
  });
}

test('a span is underlined', () => {
  expect(show('one\ntwo «three» four\nfive')).toEqual(['2 two three four', '      ^^^^^']);
});

test('an empty span has one mark', () => {
  expect(show('two «»three')).toEqual(['1 two three', '      ^']);
  expect(show('two«»')).toEqual(['1 two', '     ^']);
  expect(show('«»')).toEqual(['1 ', '  ^']);
});

test('tabs, wide and combining letters keep the marks in place', () => {
  expect(show('\tx «y»')).toEqual(['1     x y', '        ^']);
  expect(show('停戦 «合意» 後')).toEqual(['1 停戦 合意 後', '       ^^^^']);
  expect(show('e\u0301e\u0301 «e\u0301x»')).toEqual(['1 e\u0301e\u0301 e\u0301x', '     ^^']);
  expect(show('הצד «shall» x')).toEqual(['1 הצד shall x', '      ^^^^^']);
});

test('a span of several lines is underlined on each, without the white space around', () => {
  expect(show('1.1 «A shall\r\n    act»\r\n')).toEqual([
    '1 1.1 A shall',
    '      ^^^^^^^',
    '2     act',
    '      ^^^',
  ]);
});

test('of a span of many lines the first and the last are shown', () => {
  const numbers = show('«a\nb\nc\nd\ne\nf»').filter((line) => !line.startsWith(' '));
  expect(numbers).toEqual(['1 a', '2 b', '3 c', '…', '6 f']);
});

test('a long line is cut to what is around the span', () => {
  const words = 'word '.repeat(40);
  const [line = '', marks = ''] = show(`${words}«here» ${words}`, 30);
  expect(line).toBe('1 …word word here word word…');
  expect(marks.indexOf('^')).toBe(line.indexOf('here'));
  const [end = '', endMarks = ''] = show(`${words}«here»`, 30);
  expect(end.length).toBeLessThanOrEqual(32);
  expect(end.endsWith('word here')).toBe(true);
  expect(endMarks.indexOf('^')).toBe(end.indexOf('here'));
  const [start = ''] = show(`«here» ${words}`, 30);
  expect(start.startsWith('1 here word')).toBe(true);
  expect(start.endsWith('…')).toBe(true);
});

test('a span longer than the line keeps its beginning', () => {
  const [line = '', marks = ''] = show(`so «${'word '.repeat(40)}end»`, 30);
  expect(line.length).toBeLessThanOrEqual(32);
  expect(marks.trim()).toMatch(/^\^{20,}$/);
});

test('of a line of ten million letters the part that matters is drawn', () => {
  const text = 'x'.repeat(10_000_000);
  const { text: drawn } = draw({ number: 1, text, from: 5_000_000, to: 5_000_004 }, 80, '^');
  expect(drawn.length).toBeLessThanOrEqual(80);
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ TERM: 'dumb' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
])('colour with %o and terminal %s: %s', (env, isTerminal, wanted) => {
  expect(wantsColour(env, isTerminal)).toBe(wanted);
});
