// What is loaded, in bytes as they travel: the desk before the editor, the desk with it and the core, and
// fonts apart from both.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from '../../../scripts/sources.mjs';

const built = join(root, 'dist-web');

/** What the build says of its parts. */
const parts = z
  .record(
    z.string(),
    z.object({
      file: z.string(),
      imports: z.array(z.string()).optional(),
      css: z.array(z.string()).optional(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(built, '.vite', 'manifest.json'), 'utf8')));

/** The files that come with a part, and with those it cannot do without. */
function filesOf(name: string, seen = new Set<string>()): ReadonlySet<string> {
  const part = parts[name];
  if (part === undefined) throw new Error(`the build has no part ${name}`);
  if (seen.has(part.file)) return seen;
  for (const file of [part.file, ...(part.css ?? [])]) seen.add(file);
  for (const other of part.imports ?? []) filesOf(other, seen);
  return seen;
}

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0) / 1000;

const first = filesOf('index.html');
const worker = readdirSync(join(built, 'assets')).filter((file) => /^worker-.*\.js$/.test(file));
const withEditor = new Set([
  ...first,
  ...filesOf('screens/draft/draft-screen.tsx'),
  ...worker.map((file) => `assets/${file}`),
]);

test('the first load is at most 250 kB, and 600 kB with the editor and the core', () => {
  expect(worker).toHaveLength(1);
  expect([...withEditor].filter((file) => file.endsWith('.js')).length).toBeGreaterThan(first.size);
  expect(kilobytes(first)).toBeLessThan(250);
  expect(kilobytes(withEditor)).toBeLessThan(600);
});

test('fonts are apart, each holds one script, and none is loaded before it is needed', () => {
  expect([...withEditor].filter((file) => /woff2?$/.test(file))).toEqual([]);
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  expect(page).not.toMatch(/woff2/);
  const styles = [...first].filter((file) => file.endsWith('.css'));
  const faces = styles.flatMap((file) => {
    return readFileSync(join(built, file), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  });
  expect(faces.length).toBeGreaterThan(6);
  for (const face of faces) expect(face).toMatch(/unicode-range:/);
});

test('nothing of the desk names another host to load from', () => {
  const urls = [...withEditor].flatMap((file) => {
    const text = readFileSync(join(built, file), 'utf8');
    return text.match(/(?:import\s*\(?|fetch\(|src=|url\(|importScripts\()\s*["'`]?https?:[^"'`)\s]*/g) ?? [];
  });
  expect(urls).toEqual([]);
});
