// Makes a checkout ready to run: the right Node, the packages of the lockfile, a fresh dist/. Whatever is
// already as it should be is left alone, so that npm may call this before every command. Node built-ins only,
// since it runs before anything is installed. With --desk also a fresh dist-web/, which few commands need.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, isDeskBuilt, readOr, root } from './sources.mjs';

/** Says what is happening. On standard error: standard output belongs to the command that comes after. */
const say = (/** @type {string} */ text) => process.stderr.write(`setup: ${text}\n`);

/** Reads a JSON file of the checkout. */
const readJson = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, name), 'utf8'));

/**
 * Runs one program to its end; a failure ends the set-up.
 * @param {string} what
 * @param {string} command
 * @param {string[]} args
 * @param {string} remedy
 */
function run(what, command, args, remedy) {
  say(`${what} …`);
  const start = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PACTA_SETUP: 'running' },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    say(`${what} failed (${done.error?.message ?? `exit code ${done.status}`}). ${remedy}`);
    process.exit(1);
  }
  say(`${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** Ends the set-up, with the reason, where Node is older than package.json allows. */
function checkNode() {
  const wanted = readJson('package.json').engines.node.replace('>=', '');
  const [major, minor] = wanted.split('.').map(Number);
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  say(`Pacta needs Node ${wanted} or newer, and this is ${process.version}. Get it from https://nodejs.org.`);
  process.exit(1);
}

/** True when node_modules holds what the lockfile names, whoever installed it. */
function isInstalled() {
  const have = JSON.parse(readOr(join(root, 'node_modules', '.package-lock.json'), '{}')).packages ?? {};
  return Object.entries(readJson('package-lock.json').packages).every(
    ([path, entry]) => path === '' || entry.optional || have[path]?.version === entry.version,
  );
}

/** Installs the lockfile's packages unless they are there. */
function install() {
  const stamp = join(root, 'node_modules', '.pacta-stamp');
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const wanted = hash.update(`${process.platform} ${process.arch}`).digest('hex');
  if (readOr(stamp, '') === wanted) return;
  if (!isInstalled()) {
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
    run('installing packages (npm ci)', 'npm', args, 'Is the network there? Then run: npm ci');
  }
  writeFileSync(stamp, wanted);
}

/**
 * Does the work while no other set-up of this checkout does: two commands may start at the same moment.
 * @param {() => void} work
 */
function alone(work) {
  const lock = join(root, '.stamps', 'lock');
  mkdirSync(join(root, '.stamps'), { recursive: true });
  for (let told = false; !take(lock); told = true) {
    if (!told) say(`another set-up is running; waiting for it (if there is none, delete ${lock})`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  process.on('exit', () => rmSync(lock, { force: true }));
  work();
}

/**
 * Takes the lock, a file with the number of the process that holds it; false while that process lives.
 * @param {string} lock
 */
function take(lock) {
  const holder = Number(readOr(lock, '0'));
  if (holder !== 0 && !isAlive(holder)) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/**
 * True when a process of this number runs, also where it is another user's.
 * @param {number} pid
 */
function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// npm runs hooks of its own while it installs: a set-up inside a set-up has nothing to do.
if (process.env.PACTA_SETUP !== 'running') {
  checkNode();
  alone(() => {
    install();
    const build = [join('scripts', 'build.mjs')];
    const remedy = 'Mend it, or see: npm run check';
    if (!isBuilt()) run('building dist/', process.execPath, build, remedy);
    const desk = [join('scripts', 'build-desk.mjs')];
    if (process.argv.includes('--desk') && !isDeskBuilt()) {
      run('building the desk', process.execPath, desk, remedy);
    }
  });
}
