/** An exact number: `over` divided by `under`, which is above nought; in lowest terms. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** Nought. */
export const nought: Rational = { over: 0n, under: 1n };

/** One number over another, in lowest terms; the other is not nought. */
export function rational(over: bigint, under = 1n): Rational {
  if (under === 0n) throw new RangeError('nothing can be divided by nought');
  const sign = under < 0n ? -1n : 1n;
  const shared = common(over < 0n ? -over : over, under * sign);
  return { over: (over * sign) / shared, under: (under * sign) / shared };
}

function common(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low !== 0n) [high, low] = [low, high % low];
  return high;
}

/** No number needs more digits than this. */
const DIGITS_MAX = 30;
const DECIMAL = /^([-+]?)(\d+)(?:\.(\d+))?$/;

/** A number written in decimals, exactly as it is written; null for what is none. */
export function parseDecimal(text: string): Rational | null {
  const [, sign = '', whole = '', part = ''] = DECIMAL.exec(text) ?? [];
  if (whole === '' || whole.length + part.length > DIGITS_MAX) return null;
  const over = BigInt(whole + part);
  return rational(sign === '-' ? -over : over, 10n ** BigInt(part.length));
}

/** The sum of two numbers. */
export function plus(a: Rational, b: Rational): Rational {
  return rational(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** One number less another. */
export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { over: -b.over, under: b.under });
}

/** The product of two numbers. */
export function times(a: Rational, b: Rational): Rational {
  return rational(a.over * b.over, a.under * b.under);
}

/** Below nought where the first is less, above where it is greater. */
export function compareRationals(a: Rational, b: Rational): number {
  const [left, right] = [a.over * b.under, b.over * a.under];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The least number that all of them are whole multiples of one part of. */
export function commonUnder(numbers: Iterable<Rational>): bigint {
  let all = 1n;
  for (const { under } of numbers) all = (all / common(all, under)) * under;
  return all;
}

/** A number as people write it: in decimals where these end, else as a fraction. */
export function sayRational({ over, under }: Rational): string {
  let [rest, places] = [under, 0];
  for (const factor of [2n, 5n]) {
    for (let power = 0; rest % factor === 0n; power++) {
      rest /= factor;
      places = Math.max(places, power + 1);
    }
  }
  if (rest !== 1n) return `${over}/${under}`;
  const digits = String(((over < 0n ? -over : over) * 10n ** BigInt(places)) / under).padStart(
    places + 1,
    '0',
  );
  const [whole, part] = [digits.slice(0, digits.length - places), digits.slice(digits.length - places)];
  return `${over < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}

/** A number in a sentence: exact where its decimals soon end, else rounded, and said to be. */
export function sayRounded(number: Rational): string {
  const exact = sayRational(number);
  const [, part = ''] = exact.split('.');
  if (!exact.includes('/') && part.length <= PLACES_MAX) return exact;
  return `≈${(Number(number.over) / Number(number.under)).toFixed(2)}`;
}

const PLACES_MAX = 4;
