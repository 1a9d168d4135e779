import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, or the installed package, that this file belongs to. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the build leaves the stamp of the sources it was made from. */
export const buildStamp = join(root, 'dist', '.stamp');

/**
 * A short text that changes when a source of the build does. It reads names, sizes and times, never contents,
 * because bin/pacta asks at every start.
 */
export function sourceStamp() {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => join('src', name));
  for (const file of [...files, 'tsconfig.json', 'tsconfig.build.json'].sort()) {
    const stats = statSync(join(root, file), { throwIfNoEntry: false });
    if (stats?.isFile()) hash.update(`${file} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** True when dist/ was built from the sources as they are now. */
export function isBuilt() {
  return readOr(buildStamp, '') === sourceStamp();
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
