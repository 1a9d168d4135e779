/**
 * How long a check takes, in process and after loading: again after one edit of a text of 300 provisions
 * (95th percentile; the goal is 16 ms), by the clock and of the processor, which work beside it disturbs
 * less; 1,000 provisions for the first time (250 ms), and how it grows from 100 to 10,000, as the power of
 * the length that fits best (1 is linear). Then the largest inputs that are promised.
 */
import { check } from '../src/pacta.ts';
import { madeAgreement } from './made/agreement.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function milliseconds(source: string): number {
  const start = performance.now();
  const checked = check(source);
  if (!checked.ok) throw new Error(checked.error.message);
  return performance.now() - start;
}

/** A text after a keystroke somewhere in its provisions: one letter of a word doubled. */
function edited(source: string, step: number): string {
  const body = source.indexOf('Article 1');
  const at = body + ((step * 7919) % (source.length - body));
  const letter = source.slice(at).search(/\p{Ll}/u) + at;
  return letter < at ? source : source.slice(0, letter) + source.charAt(letter) + source.slice(letter);
}

interface Times {
  readonly clock: readonly number[];
  readonly processor: readonly number[];
}

function again(provisions: number, edits: number): Times {
  let source = madeAgreement(1, provisions);
  for (let warm = 0; warm < 40; warm++) milliseconds(edited(source, warm));
  const times = Array.from({ length: edits }, (_, step) => {
    source = step % 2 === 0 ? edited(source, step) : madeAgreement(1, provisions);
    const before = process.cpuUsage();
    const clock = milliseconds(source);
    const { user, system } = process.cpuUsage(before);
    return { clock, processor: (user + system) / 1000 };
  });
  const sorted = (of: keyof Times): readonly number[] => times.map((each) => each[of]).sort((a, b) => a - b);
  return { clock: sorted('clock'), processor: sorted('processor') };
}

function percentile(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(1);
}

const { clock, processor } = again(300, 300);
const both = (times: readonly number[]): string =>
  `${percentile(times, 0.5)} ms median, ${percentile(times, 0.95)} ms at the 95th percentile`;
say(`300 provisions after one edit: ${both(clock)}`);
say(`the same of the processor: ${both(processor)}`);

// Other texts have warmed the program by now; this text is new to it.
const cold = [2, 3, 4, 5, 6].map((seed) => milliseconds(madeAgreement(seed, 1000))).sort((a, b) => a - b);
say(`1,000 provisions for the first time: ${percentile(cold, 0.5)} ms median`);

const sizes = [100, 300, 1000, 3000, 10_000];
const grown = sizes.map((size) =>
  Math.min(milliseconds(madeAgreement(7, size)), milliseconds(madeAgreement(8, size))),
);
say(`growth: ${sizes.map((size, index) => `${size}: ${(grown[index] ?? 0).toFixed(0)} ms`).join(', ')}`);
say(`which grows with the power ${power(sizes, grown).toFixed(2)} of the length`);

function power(x: readonly number[], y: readonly number[]): number {
  const logs = x.map((value, index) => [Math.log(value), Math.log(y[index] ?? 1)] as const);
  const mean = (of: (pair: readonly [number, number]) => number): number =>
    logs.reduce((sum, pair) => sum + of(pair), 0) / logs.length;
  const [mx, my] = [mean(([a]) => a), mean(([, b]) => b)];
  return mean(([a, b]) => (a - mx) * (b - my)) / mean(([a]) => (a - mx) ** 2);
}

const large = madeAgreement(9, 100_000);
say(
  `100,000 provisions (${(large.length / 1e6).toFixed(1)} MB): ${(milliseconds(large) / 1000).toFixed(1)} s`,
);
const prose = 'The parties recall that peace is a good of all who live along the river. '.repeat(140_000);
say(
  `10 MB of prose: ${(milliseconds(`Agreement: Trial.\nParties: A; B.\n\n${prose}\n`) / 1000).toFixed(1)} s`,
);
