import { wholeDeal } from './deal.ts';
import type { LawfulOrders } from './lawful.ts';
import { linearOrder } from './precedence.ts';
import type { Exchange } from './steps.ts';
import { heaviestIdeal } from './worst-ideal.ts';

/** The order in which somebody is exposed most. */
export interface WorstOrder {
  readonly order: readonly number[];
  /** Who is, by its place. */
  readonly party: number;
  /** How far each party can be exposed in any order, in parts of a unit. */
  readonly most: readonly number[];
  readonly scale: bigint;
  readonly isLawful: boolean;
}

/**
 * The worst that any order can bring a party is exact: of all sets of steps that may be done at some moment,
 * the one in which it has given most. The order is the planned one, with that set first.
 */
export function worstOrder(exchange: Exchange, lawful: LawfulOrders): WorstOrder | null {
  const { steps, parties } = exchange;
  const { before } = lawful;
  const whole = wholeDeal(exchange, steps, before, () => false);
  if (whole === null) return null;
  const sets = parties.map((_, party) => {
    const weights = whole.deal.steps.map(({ change }) => change[party] ?? 0);
    const set = heaviestIdeal(weights, before);
    return { set, sum: [...set].reduce((sum, step) => sum + (weights[step] ?? 0), 0) };
  });
  const most = sets.map(({ sum }) => sum);
  const party = most.indexOf(Math.max(...most));
  const order = withFirst(before, sets[party]?.set ?? new Set());
  return { order, party, most, scale: whole.scale, isLawful: lawful.conflict(order) === null };
}

/** All steps, those of a set before all others, otherwise as planned. */
function withFirst(before: readonly (readonly number[])[], first: ReadonlySet<number>): readonly number[] {
  const tied = before.map((own, step) => (first.has(step) ? own : [...own, ...first]));
  return linearOrder(tied) ?? before.map((_, step) => step);
}
