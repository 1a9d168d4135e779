/** A place in each of two sequences at which they are the same. */
export type Meeting = readonly [before: number, after: number];

/** Beyond so many comparisons, sequences count as wholly different between their common ends. */
const cellsMax = 4_000_000;

/** A longest common subsequence, in order. */
export function commonSequence(before: readonly string[], after: readonly string[]): readonly Meeting[] {
  const least = Math.min(before.length, after.length);
  let head = 0;
  while (head < least && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const middle = between(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [
    ...Array.from({ length: head }, (_, at): Meeting => [at, at]),
    ...middle.map(([b, a]): Meeting => [b + head, a + head]),
    ...Array.from(
      { length: tail },
      (_, at): Meeting => [before.length - tail + at, after.length - tail + at],
    ),
  ];
}

function between(before: readonly string[], after: readonly string[]): readonly Meeting[] {
  if (before.length * after.length > cellsMax) return [];
  return bestPath(before.length, after.length, (b, a) => (before[b] === after[a] ? 1 : 0));
}

/** The pairs, in the order of both sequences, whose scores add up to most; a score of 0 is no pair. */
export function bestPath(
  befores: number,
  afters: number,
  score: (before: number, after: number) => number,
): readonly Meeting[] {
  const width = afters + 1;
  const best = new Float64Array((befores + 1) * width);
  const scores = new Float64Array(befores * afters);
  const at = (b: number, a: number): number => best[b * width + a] ?? 0;
  for (let b = befores - 1; b >= 0; b--) {
    for (let a = afters - 1; a >= 0; a--) {
      const own = score(b, a);
      scores[b * afters + a] = own;
      best[b * width + a] = Math.max(at(b + 1, a), at(b, a + 1), own === 0 ? 0 : own + at(b + 1, a + 1));
    }
  }
  const path: Meeting[] = [];
  for (let b = 0, a = 0; b < befores && a < afters; ) {
    const own = scores[b * afters + a] ?? 0;
    if (own > 0 && at(b, a) === own + at(b + 1, a + 1)) path.push([b++, a++]);
    else if (at(b + 1, a) >= at(b, a + 1)) b++;
    else a++;
  }
  return path;
}
