import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, or the installed package, that this file belongs to. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build leaves the stamp of the sources it was made from. */
export const buildStamp = join(root, 'dist', '.stamp');

/** A short text that changes when a source of dist/ does. */
export function sourceStamp() {
  const isDesk = (/** @type {string} */ name) => name === 'web' || /^web[/\\]/.test(name);
  return stampOf((name) => !isDesk(name), ['tsconfig.json', 'tsconfig.build.json']);
}

/** A short text that changes when a source of the desk, dist-web/, does. */
export function deskStamp() {
  const shelf = [...filesIn(join('corpus', 'real')), ...filesIn(join('scripts', 'library'))].filter(
    (name) => !name.endsWith('.jsonl'),
  );
  return stampOf(() => true, ['vite.config.ts', 'package-lock.json', ...shelf]);
}

/** True when dist/ was built from the sources as they are now. */
export function isBuilt() {
  return readOr(buildStamp, '') === sourceStamp();
}

/** True when dist-web/ was. */
export function isDeskBuilt() {
  return readOr(join(root, 'dist-web', '.stamp'), '') === deskStamp();
}

/**
 * The files below a folder of the checkout; none where an installed package has no such folder.
 * @param {string} folder
 */
function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.map((name) => join(folder, name));
}

/**
 * Reads names, sizes and times, never contents, because bin/pacta asks at every start.
 * @param {(name: string) => boolean} isWanted of the files in src, by their path in it
 * @param {string[]} others
 */
function stampOf(isWanted, others) {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => isWanted(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join('src', name));
  for (const file of [...files, ...others].sort()) {
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    if (stats?.isFile()) hash.update(`${file} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * The text of a file, or a fallback where there is none.
 * @param {string} path
 * @param {string} fallback
 */
export function readOr(path, fallback) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}
