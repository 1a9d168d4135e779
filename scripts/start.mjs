// npm start: opens the drafting desk in the browser.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './sources.mjs';

const desk = spawn(process.execPath, [join(root, 'bin', 'pacta'), 'desk', ...process.argv.slice(2)], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
});
// Whoever ends this one means the desk.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => desk.kill(signal));
}
desk.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
