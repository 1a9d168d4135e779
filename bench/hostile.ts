/**
 * Whether reading takes time in proportion: texts that have made other readers slow, at one length and at
 * eight times that length. Eight times the time is in proportion; 64 times would be its square.
 */

import { hostile } from '../test/support/hostile.ts';
import { documentOf } from '../test/support/show-document.ts';

/** How long a text takes to read, in milliseconds; the best of three tries. */
function milliseconds(source: string): number {
  const tries = [0, 1, 2].map(() => {
    const start = performance.now();
    documentOf(source);
    return performance.now() - start;
  });
  return Math.min(...tries);
}

for (const [name, unit] of hostile) {
  const small = milliseconds(unit.repeat(5_000));
  const large = milliseconds(unit.repeat(40_000));
  const times = (large / small).toFixed(1);
  process.stdout.write(
    `${name}: ${times} times the time for eight times the text (${large.toFixed(0)} ms)\n`,
  );
}
