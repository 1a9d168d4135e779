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
// A signal to npm ends npm and its shell only: whose parent is gone has been ended with it.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) desk.kill('SIGTERM');
}, 250).unref();
desk.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
