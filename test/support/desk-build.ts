import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeskBuilt, root } from '../../scripts/sources.mjs';

/** Builds the desk before the browser tests where it is not as its sources are. */
export function setup(): void {
  if (isDeskBuilt()) return;
  const build = join(root, 'scripts', 'build-desk.mjs');
  const done = spawnSync(process.execPath, [build], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the desk could not be built');
}
