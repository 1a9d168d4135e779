// Builds the drafting desk, src/web, into dist-web/: static files that any host can serve. As with dist/, the
// new one is made beside the old one and put in its place whole.
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskStamp, root } from './sources.mjs';

const desk = join(root, 'dist-web');
const fresh = join(root, '.stamps', `desk-${process.pid}`);
const stale = join(root, '.stamps', `desk-${process.pid}-old`);
const stamp = deskStamp();

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const args = [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn'];
const built = spawnSync(process.execPath, args, {
  cwd: root,
  // Who starts it for a test gets what a reader gets.
  env: { ...process.env, NODE_ENV: 'production' },
  // Standard output belongs to whoever asked for the build.
  stdio: ['ignore', 2, 2],
});
if (built.status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  console.error('build: the desk cannot be built; mend what is listed above. dist-web/ is as it was before.');
  process.exit(1);
}

writeFileSync(join(fresh, '.stamp'), stamp);
if (existsSync(desk)) renameSync(desk, stale);
renameSync(fresh, desk);
rmSync(stale, { recursive: true, force: true });
