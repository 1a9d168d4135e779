// The set-up, the build and the launcher, in a checkout of their own with a source of a few lines.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'pacta-'));
  for (const name of ['bin', 'scripts', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(checkout, name), { recursive: true });
  }
  cpSync(join(root, 'tsconfig.build.json'), join(checkout, 'tsconfig.build.json'));
  symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'), 'junction');
  writeMain("import { word } from './word.ts';\nconsole.log(word);");
  write('src/cli/word.ts', "export const word = 'first';");
});

afterEach(() => {
  rmSync(checkout, { recursive: true, force: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(checkout, path, '..'), { recursive: true });
  writeFileSync(join(checkout, path), text);
}

function writeMain(text: string): void {
  write('src/cli/main.ts', text);
}

function pacta(): { out: string; log: string; code: number | null } {
  const env = { ...process.env, PACTA_SETUP: '' };
  const done = spawnSync(process.execPath, [join(checkout, 'bin', 'pacta')], { encoding: 'utf8', env });
  return { out: done.stdout, log: done.stderr, code: done.status };
}

test('the launcher builds first, says so on standard error, and then only where a source has changed', () => {
  const first = pacta();
  expect(first).toMatchObject({ out: 'first\n', code: 0 });
  expect(first.log).toContain('setup: building dist/: done');
  expect(pacta()).toEqual({ out: 'first\n', log: '', code: 0 });

  write('src/cli/word.ts', "export const word = 'second';");
  expect(pacta()).toMatchObject({ out: 'second\n', code: 0 });
  write('src/cli/word.test.ts', 'a test is no source of the build');
  expect(pacta()).toEqual({ out: 'second\n', log: '', code: 0 });
});

test('sources that do not compile are refused, with the place, and leave the last build as it was', () => {
  pacta();
  writeMain('const day: number = "one";\nconsole.log(day);');
  const broken = pacta();
  expect(broken).toMatchObject({ out: '', code: 1 });
  expect(broken.log).toContain('src/cli/main.ts(1,7)');
  const dist = spawnSync(process.execPath, [join(checkout, 'dist', 'cli', 'main.js')], { encoding: 'utf8' });
  expect(dist.stdout).toBe('first\n');
});

test('a lock left behind by a set-up that was killed is taken over', () => {
  // The number of a process that has just ended.
  const { pid } = spawnSync(process.execPath, ['--version']);
  write('.stamps/lock', String(pid));
  expect(pacta()).toMatchObject({ out: 'first\n', code: 0 });
});

test('an old Node is told which one is needed', () => {
  write('package.json', '{ "type": "module", "engines": { "node": ">=99.1" } }');
  expect(pacta()).toMatchObject({ out: '', code: 1 });
  expect(pacta().log).toContain('setup: Pacta needs Node 99.1 or newer');
});

test('a run without a single test is a failure', () => {
  const args = [join(root, 'scripts', 'test.mjs'), 'test/no-such-folder'];
  const env = { ...process.env, PACTA_TALLY: '' };
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', env });
  expect(done.status).toBe(1);
  expect(done.stdout).toMatch(/^0 passed, 1 failed\n$/m);
});
