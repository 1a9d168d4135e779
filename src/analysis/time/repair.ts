import { type BoundId, boundValue, withBound } from './bounds.ts';
import { moatOf } from './derivations.ts';
import type { Judge } from './judge.ts';
import { type Network, sound } from './network.ts';
import type { Step } from './steps.ts';

/** A number of a text that can be changed: the bounds that change with it, all by as much. */
export type Figure = readonly BoundId[];

/** A change of one figure that mends a network. */
export interface Repair {
  /** Its place in the list of figures. */
  readonly figure: number;
  /** By how many minutes; below zero where it becomes less. No change that way is smaller and mends it. */
  readonly by: number;
}

/** All single changes that mend a network, in the order of the figures. */
export interface Repairs {
  readonly repairs: readonly Repair[];
  /** Figures of which it was not found out within the bound of steps. */
  readonly undecided: readonly number[];
}

/** How many conflicts are overcome one after another before a figure is left undecided. */
const STEPS_MAX = 1000;

/**
 * Every repair that changes a single figure, more or less, each by the least amount. Every conflict found on
 * the way says how much the figure has to change at least, or that it cannot help; so what is found at last
 * is the least (as conflicts bound the search in Yu, Fang & Williams, "Resolving uncontrollable conditional
 * temporal problems using continuous relaxations", ICAPS 2014).
 */
export function repairsOf(judge: Judge, network: Network, figures: readonly Figure[]): Repairs {
  const first = judge.cycle(network);
  if (first === 'controllable') return { repairs: [], undecided: [] };
  const repairs: Repair[] = [];
  const undecided: number[] = [];
  for (const [figure, bounds] of figures.entries()) {
    for (const sign of [1, -1] as const) {
      const by = leastChange(judge, network, bounds, sign, first);
      if (by === 'undecided') undecided.push(figure);
      else if (by !== null) repairs.push({ figure, by: sign * by });
    }
  }
  return { repairs, undecided: [...new Set(undecided)] };
}

/** Every bound that is there, each a figure of its own, in the order of the links. */
export function allFigures(network: Network): readonly Figure[] {
  const count = 2 * (network.links.length + network.contingent.length);
  return Array.from({ length: count }, (_, id) => [id]).filter(
    ([id = 0]) => boundValue(network, id) !== null,
  );
}

/** The least change one way that mends a network with this first cycle; null if none does. */
function leastChange(
  judge: Judge,
  network: Network,
  figure: Figure,
  sign: 1 | -1,
  first: readonly Step[] | null,
): number | null | 'undecided' {
  let by = 0;
  let cycle: readonly Step[] | null | 'controllable' = first;
  for (let step = 0; step < STEPS_MAX; step++) {
    if (cycle === 'controllable') return by;
    if (cycle === null) return 'undecided';
    const more = changeNeeded(cycle, figure, sign);
    if (more === null) return null;
    by += more;
    const changed = withFigure(network, figure, sign * by);
    if (!sound(changed).ok) return null;
    cycle = judge.cycle(changed);
  }
  return 'undecided';
}

/** The network with a figure changed. */
export function withFigure(network: Network, figure: Figure, by: number): Network {
  return figure.reduce((changed, id) => {
    const value = boundValue(network, id);
    return value === null ? changed : withBound(changed, id, value + by);
  }, network);
}

/**
 * By how much a figure has to change at least before a cycle proves nothing any more: before its sum, or that
 * of what follows one of its lower-case steps, is no longer negative. Null where no change does that.
 */
function changeNeeded(cycle: readonly Step[], figure: Figure, sign: 1 | -1): number | null {
  const bounds = new Set(figure);
  const stretches = cycle.flatMap((step, at) =>
    step.kind === 'lower case' ? [cycle.slice(at + 1, moatOf(cycle, at) + 1)] : [],
  );
  const needed = [cycle, ...stretches].flatMap((steps) => {
    const sum = steps.reduce((total, { weight }) => total + weight, 0);
    const gain = steps.reduce((total, step) => total + (bounds.has(step.bound) ? slope(step) * sign : 0), 0);
    return gain > 0 ? [Math.ceil(-sum / gain)] : [];
  });
  return needed.length === 0 ? null : Math.max(1, Math.min(...needed));
}

/** How the weight of a step changes with its bound; the lower bounds have the even ids. */
function slope({ kind, bound }: Step): 1 | -1 {
  if (kind !== 'ordinary') return kind === 'lower case' ? 1 : -1;
  return bound % 2 === 0 ? -1 : 1;
}
