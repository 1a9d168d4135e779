// npm run bench: runs every bench/*.ts, each of which prints one number and what it counts.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const folder = join(root, 'bench');
const wanted = process.argv[2] ?? '';
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.ts')) : [];
const chosen = files.filter((name) => name.includes(wanted)).sort();
if (chosen.length === 0) console.log(`bench: nothing to measure: there is no bench/*${wanted}*.ts`);

for (const name of chosen) {
  console.log(`── ${name}`);
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const done = spawnSync(process.execPath, [tsx, join(folder, name)], { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) {
    console.log(`${name}: FAILED (exit code ${done.status})`);
    process.exitCode = 1;
  }
}
