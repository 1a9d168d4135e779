import { append } from '../base/append.ts';
import type { NameId } from '../model/names.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Subject } from './check.ts';

/** How one who judges is bound up with one who is judged, and the readings in which that is so. */
export interface Tie {
  readonly kind: 'self' | 'member' | 'part';
  readonly readings: ReadingSet;
}

/**
 * Whether a judge is the bearer itself, has it as a member without whose voice it cannot be sure to
 * decide, or is a part of it. Taken from the header and from what the text says of how a body decides;
 * never from politics.
 */
export function tieOf(subject: Subject, bearer: NameId, judge: NameId): Tie | null {
  const { space } = subject.agreement;
  if (bearer === judge) return { kind: 'self', readings: space.all };
  const belonging = groupsOf(subject, bearer).get(judge) ?? space.none;
  const member = belonging === space.none ? belonging : space.minus(belonging, outvoted(subject, judge));
  if (member !== space.none) return { kind: 'member', readings: member };
  const part = groupsOf(subject, judge).get(bearer) ?? space.none;
  return part === space.none ? null : { kind: 'part', readings: part };
}

type Groups = ReadonlyMap<NameId, ReadingSet>;

const known = new WeakMap<Subject, Map<NameId, Groups>>();

/** The groups that an actor is in, at any depth, and the readings in which it is. */
function groupsOf(subject: Subject, member: NameId): Groups {
  const made = known.get(subject) ?? new Map<NameId, Groups>();
  known.set(subject, made);
  const groups = made.get(member) ?? lookForGroups(subject, member);
  made.set(member, groups);
  return groups;
}

function lookForGroups({ agreement: { space, actors } }: Subject, member: NameId): Groups {
  const groups = new Map<NameId, ReadingSet>();
  const above = (id: NameId, within: ReadingSet): readonly (readonly [NameId, ReadingSet])[] =>
    actors
      .filter(({ members }) => members.includes(id))
      .map((group) => [group.id, space.and(within, group.readings)] as const);
  for (const open = [...above(member, space.all)]; open.length > 0; ) {
    const [id, readings] = open.pop() ?? [member, space.none];
    const before = groups.get(id) ?? space.none;
    const now = space.or(before, readings);
    if (now === before) continue;
    groups.set(id, now);
    append(open, above(id, readings));
  }
  return groups;
}

/** The readings in which a body can decide without any one of its members. */
function outvoted(subject: Subject, body: NameId): ReadingSet {
  const facts = subject.index.facts('decides').filter((fact) => fact.body === body && !fact.consensus);
  const majority = facts.filter(({ needed, of }) => needed !== null && of !== null && needed < of);
  return subject.agreement.space.any(majority.map((fact) => fact.readings));
}
