// Builds src/ into dist/. The new dist is made beside the old one and put in its place whole, so that a pacta
// which runs meanwhile never reads half of it, and a build that fails leaves the old one as it was.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { root, sourceStamp } from './sources.mjs';

const dist = join(root, 'dist');
const fresh = join(root, '.stamps', `dist-${process.pid}`);
const stale = join(root, '.stamps', `dist-${process.pid}-old`);
const stamp = sourceStamp();

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const compiled = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', fresh], {
  cwd: root,
  // Standard output belongs to whoever asked for the build: bin/pacta may be in a pipe.
  stdio: ['ignore', 2, 2],
});
if (compiled.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  console.error('build: the sources do not compile; mend what is listed above. dist/ is as it was before.');
  console.error('To run them all the same: npx tsx src/cli/main.ts …');
  process.exit(1);
}

// What the compiler does not carry over: .sql files, tables in JSON, and the like.
cpSync(join(root, 'src'), fresh, {
  recursive: true,
  filter: (from) => from !== join(root, 'src', 'web') && !['.ts', '.tsx'].includes(extname(from)),
});
writeFileSync(join(fresh, '.stamp'), stamp);
if (existsSync(dist)) renameSync(dist, stale);
renameSync(fresh, dist);
rmSync(stale, { recursive: true, force: true });
