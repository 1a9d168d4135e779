// npm start: serves the desk, says where, says plainly when it cannot, and ends when it is told to.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { root } from '../../scripts/sources.mjs';

const running: ChildProcess[] = [];
const servers: Server[] = [];

afterEach(() => {
  for (const each of running.splice(0)) each.kill('SIGKILL');
  for (const server of servers.splice(0)) server.close();
});

/** Starts the desk as `npm start` does. */
function start(port: number) {
  const script = join(root, 'scripts', 'start.mjs');
  const child = spawn(process.execPath, [script, '--port', String(port), '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  const said = { out: '', log: '' };
  child.stdout.on('data', (text) => {
    said.out += String(text);
  });
  child.stderr.on('data', (text) => {
    said.log += String(text);
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  return { child, said, ended };
}

/** Starts it as npm does: by a shell, which a signal ends without a word to the desk. */
function startInShell(port: number) {
  const command = `"${process.execPath}" scripts/start.mjs --port ${port} --no-open; true`;
  const shell = spawn('sh', ['-c', command], { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  running.push(shell);
  return shell;
}

/** A server of something else, at a port that was free. */
async function otherServer(page: string): Promise<number> {
  const server = createServer((_request, response) => response.end(page));
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function freePort(): Promise<number> {
  const port = await otherServer('');
  const [server] = servers.splice(-1);
  server?.close();
  return port;
}

const patience = { timeout: 60_000 };

test('the desk is served with its policy, found again by a second start, and ended by SIGTERM', async () => {
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const first = start(port);
  await expect.poll(() => first.said.out, patience).toContain(`The drafting desk is at ${address}`);
  const page = await fetch(address);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('<title>Pacta</title>');

  const second = start(port);
  expect(await second.ended).toBe(0);
  expect(second.said.out).toBe(`The drafting desk is open already, at ${address}\n`);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  await expect(fetch(address)).rejects.toThrow('fetch failed');
}, 120_000);

test('a port that something else has, or another version of the desk, is said with what to do', async () => {
  const [port, older] = [await otherServer('hello'), await otherServer('<title>Pacta</title> of old')];
  const taken = start(port);
  expect(await taken.ended).toBe(2);
  const other = `choose another port: pacta desk --port ${port + 1}`;
  expect(taken.said.log).toBe(`pacta desk: port ${port} is taken. End what has it, or ${other}\n`);
  const outdated = start(older);
  expect(await outdated.ended).toBe(2);
  expect(outdated.said.log).toContain(`another version of the desk is open at port ${older}`);
}, 120_000);

test('a desk whose npm has been ended ends as well', async () => {
  const port = await freePort();
  const answers = (): Promise<boolean> =>
    fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    );
  const shell = startInShell(port);
  await expect.poll(answers, patience).toBe(true);
  shell.kill('SIGTERM');
  await expect.poll(answers, patience).toBe(false);
}, 120_000);
