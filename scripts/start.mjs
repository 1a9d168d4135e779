// npm start: checks a real text and says what to try next.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './sources.mjs';

const example = 'corpus/real/gaza-proposal-2025-07/agreement.pacta';

/** @param {string[]} args */
function pacta(...args) {
  console.log(`$ bin/pacta ${args.join(' ')}\n`);
  const done = spawnSync(process.execPath, [join(root, 'bin', 'pacta'), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log('');
  return done.status ?? 1;
}

if (existsSync(join(root, example))) {
  const code = pacta('check', example);
  // Findings give 1, and findings are what this is here to show; a higher code is a failure of Pacta itself.
  if (code > 1) process.exitCode = code;
} else {
  console.log(`The example ${example} is not in this checkout yet.\n`);
  process.exitCode = pacta('--version');
}

console.log(`What to try next:
  bin/pacta --help           what else it can do
  bin/pacta check FILE       the findings in a text of your own
  npm run check              types, lint, house rules and the quick tests
  npm test                   every test`);
