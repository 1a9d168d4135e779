/**
 * When everything of each real and made agreement can be done, held as golden files: what `pacta timeline`
 * shows of the first reading, `timeline.txt` in its folder. `UPDATE=1` rewrites them.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../src/cli/run.ts';
import { FakeWorld } from './support/world.ts';

const root = join(import.meta.dirname, '..');
const folders = ['real', 'made'].flatMap((kind) => {
  const folder = join(root, 'corpus', kind);
  return readdirSync(folder).map((name) => join(folder, name));
});

test.each(folders.map((folder) => [relative(root, folder), folder]))('%s', async (name, folder) => {
  const path = join(name, 'agreement.pacta');
  const world = new FakeWorld({ [path]: readFileSync(join(root, path), 'utf8') });
  expect(await run(['timeline', path], world)).toBe(0);
  const golden = join(folder, 'timeline.txt');
  if (process.env['UPDATE'] === '1') writeFileSync(golden, world.out);
  expect(existsSync(golden), `${relative(root, golden)} is missing; make it with UPDATE=1`).toBe(true);
  expect(readFileSync(golden, 'utf8')).toBe(world.out);
});
