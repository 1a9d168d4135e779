// Time on the processor, which other programs on the machine disturb less than time on the clock.

/** Microseconds a round takes, the least of several tries, after some to warm up. */
export function microseconds(round: () => void, { rounds = 5, tries = 5 } = {}): number {
  for (let warm = 0; warm < rounds; warm++) round();
  let least = Infinity;
  for (let at = 0; at < tries; at++) {
    const start = process.cpuUsage();
    for (let each = 0; each < rounds; each++) round();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / rounds);
  }
  return least;
}

/** The power of a size with which a time grows, fitted by least squares to their logarithms. */
export function power(sizes: readonly number[], times: readonly number[]): number {
  const logs = sizes.map((size, at) => [Math.log(size), Math.log(times[at] ?? 1)] as const);
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    logs.reduce((sum, pair) => sum + of(pair), 0) / logs.length;
  const [mx, my] = [mean(([x]) => x), mean(([, y]) => y)];
  return mean(([x, y]) => (x - mx) * (y - my)) / mean(([x]) => (x - mx) ** 2);
}

/** Microseconds as a reader likes them. */
export function readable(time: number): string {
  return time < 1000 ? `${time.toFixed(1)} µs` : `${(time / 1000).toFixed(2)} ms`;
}
