import { openWindows } from '../../../src/analysis/time/dispatch.ts';
import type { Network } from '../../../src/analysis/time/network.ts';
import type { Plan } from '../../../src/analysis/time/plan.ts';
import type { Chance } from '../random-agreement.ts';

/** How a simulated party uses the windows of a plan. */
export type Manner = 'as early as it may' | 'as late as it may' | 'at any time';

/** The times of all moments where acts keep to their windows, with an outcome; or what went wrong. */
export function simulated(
  plan: Plan,
  outcome: readonly number[],
  manner: Manner,
  chance: Chance,
): readonly number[] | string {
  const { network } = plan;
  const times: (number | null)[] = Array.from({ length: network.moments }, () => null);
  times[0] = 0;
  for (let now = 0; times.includes(null); now++) {
    if (now > 100_000) return 'it never ended';
    for (const [link, { activation, end }] of network.contingent.entries()) {
      const begun = times[activation] ?? null;
      if (begun !== null && times[end] === null && begun + (outcome[link] ?? 0) === now) times[end] = now;
    }
    for (let acted = true; acted; ) {
      acted = false;
      const windows = openWindows(plan, { now, times });
      for (const [moment, window] of windows.entries()) {
        if (window === null || window.isContingent) continue;
        const { from, until } = window;
        if (until !== null && until < Math.max(from, now))
          return `moment ${moment} has no time left at ${now}`;
        const mustAct = until === now || (manner === 'as late as it may' && until === null);
        const acts =
          mustAct || manner === 'as early as it may' || (manner === 'at any time' && chance.percent(30));
        if (from > now || !acts) continue;
        times[moment] = now;
        acted = true;
        break;
      }
    }
  }
  return times.map((time) => time ?? 0);
}

/** Whether times meet every link. */
export function meetsAll(network: Network, times: readonly number[]): boolean {
  return network.links.every(({ from, to, min, max }) => {
    const apart = (times[to] ?? 0) - (times[from] ?? 0);
    return (min === null || apart >= min) && (max === null || apart <= max);
  });
}
