import type { Norm } from '../../model/norms.ts';
import type { Amount, Quantity } from '../../model/quantities.ts';

/** Which norms a count cannot do without, and whether all of them together are enough for it. */
export interface Needed {
  readonly essential: readonly Norm[];
  readonly enough: boolean;
}

/**
 * Which norms a count needs, as far as every one of them says a whole number of the same noun. Where one does
 * not, or recurs, none is essential and all are taken to be enough.
 */
export function needed(norms: readonly Norm[], counted: Quantity): Needed {
  const least =
    counted.amount.kind === 'exactly' || counted.amount.kind === 'at least' ? counted.amount.number : 0;
  const most = mostByPlace(norms, counted.noun);
  if (most === undefined || least === 0) return { essential: [], enough: true };
  const total = [...most.values()].reduce((sum, number) => sum + number, 0);
  const isEssential = (norm: Norm): boolean => total - (most.get(placeOf(norm)) ?? 0) < least;
  return total < least
    ? { essential: [], enough: false }
    : { essential: norms.filter(isEssential), enough: true };
}

/** The most that each provision or stage brings in any reading; its variants stand in for each other. */
function mostByPlace(norms: readonly Norm[], noun: string): ReadonlyMap<string, number> | undefined {
  const most = new Map<string, number>();
  for (const norm of norms) {
    const [quantity, ...others] = norm.act.quantities;
    if (quantity === undefined || others.length > 0 || norm.recurrence !== null) return undefined;
    if (quantity.noun !== '' && quantity.noun !== noun) return undefined;
    const number = wholeNumber(quantity.amount);
    if (number === undefined) return undefined;
    most.set(placeOf(norm), Math.max(number, most.get(placeOf(norm)) ?? 0));
  }
  return most.size === 0 ? undefined : most;
}

function placeOf(norm: Norm): string {
  const actors = norm.bearer.kind === 'actors' && norm.bearer.perHead ? norm.bearer.actors.join() : '';
  return `${norm.provision} ${norm.label} ${actors}`;
}

function wholeNumber(amount: Amount): number | undefined {
  if (amount.kind === 'exactly' || amount.kind === 'up to') return amount.number;
  return amount.kind === 'between' ? amount.high : undefined;
}
