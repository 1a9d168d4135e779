import type { Span } from '../../base/span.ts';
import type { Duration } from '../../model/durations.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';

/** How long the doing of a norm takes, which nobody chooses. */
export interface Taken {
  readonly least: Duration;
  readonly most: Duration;
  readonly span: Span;
  readonly readings: ReadingSet;
}

/** Every length that a norm (`taking between …`) or a fact (`3.1 takes between …`) gives to a doing. */
export function takenBy({ agreement, index }: Subject): ReadonlyMap<Norm, readonly Taken[]> {
  const taken = new Map<Norm, readonly Taken[]>();
  for (const norm of agreement.norms) {
    if (norm.taking !== null) taken.set(norm, [{ ...norm.taking, readings: norm.readings }]);
  }
  for (const { reference, least, most, span, readings } of index.facts('takes')) {
    for (const norm of index.normsMeant(reference, 'performed', null)) {
      if (norm.lasting || norm.recurrence !== null) continue;
      const known = taken.get(norm) ?? [];
      // What the norm itself says comes first; two lengths for one doing in one reading cannot both be.
      const left = known.reduce((rest, each) => agreement.space.minus(rest, each.readings), readings);
      if (left !== agreement.space.none) taken.set(norm, [...known, { least, most, span, readings: left }]);
    }
  }
  return taken;
}
