// The pages of docs/reference about findings are made from the checks and the corpus; UPDATE=1 writes them
// anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../src/analysis/catalogue.ts';
import { conductPage, findingsPage, hostilitiesPage } from './support/finding-pages.ts';

const root = new URL('../', import.meta.url);

function read(path: string): string | null {
  const file = new URL(path, root);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

test.each([
  ['docs/reference/findings.md', findingsPage(read)],
  ['docs/reference/hostilities.md', hostilitiesPage()],
  ['docs/reference/conduct.md', conductPage()],
])('%s is as the checks say', (path, fresh) => {
  if (process.env.UPDATE === '1') writeFileSync(new URL(path, root), fresh);
  expect(read(path) === fresh, 'stale: run this test with UPDATE=1').toBe(true);
});

function numbered(family: number, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `PAC${family}${String(index + 1).padStart(2, '0')}`);
}

test('every finding of the design has its words', () => {
  const ids = [
    [1, 10],
    [2, 6],
    [3, 10],
    [4, 5],
    [5, 5],
    [6, 7],
    [7, 6],
    [8, 9],
  ].flatMap(([family = 0, last = 0]) => numbered(family, last));
  expect(catalogue.map(({ id }) => id)).toEqual(ids);
});

test.each(catalogue.map((entry) => [entry.id, entry] as const))('%s explains itself', (_, entry) => {
  expect(entry.title).toMatch(/^[a-z].*[^.]$/);
  expect(entry.explanation.length).toBeGreaterThan(120);
  expect(entry.explanation).toMatch(/[.)”`]$/);
});
