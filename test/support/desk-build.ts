import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { isDeskBuilt, root } from '../../scripts/sources.mjs';
import { newProfile, startChromium } from './chromium.ts';

/**
 * Before the browser tests: builds the desk where it is not as its sources are, and starts the Chromium that
 * the files share. Answers with how to end it.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const profile = newProfile();
  const started = await startChromium(profile.folder);
  project.provide('chromium', started.address);
  return async () => {
    await started.kill();
    profile.drop();
  };
}

function build(): void {
  if (isDeskBuilt()) return;
  const script = join(root, 'scripts', 'build-desk.mjs');
  const done = spawnSync(process.execPath, [script], { stdio: 'inherit' });
  if (done.status !== 0) throw new Error('the desk could not be built');
}
