import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { type RightToLeft, strangeIn } from '../../test/support/own-words.ts';
import { FakeWorld } from '../../test/support/world.ts';

const text = `\
Agreement: Truce.
Parties: Northland; Southern League.
Monitors: Red Cross.
Day 1: signature.

1.1 Northland shall withdraw all heavy weapons from the corridor to the barracks once 2.1 is performed.
1.2 Northland and Southern League wish each other well.
Purpose: 1.1 is performed by day 30.

2.1 Southern League shall release 8 prisoners [once 1.1 is performed | by day 9].
`;

const other = text.replace('8 prisoners', '9 prisoners');

/** A world with two drafts, and what a call writes. */
function world(env: Record<string, string> = {}): FakeWorld {
  const made = new FakeWorld({ 'truce.pacta': text, 'other.pacta': other });
  Object.assign(made.env, env);
  return made;
}

async function written(call: string, env: Record<string, string> = {}, isTerminal = false): Promise<string> {
  const made = world(env);
  made.isTerminal = isTerminal;
  await made.pacta(call);
  return made.out;
}

/** Lines of the text and their marks, and where a finding stands. */
const OF_THE_TEXT = /^ *(?:\d+)? *\|| *(?:truce|other)\.pacta:\d+/;

const calls = [
  'check truce.pacta --notes',
  'check truce.pacta other.pacta',
  'read truce.pacta',
  'diff truce.pacta other.pacta',
  'explain PAC201',
  'explain',
  'draw order truce.pacta',
  'draw timeline truce.pacta',
];

describe.each(['ar', 'he'] as const)('%s', (code: RightToLeft) => {
  test.each(calls)('%s', async (call) => {
    const out = await written(`${call} --language ${code}`);
    const lines = out.split('\n').filter((line) => line.trim() !== '' && !OF_THE_TEXT.test(line));
    expect(lines.length).toBeGreaterThan(2);
    // Names may fill a line of a long list.
    const own = lines.filter((line) => !/^[\s-]*(?:\u2068[^\u2069]*\u2069[\s,.;:،؛״«»()]*)+$/u.test(line));
    expect(own.flatMap((line) => strangeIn(line, code) ?? [])).toEqual([]);
  });

  test('on a terminal each sentence is one line from the right, as wide as the terminal', async () => {
    const out = await written(`check truce.pacta --language ${code}`, {}, true);
    const set = out.split('\n').filter((line) => line.includes('\u2067'));
    expect(set.length).toBeGreaterThan(5);
    for (const line of set) {
      expect(line).toMatch(/^ *\u2067[^\u2067]*\u2069$/u);
      // No mark of order is left open for the next line.
      expect(line.match(/[\u2067\u2068]/gu)).toHaveLength(line.match(/\u2069/gu)?.length ?? 0);
    }
    const widest = stripVTControlCharacters(set[0] ?? '').replace(/[\u2066-\u2069]/gu, '');
    expect(widest.length).toBeLessThanOrEqual(80);
  });

  test('JSON carries the sentences of the language, and all else as before', async () => {
    const [said, english] = [
      await written(`check truce.pacta --json --language ${code}`),
      await written('check truce.pacta --json'),
    ].map((out): unknown => JSON.parse(out));
    expect(said).not.toEqual(english);
    const silent = (line: unknown): string =>
      JSON.stringify(line, (key, value: unknown) => (key === 'message' ? '' : value));
    expect(silent(said)).toBe(silent(english));
  });
});

test.each([
  [{ PACTA_LANGUAGE: 'ar' }, 'read truce.pacta', 'ar'],
  [{ PACTA_LANGUAGE: 'ar' }, 'read truce.pacta --language he', 'he'],
  [{ LC_ALL: 'he_IL.UTF-8', LANG: 'ar_EG.UTF-8' }, 'read truce.pacta', 'he'],
  [{ LC_ALL: '', LANG: 'ar_EG.UTF-8' }, 'read truce.pacta', 'ar'],
  [{ PACTA_LANGUAGE: 'ar', LANG: 'C' }, 'check truce.pacta --json', 'ar'],
] as const)('%o: %s', async (env, call, code) => {
  expect(await written(call, env)).toBe(
    await written(`${call.replace(/ --language.*/, '')} --language ${code}`),
  );
});

test.each([
  [{ LANG: 'ar_EG.UTF-8' }, 'check truce.pacta --json'],
  [{ LANG: 'de_DE.UTF-8' }, 'read truce.pacta'],
  [{ LC_ALL: 'C', LANG: 'ar_EG.UTF-8' }, 'read truce.pacta'],
  [{ PACTA_LANGUAGE: '' }, 'read truce.pacta'],
])('English: %o, %s', async (env, call) => {
  expect(await written(call, env)).toBe(await written(call));
});

test('a language that is not spoken is refused', async () => {
  const named = world();
  expect(await named.pacta('read truce.pacta --language fr')).toBe(2);
  expect(named.log).toMatch(/--language cannot be "fr"/);
  const set = world({ PACTA_LANGUAGE: 'fr' });
  expect(await set.pacta('check truce.pacta')).toBe(2);
  expect(set.log).toBe('pacta check: PACTA_LANGUAGE cannot be "fr"; it is one of en, ar, he\n');
});

test('words of others cannot turn a line around', async () => {
  const made = new FakeWorld({ a: text.replaceAll('Northland', 'North\u202eland\u2069') });
  await made.pacta('check a --language ar');
  expect(made.out).not.toMatch(/[\u202a-\u202e]/u);
  for (const line of made.out.split('\n')) {
    expect(line.match(/\u2068/gu) ?? []).toHaveLength(line.match(/\u2069/gu)?.length ?? 0);
  }
});
