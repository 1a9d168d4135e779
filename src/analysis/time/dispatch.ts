import { distances, type EdgeTriple, edgesFrom, reversed, withMore } from './distances.ts';
import type { Plan } from './plan.ts';

/** What has come so far. */
export interface Observed {
  /** The minute up to which everything is known. */
  readonly now: number;
  /** When each moment came; null where it has not. */
  readonly times: readonly (number | null)[];
}

/** When a moment that has not come can come, by what has. */
export interface OpenWindow {
  /** An act may be done from then on, as long as nothing else comes. */
  readonly from: number;
  /** After it, some link is broken for sure; null where nothing bounds it. */
  readonly until: number | null;
  /** Whether it comes of itself. */
  readonly isContingent: boolean;
}

/**
 * The window of each moment that has not come yet, null for the others. Acts are safe in any minute of their
 * windows, if these are looked at again after each act and whenever something has come of itself.
 */
export function openWindows(plan: Plan, observed: Observed): readonly (OpenWindow | null)[] {
  const { network, edges } = plan;
  const { now, times } = observed;
  const ends = new Set(network.contingent.map(({ end }) => end));
  const set = (time: number | null): number => time ?? Infinity;
  const latest = Float64Array.from(times, set);
  const earliest = Float64Array.from(times, (time, moment) =>
    time === null ? -(ends.has(moment) ? now + 1 : now) : -time,
  );
  const running = network.contingent.flatMap(({ activation, end, lower, upper }): EdgeTriple[] =>
    times[end] === null
      ? [
          [activation, end, upper],
          [end, activation, -lower],
        ]
      : [],
  );
  for (const { moment, link, minutes } of plan.waits) {
    const { activation = 0, end = 0 } = network.contingent[link] ?? {};
    const begun = times[activation] ?? null;
    if (begun === null || times[end] !== null || times[moment] !== null) continue;
    earliest[moment] = Math.min(earliest[moment] ?? 0, -(begun + minutes));
  }
  const all = withMore(edges, edgesFrom(running));
  const lasts = distances(network.moments, all, latest);
  const firsts = distances(network.moments, reversed(all), earliest);
  return times.map((time, moment) => {
    if (time !== null) return null;
    const until = lasts[moment] ?? 0;
    return {
      from: -(firsts[moment] ?? 0) + 0,
      until: Number.isFinite(until) ? until : null,
      isContingent: ends.has(moment),
    };
  });
}
