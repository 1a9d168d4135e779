import type { PhaseId } from '../model/names.ts';
import type { NormId } from '../model/norms.ts';
import type { Instance, PhaseRecord } from './records.ts';
import type { Run, ToldFact } from './run.ts';

/** All that a run has come to, as plain data: two runs that are told the same have equal ones. */
export interface Snapshot {
  readonly now: number;
  readonly entry: number | null;
  readonly ended: number | null;
  readonly phases: readonly (Pick<PhaseRecord, 'start' | 'end'> & { readonly phase: PhaseId })[];
  readonly norms: readonly { readonly norm: NormId; readonly instances: readonly Instance[] }[];
  readonly facts: readonly ToldFact[];
}

/** What a run has come to at the moment that it stands at. */
export function snapshotOf({ programme, engine, now, facts }: Run): Snapshot {
  return {
    now,
    entry: engine.entry?.start ?? null,
    ended: engine.ending?.at ?? null,
    phases: programme.phases.map(({ id }, number) => {
      const { start, end } = engine.phase(number);
      return { phase: id, start, end };
    }),
    norms: programme.norms.map(({ id }, number) => {
      const { made } = engine.norm(number);
      const instances = [...engine.instances(number)].filter((one) => one.number < made);
      return { norm: id, instances: instances.sort((a, b) => a.number - b.number) };
    }),
    facts: facts.map(({ fact, outcome }) => ({ fact, outcome })),
  };
}
