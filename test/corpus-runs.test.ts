/**
 * What was done under a real agreement, as facts with their sources (`facts.jsonl` in its folder), and where
 * it stood on chosen days: golden boards in `boards`, named for their moment, what `pacta run` shows. A
 * folder beside them (`boards-if-…`) has boards with the lines of the facts file of its name told besides,
 * where it is contested whether something happened. `UPDATE=1` writes the boards anew; a changed one fails.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, understandFacts } from '../src/pacta.ts';
import { readFactLines } from '../src/wire/read-facts.ts';
import { FakeWorld } from './support/world.ts';

const real = new URL('../corpus/real/', import.meta.url);
const names = readdirSync(real).filter((name) => existsSync(new URL(`${name}/facts.jsonl`, real)));

function textOf(name: string, file: string): string {
  return readFileSync(new URL(`${name}/${file}`, real), 'utf8');
}

test('there are agreements whose facts are told', () => {
  expect(names).toContain('gaza-three-phase-2025-01');
});

describe.each(names)('%s', (name) => {
  const read = readFactLines(textOf(name, 'facts.jsonl'));

  test('every line is a fact that means something in the text', () => {
    const checked = check(textOf(name, 'agreement.pacta'));
    if (!checked.ok) throw new Error('the agreement is not read');
    const { faults, facts } = understandFacts(read, checked.value.agreement, []);
    expect(faults).toEqual([]);
    expect(new Set(facts.map(({ line }) => line)).size).toBe(read.lines.length);
  });

  const sources = read.lines.map(({ line, written: { source, note = '' } }) => {
    if (typeof source !== 'object') throw new Error(`line ${line} has no source that says who tells it`);
    return { line, note, ...source };
  });

  test('every fact says how well founded it is; what is contested says how', () => {
    expect(sources.filter(({ confidence }) => confidence === undefined)).toEqual([]);
    const contested = sources.filter(({ confidence }) => confidence === 'contested');
    expect(contested.filter(({ note }) => !/\w{3}/.test(note))).toEqual([]);
  });

  test('what is sourced names a source of the page, and every address stands there', () => {
    const page = textOf(name, 'SOURCES.md');
    const sourced = sources.filter(({ confidence }) => confidence === 'sourced');
    expect(sourced.filter(({ who }) => !/\bS\d+\b/.test(who))).toEqual([]);
    expect(sources.filter(({ url = '' }) => !page.includes(url))).toEqual([]);
  });
});

const boards = names.flatMap((name) => {
  const folders = readdirSync(new URL(`${name}/`, real)).filter((folder) => folder.startsWith('boards'));
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${name}/${folder}/`, real)).map((file) => [name, folder, file] as const),
  );
});

test('there are boards of every agreement whose facts are told', () => {
  expect(names.filter((name) => !boards.some(([each]) => each === name))).toEqual([]);
});

test.each(boards)('%s/%s/%s is what pacta run shows', async (name, folder, file) => {
  const more = folder === 'boards' ? '' : textOf(name, `${folder.slice('boards-'.length)}.jsonl`);
  const world = new FakeWorld({
    'agreement.pacta': textOf(name, 'agreement.pacta'),
    'facts.jsonl': textOf(name, 'facts.jsonl') + more,
  });
  const at = file.replace(/^(.{10})T(\d\d)\.txt$/, '$1T$2:00');
  await world.pacta(`run agreement.pacta --facts facts.jsonl --at ${at} --language en`);
  // What is told besides stands at the end, behind what became known later.
  expect(world.log.replace(/^.*: it became known before what stands on line .*\n/gm, '')).toBe('');
  const golden = new URL(`${name}/${folder}/${file}`, real);
  if (process.env.UPDATE === '1') writeFileSync(golden, world.out);
  expect(world.out).toBe(readFileSync(golden, 'utf8'));
});
