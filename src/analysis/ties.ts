import type { NameId } from '../model/names.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Subject } from './check.ts';

/** How one who judges is bound up with one who is judged, and the readings in which that is so. */
export interface Tie {
  readonly kind: 'self' | 'member' | 'part';
  readonly readings: ReadingSet;
}

/**
 * Whether a judge is the bearer itself, has it as a member without whose voice it cannot be sure to decide, or
 * is a part of it. Taken from the header and from what the text says of how a body decides; never from politics.
 */
export function tieOf(subject: Subject, bearer: NameId, judge: NameId): Tie | null {
  const { space } = subject.agreement;
  if (bearer === judge) return { kind: 'self', readings: space.all };
  const member = space.minus(belongs(subject, bearer, judge, []), outvoted(subject, judge));
  if (member !== space.none) return { kind: 'member', readings: member };
  const part = belongs(subject, judge, bearer, []);
  return part === space.none ? null : { kind: 'part', readings: part };
}

/** The readings in which one actor is a member of another, at any depth. */
function belongs(subject: Subject, member: NameId, group: NameId, above: readonly NameId[]): ReadingSet {
  const { space, actors } = subject.agreement;
  if (above.includes(group)) return space.none;
  const path = [...above, group];
  const through = (id: NameId): ReadingSet =>
    id === member ? space.all : belongs(subject, member, id, path);
  return space.any(
    actors
      .filter((actor) => actor.id === group)
      .map((actor) => space.and(actor.readings, space.any(actor.members.map(through)))),
  );
}

/** The readings in which a body can decide without any one of its members. */
function outvoted(subject: Subject, body: NameId): ReadingSet {
  const facts = subject.index.facts('decides').filter((fact) => fact.body === body && !fact.consensus);
  const majority = facts.filter(({ needed, of }) => needed !== null && of !== null && needed < of);
  return subject.agreement.space.any(majority.map((fact) => fact.readings));
}
