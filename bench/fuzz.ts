/**
 * A million texts that nobody wrote: how many of them crashed, or broke what is promised of every text (none
 * may), and how long the slowest took for each thousand letters. `npm run bench -- fuzz 20000` takes fewer.
 */
import { brokenPromise } from '../test/support/broken-promise.ts';
import { corpus } from '../test/support/corpus.ts';
import { fuzzed } from '../test/support/fuzzed.ts';
import { Chance } from '../test/support/random-agreement.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const start = performance.now();
let broken = 0;
let slowest = { milliseconds: 0, letters: 0, seed: 0 };

for (let seed = 0; seed < count; seed++) {
  const source = fuzzed(new Chance(seed), corpus);
  const since = performance.now();
  const problem = promiseOf(source);
  const milliseconds = performance.now() - since;
  if (problem !== null) {
    broken++;
    process.stdout.write(`seed ${seed}: ${problem}\n`);
  }
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, letters: source.length, seed };
}

function promiseOf(source: string): string | null {
  try {
    return brokenPromise(source);
  } catch (error) {
    return `crash: ${String(error)}`;
  }
}

const minutes = ((performance.now() - start) / 60_000).toFixed(1);
process.stdout.write(
  `${broken} of ${count} inputs broken, in ${minutes} minutes; the slowest took ` +
    `${slowest.milliseconds.toFixed(0)} ms for ${slowest.letters} letters (seed ${slowest.seed})\n`,
);
