import type { Agreement } from '../model/agreement.ts';
import type { NormId } from '../model/norms.ts';
import { Index } from '../model/resolve.ts';
import type { RunFact } from '../model/run-facts.ts';
import { Programme } from './programme.ts';
import { Run, type ToldFact } from './run.ts';

/** A new text in the place of the one that a run follows. */
export interface Amendment {
  readonly at: number;
  readonly agreement: Agreement;
  readonly reading: readonly number[];
  /** What became of each norm of the old text; null where it was struck out. Others keep their names. */
  readonly map: ReadonlyMap<NormId, NormId | null>;
}

/** A run under an amended text, and what was told of provisions that it has no more. */
export interface Amended {
  readonly run: Run;
  readonly dropped: readonly ToldFact[];
}

/**
 * Goes on under an amended text. What happened before counts for what each provision became, and what was
 * lawful then stays so; what the amendment brought in is owed from then on. The run that it came from stays
 * as it is.
 */
export function amended(before: Run, { at, agreement, reading, map }: Amendment): Amended {
  const index = new Index(agreement);
  const kept = new Set(before.programme.norms.map(({ id }) => map.get(id) ?? (map.has(id) ? null : id)));
  const added = new Set(agreement.norms.map(({ id }) => id).filter((id) => !kept.has(id)));
  const run = new Run(new Programme(index, reading, { at, norms: added }));
  const dropped: ToldFact[] = [];
  for (const told of before.facts) {
    // What had no effect under the text as it stood has none under the new one.
    if (told.fact.at >= at || told.outcome.kind === 'without effect') continue;
    const fact = carried(told.fact, map, run.programme);
    if (fact === null) dropped.push(told);
    else run.tell(fact);
  }
  run.passTo(at);
  return { run, dropped };
}

/** A fact with the names of the new text; null where that has nothing of what it speaks of. */
function carried(fact: RunFact, map: Amendment['map'], programme: Programme): RunFact | null {
  const now = (id: NormId): NormId | null => {
    const after = map.has(id) ? (map.get(id) ?? null) : id;
    return after !== null && programme.numberOf(after) !== undefined ? after : null;
  };
  switch (fact.kind) {
    case 'time':
    case 'event':
    case 'consent':
    case 'acceptance':
    case 'rejection':
    case 'ruling':
      return fact;
    case 'report':
    case 'verdict':
    case 'condition':
    case 'notice':
    case 'exception':
    case 'waiver':
    case 'dispute': {
      const norm = now(fact.norm);
      return norm === null ? null : { ...fact, norm };
    }
    case 'suspension':
    case 'resumption':
    case 'ending':
    case 'extension': {
      const under = now(fact.under);
      return under === null ? null : { ...fact, under };
    }
  }
}
