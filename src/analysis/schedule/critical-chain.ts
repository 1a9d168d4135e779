import type { NormId } from '../../model/norms.ts';
import type { Network } from '../time/network.ts';
import type { Compiled } from './compile.ts';
import type { ScheduledAct } from './schedule.ts';

/**
 * The acts among which the least time is left: from the act that follows another with the least slack (of
 * several the last) back through what it had to wait for when everything took its longest.
 */
export function criticalChain(
  compiled: Compiled,
  network: Network,
  acts: readonly ScheduledAct[],
): readonly NormId[] {
  const byNorm = new Map(acts.map((act) => [act.norm, act]));
  const bound = acts.filter(
    ({ performed, follows, isConditional, kind }) =>
      kind === 'once' && !isConditional && follows.length > 0 && performed.slack !== null,
  );
  const [first, ...rest] = bound;
  if (first === undefined) return [];
  const late = (act: ScheduledAct): number => act.performed.lateUnderDelay ?? -Infinity;
  const last = rest.reduce((least, act) => {
    const [a, b] = [act.performed.slack ?? Infinity, least.performed.slack ?? Infinity];
    return a < b || (a === b && late(act) > late(least)) ? act : least;
  }, first);
  const chain: ScheduledAct[] = [];
  for (let at: ScheduledAct | null = last; at !== null && !chain.includes(at); ) {
    chain.unshift(at);
    at = waitedFor(compiled, network, at, byNorm);
  }
  return chain.length < 2 ? [] : chain.map(({ norm }) => norm);
}

/** The act that this one had to wait for last, when everything took its longest. */
function waitedFor(
  { moments }: Compiled,
  network: Network,
  act: ScheduledAct,
  byNorm: ReadonlyMap<NormId, ScheduledAct>,
): ScheduledAct | null {
  let found: { readonly act: ScheduledAct; readonly at: number } | null = null;
  const own = moments.flatMap((each, number) =>
    (each.kind === 'begun' || each.kind === 'performed') && each.norm.id === act.norm ? [number] : [],
  );
  for (const { from, to, min } of network.links) {
    const moment = moments[from];
    if (min === null || !own.includes(to) || moment === undefined || !('norm' in moment)) continue;
    const other = byNorm.get(moment.norm.id);
    if (other === undefined || other === act) continue;
    const times = moment.kind === 'verified' ? other.verified : other[moment.kind];
    const at = (times?.lateUnderDelay ?? -Infinity) + min;
    const isTight = at >= (act.begun.lateUnderDelay ?? Infinity);
    if (isTight && (found === null || at > found.at)) found = { act: other, at };
  }
  return found?.act ?? null;
}
