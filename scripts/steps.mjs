// Runs the parts of a check one after the other, says how long each took, counts, and ends with the line
// "N passed, N failed". A program that lints or compiles counts as one; of vitest every test counts.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readOr, root } from './sources.mjs';
import { tally } from './tally.mjs';

const start = Date.now();
const count = { passed: 0, failed: 0 };

/** @param {number} since */
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one program of node_modules with its output shown, and answers with its exit code.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const path = join(root, 'node_modules', '.bin', program);
  const shell = process.platform === 'win32';
  // Colours are for eyes: in a file or a pipe they hide the words.
  const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };
  const done = spawnSync(path, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], shell });
  if (done.error) console.log(`${program} did not start: ${done.error.message}. Run: npm ci`);
  return done.status ?? 1;
}

/**
 * One part that either holds or does not.
 * @param {string} name
 * @param {string} program
 * @param {string[]} args
 */
export function step(name, program, args) {
  const since = Date.now();
  const isWell = run(program, args) === 0;
  count[isWell ? 'passed' : 'failed'] += 1;
  console.log(`${name}: ${isWell ? 'passed' : 'FAILED'} in ${seconds(since)}`);
}

/**
 * A part made of tests. A file that does not load counts as one failure, so does an error outside of any
 * test, and so does a run without a single test.
 * @param {string} name
 * @param {string[]} args
 */
export function tests(name, args) {
  const since = Date.now();
  const file = join(root, '.stamps', `vitest-${process.pid}.json`);
  mkdirSync(join(root, '.stamps'), { recursive: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const code = run('vitest', ['run', '--allowOnly=false', ...reporters, ...args]);
  /** @type {{ testResults: import('./tally.mjs').TestFile[] }} */
  const report = JSON.parse(readOr(file, '{"testResults":[]}'));
  rmSync(file, { force: true });

  const { passed, failed, skipped } = tally(report.testResults);
  for (const test of skipped) console.log(`skipped: ${test.replace(root, '')}`);
  const isEmpty = passed + failed === 0;
  if (isEmpty) console.log(`${name}: no test ran, which counts as a failure`);
  const isStray = !isEmpty && failed === 0 && code !== 0;
  if (isStray) console.log(`${name}: an error outside of any test, shown above, counts as a failure`);

  count.passed += passed;
  count.failed += failed + (isEmpty || isStray ? 1 : 0);
  console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped.length} skipped in ${seconds(since)}`);
}

/**
 * Prints the sum and ends the program. Where PACTA_TALLY names a file the sum goes there as well, for a
 * caller that adds up several programs and prints the closing line itself.
 * @param {string} name
 * @param {number} budgetSeconds
 */
export function close(name, budgetSeconds) {
  const isSlow = Date.now() - start > budgetSeconds * 1000;
  console.log(`${name}: ${seconds(start)} of ${budgetSeconds} s${isSlow ? ': OVER BUDGET' : ''}`);
  const line = `${count.passed} passed, ${count.failed} failed`;
  const tallyFile = process.env.PACTA_TALLY;
  if (tallyFile) appendFileSync(tallyFile, `${count.passed} ${count.failed}\n`);
  console.log(tallyFile ? `${name}: ${line}` : line);
  process.exitCode = count.failed > 0 || count.passed === 0 ? 1 : 0;
}
