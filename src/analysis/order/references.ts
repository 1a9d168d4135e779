import type { ActorPhrase } from '../../model/conditions.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { State, Target } from '../../model/references.ts';
import type { Index, Speaker } from '../../model/resolve.ts';
import type { Subject } from '../check.ts';

/**
 * Whether a state needs every norm that is meant (`performed`), or is there with any of them (`breached`).
 */
export function needsEvery(state: State, target: Target): boolean {
  return (state === 'performed' || state === 'verified' || state === 'ended') && target.kind !== 'any';
}

/** The norms one target means, narrowed to those whose bearers `by …` names. */
export function normsMeantBy(
  index: Index,
  target: Target,
  state: State,
  by: ActorPhrase | null,
  speaker: Speaker,
): readonly Norm[] {
  if (by === null) return index.normsOfTarget(target, state, speaker);
  // Whoever is named in words is meant, and not only the speaker's own head: that rule is passed by as for a
  // breach.
  const norms = index.normsOfTarget(target, 'breached', speaker);
  const actors = new Set<NameId>(index.actorsMeant(by, speaker));
  const named = norms.filter((norm) => index.bearers(norm).some((actor) => actors.has(actor)));
  return named.length > 0 ? named : norms;
}

/** Whether `by …` asks for one of those it names, rather than for all. */
export function isByOne(by: ActorPhrase | null): boolean {
  if (by === null) return false;
  if (by.kind === 'named') return by.quantifier === 'one';
  return by.kind === 'role' && (by.quantifier === 'any' || by.quantifier === 'a');
}

/** The readings in which a target stands for nothing at all: neither a norm nor a provision in prose. */
export function missingIn(subject: Subject, target: Target, norms: readonly Norm[]): ReadingSet {
  const { space } = subject.agreement;
  if (target.kind !== 'provision') return space.none;
  const { label } = target;
  const there = [...subject.index.provisionsLabelled(label), ...subject.index.provisionsUnder(label)];
  return space.not(space.any([...norms, ...there].map((each) => each.readings)));
}
