import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { boardSchema, readBoardLine } from './run-json.ts';

test('what is no board is refused, and where it departs from one is said', () => {
  expect(readBoardLine('nonsense').ok).toBe(false);
  const read = readBoardLine('{"file":"a"}');
  expect(read.ok ? '' : read.error).toContain('counts');
});

test('the published schema is the one that is checked (UPDATE=1 writes it; Biome lays it out)', () => {
  const path = new URL('../../docs/reference/run-json.schema.json', import.meta.url);
  const fresh = boardSchema();
  if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(fresh, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(fresh);
});
