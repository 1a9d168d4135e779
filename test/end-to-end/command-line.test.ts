// The launcher and the built command line as a user starts them.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const launcher = fileURLToPath(new URL('../../bin/pacta', import.meta.url));
const env = { ...process.env, PACTA_SETUP: '', NO_COLOR: '1' };
const text =
  'Agreement: Truce.\nParties: North; South.\n\n1.1 North shall open the road under 9.9 by day 5.\n';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pacta-'));
  writeFileSync(join(folder, 'truce.pacta'), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pacta(args: readonly string[], input = ''): { out: string; log: string; code: number | null } {
  const done = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  });
  return { out: done.stdout, log: done.stderr.replace(/^setup: .*\n/gm, ''), code: done.status };
}

test('files, standard input, and what is no file', () => {
  const file = pacta(['check', 'truce.pacta', '--json', '--fail-on', 'note']);
  expect(file).toMatchObject({ log: '', code: 1 });
  const piped = pacta(['check', '--json', '--fail-on', 'note'], text);
  expect(piped.out).toBe(file.out.replace('truce.pacta', '-'));
  expect(pacta(['check', 'none.pacta', '.'])).toEqual({
    out: '',
    log: `\
pacta: none.pacta: there is no such file; check its name and the folder you are in
pacta: .: this is a folder; name the files in it, as in FOLDER/*.pacta
`,
    code: 2,
  });
});

test('whoever reads may stop reading', () => {
  // More than a pipe holds, so that the writer meets its closed end.
  const provisions = Array.from({ length: 400 }, (_, at) => `2.${at + 1} The Envoy shall open the road.\n`);
  writeFileSync(join(folder, 'long.pacta'), text + provisions.join(''));
  const pipe = `"${process.execPath}" "${launcher}" check long.pacta --json | head -c 100`;
  const done = spawnSync('sh', ['-c', pipe], { cwd: folder, env, encoding: 'utf8' });
  expect(done.stderr.replace(/^setup: .*\n/gm, '')).toBe('');
  expect(done.stdout).toHaveLength(100);
});

test('--watch sees a file that an editor replaces', { timeout: 120_000 }, async () => {
  const path = join(folder, 'watched.pacta');
  writeFileSync(path, text);
  const child = spawn(process.execPath, [launcher, 'check', '--watch', 'watched.pacta'], {
    cwd: folder,
    env,
  });
  let out = '';
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const seen = async (title: string, times: number): Promise<void> => {
    await expect.poll(() => log.split('Watching 1 file').length - 1, { timeout: 50_000 }).toBe(times);
    expect(out).toContain(title);
  };
  try {
    await seen('watched.pacta: ', 1);
    writeFileSync(`${path}.new`, text.replace('North; South', 'East; West'));
    renameSync(`${path}.new`, path);
    await seen('“North”', 2);
    writeFileSync(path, '');
    await expect.poll(() => log, { timeout: 50_000 }).toContain('watched.pacta: it is empty');
  } finally {
    child.kill();
  }
});
