// npm start: checks a real text and says what to try next.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources.mjs';

const start = spawnSync(process.execPath, [join(root, 'bin', 'pacta'), 'start'], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = start.status ?? 1;

console.log(`  npm run check
      types, lint, house rules and the quick tests
  npm test
      every test`);
