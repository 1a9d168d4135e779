// docs/reference/facts.md: its example is read without a fault, its faulty lines say what stands below them,
// and its tables are made from the schema; UPDATE=1 writes both anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check, english, type UnderstoodFacts, understandFacts } from '../src/pacta.ts';
import { factKinds } from '../src/wire/facts-file.ts';
import { readFactLines } from '../src/wire/read-facts.ts';
import { commonFields, kindSections } from './support/fact-pages.ts';
import { type FencedBlock, fencedBlocks, withBlocks } from './support/fenced-blocks.ts';

const file = new URL('../docs/reference/facts.md', import.meta.url);
const page = readFileSync(file, 'utf8');

function block(name: string): FencedBlock {
  const found = fencedBlocks(page).find(({ info }) => info.includes(name));
  if (found === undefined) throw new Error(`the page has no block ${name}`);
  return found;
}

function understood(name: string): UnderstoodFacts {
  const checked = check(block('truce.pacta').text);
  if (!checked.ok) throw new Error('the agreement of the page is not read');
  return understandFacts(readFactLines(block(name).text), checked.value.agreement, []);
}

test('the example is read to its last line, and has every kind of fact', () => {
  const { facts, faults } = understood('truce.facts.jsonl');
  expect(faults).toEqual([]);
  expect(facts.map(({ line }) => line)).toEqual(facts.map((_, index) => index + 1));
  expect([...new Set(facts.map(({ kind }) => kind))].sort()).toEqual([...factKinds].sort());
});

test('the agreement of the example is understood', () => {
  const checked = check(block('truce.pacta').text);
  expect(checked.ok && checked.value.agreement.problems).toEqual([]);
});

test('the page is as the schema and the reader say', () => {
  const { facts, faults } = understood('faulty.facts.jsonl');
  expect(facts.map(({ line }) => line)).toEqual([15, 17]);
  const said = faults.map((fault) => {
    const { cause, remedy } = english.factFaults(fault);
    return `line ${fault.line}: ${cause}; ${remedy}\n`;
  });
  const fresh = withBlocks(
    withPart(withPart(page, 'fields of all', commonFields()), 'kinds', kindSections()),
    new Map(),
  );
  const written = withBlocks(fresh, new Map([[blockOf(fresh, 'faults'), said.join('')]]));
  if (process.env.UPDATE === '1') writeFileSync(file, written);
  expect(readFileSync(file, 'utf8') === written, 'stale: run this test with UPDATE=1').toBe(true);
});

function blockOf(text: string, name: string): FencedBlock {
  return fencedBlocks(text).find(({ info }) => info.includes(name)) ?? block(name);
}

/** A page with what stands between a marker and the next end written anew. */
function withPart(text: string, name: string, part: string): string {
  const from = text.indexOf('-->\n', text.indexOf(`<!-- ${name}:`)) + '-->\n'.length;
  const to = text.indexOf('<!-- end -->', from);
  return `${text.slice(0, from)}\n${part}\n\n${text.slice(to)}`;
}
