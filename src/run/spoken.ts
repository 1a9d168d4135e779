import type { Condition, Moment } from '../model/conditions.ts';
import type { Norm, NormId } from '../model/norms.ts';
import type { Reference, State } from '../model/references.ts';
import { atomsOf } from '../model/resolve.ts';
import type { Programme } from './programme.ts';
import { momentsOf } from './recurrences.ts';

/** The norms that conditions speak of; not those that `any provision` would name, which are all. */
export function conditionNorms(
  programme: Programme,
  conditions: readonly Condition[],
  speaker: number,
): readonly NormId[] {
  const found = conditions.flatMap(atomsOf).flatMap((atom) => {
    if (atom.kind === 'state' || atom.kind === 'count') {
      return normsOf(programme, atom.reference, atom.state, speaker);
    }
    return atom.kind === 'moment' ? normsAt(programme, atom.at, speaker) : [];
  });
  return [...new Set(found)];
}

/** The norms that the times of a norm are counted from. */
export function momentNorms(programme: Programme, norm: Norm, speaker: number): readonly NormId[] {
  const found = norm.times.flatMap(momentsOf).flatMap((moment) => normsAt(programme, moment, speaker));
  return [...new Set(found)];
}

function normsAt(programme: Programme, moment: Moment, speaker: number): readonly NormId[] {
  if (moment.kind === 'state') return normsOf(programme, moment.reference, moment.state, speaker);
  return moment.kind === 'condition' ? conditionNorms(programme, [moment.condition], speaker) : [];
}

function normsOf(
  programme: Programme,
  reference: Reference,
  state: State,
  speaker: number,
): readonly NormId[] {
  if (reference.targets.some(({ kind }) => kind === 'any')) return [];
  return programme
    .meant(reference, state, speaker)
    .flat()
    .map((number) => programme.norm(number).id);
}
