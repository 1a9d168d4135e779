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
  const byNorm = byFirst(compiled, acts);
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

/** The acts by the variant that stands for them in the network. */
function byFirst(
  { moments, families }: Compiled,
  acts: readonly ScheduledAct[],
): ReadonlyMap<NormId, ScheduledAct> {
  const own = new Map(acts.map((act) => [act.norm, act]));
  const found = new Map<NormId, ScheduledAct>();
  for (const moment of moments) {
    if (!('norm' in moment)) continue;
    const act = families.members(moment.norm).flatMap(({ id }) => own.get(id) ?? [])[0];
    if (act !== undefined) found.set(moment.norm.id, act);
  }
  return found;
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
    (each.kind === 'begun' || each.kind === 'performed') && byNorm.get(each.norm.id) === act ? [number] : [],
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
