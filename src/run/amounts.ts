import type { Norm } from '../model/norms.ts';
import type { Amount, Quantity } from '../model/quantities.ts';
import type { ReportedQuantity } from '../model/run-facts.ts';

/** The least number that meets an amount; null where the text gives no number. */
export function leastOf(amount: Amount): number | null {
  switch (amount.kind) {
    case 'exactly':
    case 'at least':
      return amount.number;
    case 'between':
      return amount.low;
    case 'up to':
    case 'about':
    case 'percent':
    case 'fraction':
    case 'all':
    case 'rest':
      return null;
  }
}

/** So many of something, without which a duty is not done. */
export interface Needed {
  readonly number: number;
  readonly noun: string;
}

/** What can be counted of what a norm demands; for one that recurs, each time. */
export function neededBy(norm: Norm): readonly Needed[] {
  const recurs = norm.recurrence !== null;
  return norm.act.quantities.flatMap((quantity) => neededOf(quantity, recurs));
}

function neededOf(quantity: Quantity, recurs: boolean): readonly Needed[] {
  const least = quantity.total && recurs ? null : leastOf(quantity.amount);
  // `30 prisoners for each hostage` depends on how many hostages there are.
  if (least === null || quantity.forEach !== null) return [];
  const own = { number: least, noun: wordsOf(quantity.noun) };
  return [own, ...quantity.ofWhich.flatMap((part) => neededOf(part, recurs))];
}

/** How much of what is needed was reported, in the order of what is needed. */
export function countedOf(
  needed: readonly Needed[],
  quantities: readonly ReportedQuantity[],
): readonly number[] {
  return needed.map(({ noun }, at) =>
    quantities
      .filter((quantity) => (quantity.noun === null ? at === 0 : isSameNoun(noun, quantity.noun)))
      .reduce((sum, { number }) => sum + number, 0),
  );
}

/** Whether two nouns count the same, as far as their words show: `trucks` are `aid trucks`. */
export function isSameNoun(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

function wordsOf(noun: string): string {
  return noun.trim().toLowerCase().replace(/\s+/g, ' ');
}
