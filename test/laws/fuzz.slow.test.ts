// Whatever is given is read: a result or a refusal, never a crash. A million inputs run in bench/fuzz.ts.
import { expect, test } from 'vitest';
import { brokenPromise } from '../support/broken-promise.ts';
import { corpus } from '../support/corpus.ts';
import { fuzzed } from '../support/fuzzed.ts';
import { Chance } from '../support/random-agreement.ts';

const BATCH = 1000;

test.each(Array.from({ length: 10 }, (_, batch) => batch))('inputs from %i thousand on', (batch) => {
  for (let index = 0; index < BATCH; index++) {
    const seed = batch * BATCH + index;
    const source = fuzzed(new Chance(seed), corpus);
    expect(brokenPromise(source), `seed ${seed}`).toBeNull();
  }
});
