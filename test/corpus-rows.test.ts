// Each real agreement of the corpus against the table of its SOURCES.md: every row of the case is there, and
// what the row says is what the checker understands of the provisions that say it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { check } from '../src/pacta.ts';
import { partings } from './support/row-partings.ts';
import { sheetRows } from './support/sheet-rows.ts';
import { readSourceRows } from './support/source-rows.ts';

const corpus = join(import.meta.dirname, '..', 'corpus', 'real');
const read = (folder: string, name: string): string => readFileSync(join(corpus, folder, name), 'utf8');
const folders = readdirSync(corpus).sort();
const tables = new Map(folders.map((folder) => [folder, readSourceRows(read(folder, 'SOURCES.md'))]));

test('every agreement has its list of rows, and every list its agreement', () => {
  expect(folders).toEqual(Object.keys(sheetRows).sort());
});

describe.each([...tables])('%s', (folder, rows) => {
  const checked = check(read(folder, 'agreement.pacta'));
  if (!checked.ok) throw new Error(`${folder}: not read`);
  const { agreement } = checked.value;

  test('no row is missing, none stands twice', () => {
    const ids = rows.map(({ row }) => row);
    const wanted = (sheetRows[folder] ?? '').split(' ');
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).toEqual([...new Set(ids)]);
    expect(rows.filter(({ confidence }) => confidence === '')).toEqual([]);
  });

  test.each(rows.filter(({ notSaid }) => notSaid === null))(
    'row $row is said whole in $provisions',
    (row) => {
      expect(partings(agreement, row)).toEqual([]);
    },
  );
});

test('at least 85 of 100 rows are said', () => {
  const rows = [...tables.values()].flat();
  const said = rows.filter(({ notSaid }) => notSaid === null);
  expect(said.length / rows.length).toBeGreaterThanOrEqual(0.85);
});
