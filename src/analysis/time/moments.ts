import { distancesFrom, type Edges, type EdgeTriple, edgesFrom, reversed, withMore } from './distances.ts';
import type { Plan } from './plan.ts';

/** When a moment can come, in minutes after the origin; null where nothing bounds it. */
export interface MomentTimes {
  /** Done as early as one may, with every contingent link as short as it can be. */
  readonly earliest: number | null;
  /**
   * Done as early as one may, with every contingent link as long as it can be: it can always be done by then.
   */
  readonly lateUnderDelay: number | null;
  /** The last minute in which it may come in any outcome; after it, some link is broken for sure. */
  readonly lastAdmissible: number | null;
  /** From `lateUnderDelay` to `lastAdmissible`. */
  readonly slack: number | null;
}

/** The three moments of each moment of a plan (dispatchability: Morris, CPAIOR 2014), and its slack. */
export function momentTimes(plan: Plan, origin: number): readonly MomentTimes[] {
  const { moments } = plan.network;
  const first = distancesFrom(moments, reversed(withOutcome(plan, 'shortest')), origin);
  const late = distancesFrom(moments, reversed(withOutcome(plan, 'longest')), origin);
  const last = distancesFrom(moments, withOutcome(plan, 'any'), origin);
  return Array.from({ length: moments }, (_, moment) => {
    const earliest = whole(-(first[moment] ?? 0));
    const lateUnderDelay = whole(-(late[moment] ?? 0));
    const lastAdmissible = whole(last[moment] ?? 0);
    const slack = lateUnderDelay === null || lastAdmissible === null ? null : lastAdmissible - lateUnderDelay;
    return { earliest, lateUnderDelay, lastAdmissible, slack };
  });
}

/** Null where nothing bounds it, and no second zero. */
function whole(minutes: number): number | null {
  return Number.isFinite(minutes) ? minutes + 0 : null;
}

/** The edges of a plan with the contingent links as they turn out, or as wide as they are. */
function withOutcome({ network, edges, waits }: Plan, outcome: 'shortest' | 'longest' | 'any'): Edges {
  const { contingent } = network;
  const more: EdgeTriple[] = contingent.flatMap(({ activation, end, lower, upper }) => {
    const [least, most] = [outcome === 'longest' ? upper : lower, outcome === 'shortest' ? lower : upper];
    return [
      [activation, end, most],
      [end, activation, -least],
    ];
  });
  if (outcome === 'longest') {
    for (const { moment, link, minutes } of waits) {
      const activation = contingent[link]?.activation ?? 0;
      if (moment !== activation) more.push([moment, activation, -minutes]);
    }
  }
  return withMore(edges, edgesFrom(more));
}
