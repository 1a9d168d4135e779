/**
 * What the checker finds in each real and made agreement, held as golden files: `findings.jsonl` in its
 * folder, a line of `check --json` a text. `UPDATE=1` rewrites them; a missing or changed one fails.
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

async function found(folder: string): Promise<string> {
  const texts = readdirSync(folder).filter((name) => name.endsWith('.pacta'));
  const paths = texts.map((name) => relative(root, join(folder, name)));
  const world = new FakeWorld(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])),
  );
  await run(['check', '--json', ...paths], world);
  return world.out;
}

test.each(folders.map((folder) => [relative(root, folder), folder]))('%s', async (_name, folder) => {
  const golden = join(folder, 'findings.jsonl');
  const now = await found(folder);
  expect(now).not.toBe('');
  if (process.env['UPDATE'] === '1') writeFileSync(golden, now);
  expect(existsSync(golden), `${relative(root, golden)} is missing; make it with UPDATE=1`).toBe(true);
  expect(readFileSync(golden, 'utf8')).toBe(now);
});

/** Well-made agreements, in which the checker must find nothing that cannot work. */
const CONTROLS = ['corpus/real/sinai-1979', 'corpus/real/nepal-ammaa-2006'];

test.each(CONTROLS)('%s comes out without an error', (folder) => {
  const lines = readFileSync(join(root, folder, 'findings.jsonl'), 'utf8');
  expect(lines).toContain('"checkable"');
  expect(lines).not.toContain('"severity":"error"');
});
