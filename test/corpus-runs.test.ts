/**
 * What was done under a real agreement, as facts with their sources (`facts.jsonl` in its folder).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, understandFacts } from '../src/pacta.ts';
import { readFactLines } from '../src/wire/read-facts.ts';

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
    expect(facts).toHaveLength(read.lines.length);
  });

  test('every fact has a source and says how well founded it is; what is contested says how', () => {
    for (const { line, written } of read.lines) {
      const { source, note } = written;
      if (typeof source !== 'object') throw new Error(`line ${line} has no source that says who tells it`);
      const { confidence, who, url = '' } = source;
      expect(confidence, `line ${line}`).toBeDefined();
      if (confidence === 'contested') expect(note, `line ${line}`).toMatch(/\w{3}/);
      const keys = [...who.matchAll(/\bS\d+\b/g)].map(([key]) => key);
      if (confidence === 'sourced') expect(keys, `line ${line}`).not.toEqual([]);
      if (url !== '') expect(textOf(name, 'SOURCES.md'), `line ${line}`).toContain(url);
    }
  });
});
