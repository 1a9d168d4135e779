import {
  compareRationals,
  minus,
  nought,
  plus,
  type Rational,
  rational,
  times,
} from '../../base/rational.ts';
import type { Norm } from '../../model/norms.ts';
import type { Amount } from '../../model/quantities.ts';
import { exactly, type Worth } from '../../model/values.ts';

/** Worth nothing. */
export const nothing: Worth = exactly(nought);

/** Worth one. */
export const one: Worth = exactly(rational(1n));

/** Both together. */
export function sumOf(a: Worth, b: Worth): Worth {
  return { least: plus(a.least, b.least), most: plus(a.most, b.most) };
}

/** What the first is worth more than the second, at least and at most. */
export function lessOf(a: Worth, b: Worth): Worth {
  return { least: minus(a.least, b.most), most: minus(a.most, b.least) };
}

/** So many times as much, where even how many is a range. */
export function timesOf(a: Worth, b: Worth): Worth {
  const ends = [a.least, a.most].flatMap((x) => [times(x, b.least), times(x, b.most)]);
  ends.sort(compareRationals);
  return { least: ends[0] ?? nought, most: ends.at(-1) ?? nought };
}

/** A share of it. */
export function shareOf({ least, most }: Worth, share: Rational): Worth {
  return { least: times(least, share), most: times(most, share) };
}

/** How many units an act is of, as its first quantity says; null where it says no number. */
export function unitsOf({ act }: Norm): Worth | null {
  const amount = act.quantities[0]?.amount;
  return amount === undefined ? null : unitsIn(amount);
}

function unitsIn(amount: Amount): Worth | null {
  switch (amount.kind) {
    case 'exactly':
    case 'at least':
    case 'up to':
    case 'about':
      return exactly(ofNumber(amount.number));
    case 'between':
      return { least: ofNumber(amount.low), most: ofNumber(amount.high) };
    case 'percent':
    case 'fraction':
    case 'all':
    case 'rest':
      return null;
  }
}

/** What the language has read as a number was written in decimals, and is shown so again. */
function ofNumber(number: number): Rational {
  const [whole = '0', part = ''] = String(number).split('.');
  return rational(BigInt(`${whole}${part}`), 10n ** BigInt(part.length));
}

/**
 * How a provision is divided among its stages: by their numbers or their shares in percent where each has
 * one, else evenly.
 */
export function sharesAmong(norms: readonly Norm[]): readonly Rational[] {
  const amounts = norms.map(({ act }) => act.quantities[0]?.amount);
  const numbers = amounts.map((amount) => (amount?.kind === 'exactly' ? amount.number : null));
  const percents = amounts.map((amount) => (amount?.kind === 'percent' ? amount.number : null));
  const known = [numbers, percents].find((all) => all.every((each) => each !== null && each > 0));
  const weights = norms.map((_, at) => ofNumber(known?.[at] ?? 1));
  const total = weights.reduce(plus, nought);
  return weights.map((weight) => times(weight, rational(total.under, total.over)));
}
