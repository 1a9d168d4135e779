import { boundOf } from './bounds.ts';
import { type Conflict, conflictOf } from './conflict.ts';
import type { Certificate } from './derivations.ts';
import type { Judge } from './judge.ts';
import type { Network } from './network.ts';
import { certificateInWhole, type Part, partWhere } from './part.ts';

/** What is done with sets of courses: a course says of everything that may come or not whether it does. */
export interface CourseSets<S> {
  readonly and: (a: S, b: S) => S;
  readonly minus: (a: S, b: S) => S;
  readonly isEmpty: (a: S) => boolean;
}

/** A network whose links hold in some courses only. */
export interface GuardedNetwork<S> {
  readonly network: Network;
  /** For each link the courses in which it holds. */
  readonly links: readonly S[];
  readonly contingent: readonly S[];
}

/** A conflict, and exactly the courses in which all links of its certificate are there. */
export interface CourseConflict<S> {
  readonly kind: Conflict['kind'];
  readonly labels: readonly number[];
  readonly certificate: Certificate | null;
  readonly courses: S;
}

/**
 * The conflicts of all courses; `open` holds the courses that were not looked at before the bound was met.
 */
export interface CourseConflicts<S> {
  readonly conflicts: readonly CourseConflict<S>[];
  readonly open: readonly S[];
  /** How many networks were judged. */
  readonly checks: number;
}

/**
 * Every course of events judged, each alone, without going through them one by one.
 *
 * Links can only make a network harder to keep. So all courses are judged at once with all their links: if
 * that can be kept, each can. If not, there is a conflict. Where some courses have all of its links, it is
 * theirs, and the search goes on without them. Where none has, the courses are parted by one of the links,
 * and each part is judged with the links that are left in it. A caller who knows that a conflict holds in
 * more courses than those that have its links can say so (`widen`).
 */
export function conflictsByCourse<S>(
  judge: Judge,
  sets: CourseSets<S>,
  guarded: GuardedNetwork<S>,
  all: S,
  checksMax: number,
  widen: (conflict: CourseConflict<S>) => S = ({ courses }) => courses,
): CourseConflicts<S> {
  const conflicts: CourseConflict<S>[] = [];
  const open = [all];
  let checks = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const rest = conflicts.reduce<S>((left, { courses }) => sets.minus(left, courses), next);
    if (sets.isEmpty(rest)) continue;
    if (checks === checksMax) return { conflicts, open: [...open, rest], checks };
    const part = partIn(sets, guarded, rest);
    const twice = secondEnd(part);
    if (twice !== undefined) {
      open.push(...parted(sets, rest, guarded.contingent[twice]));
      continue;
    }
    checks++;
    const found = conflictOf(judge, part.network);
    if (found === null) continue;
    const guards = guardsOf(guarded, part, found);
    const shared = guards.reduce<S>((left, guard) => sets.and(left, guard), rest);
    if (sets.isEmpty(shared)) {
      const apart = guards.find((guard) => !sets.isEmpty(sets.minus(rest, guard)));
      open.push(...parted(sets, rest, apart));
      continue;
    }
    const conflict = {
      kind: found.kind,
      labels: found.labels,
      certificate: found.certificate && certificateInWhole(guarded.network, part, found.certificate),
      courses: guards.reduce<S>((left, guard) => sets.and(left, guard), all),
    };
    conflicts.push({ ...conflict, courses: widen(conflict) });
    open.push(rest);
  }
  return { conflicts, open: [], checks };
}

function parted<S>(sets: CourseSets<S>, courses: S, by: S | undefined): S[] {
  if (by === undefined) throw new Error('links of all courses have no course in common');
  return [sets.minus(courses, by), sets.and(courses, by)];
}

/** What of a network there is in some of the courses. */
function partIn<S>(sets: CourseSets<S>, { network, links, contingent }: GuardedNetwork<S>, courses: S): Part {
  const held = (guards: readonly S[]): number[] =>
    guards.flatMap((guard, index) => (sets.isEmpty(sets.and(courses, guard)) ? [] : [index]));
  return partWhere(network, held(links), held(contingent));
}

/** A contingent link whose end another one ends as well, in another course. */
function secondEnd({ network, contingent }: Part): number | undefined {
  const ends = new Set<number>();
  const at = network.contingent.findIndex(({ end }) => ends.size === ends.add(end).size);
  return contingent[at];
}

/** The courses of each link that a conflict needs: those on its certificate, or of its labels without one. */
function guardsOf<S>(guarded: GuardedNetwork<S>, part: Part, { certificate, labels }: Conflict): S[] {
  const { network } = part;
  const isOf = ({ label }: { label: number }): boolean => label < 0 || labels.includes(label);
  const bounds = certificate?.cycle.map(({ bound }) => boundOf(network, bound)) ?? [
    ...network.links.flatMap((link, index) => (isOf(link) ? [{ of: 'link' as const, index }] : [])),
    ...network.contingent.flatMap((link, index) =>
      isOf(link) ? [{ of: 'contingent' as const, index }] : [],
    ),
  ];
  const guards = bounds.map(({ of, index }) =>
    of === 'link' ? guarded.links[part.links[index] ?? -1] : guarded.contingent[part.contingent[index] ?? -1],
  );
  return [...new Set(guards.flatMap((guard) => (guard === undefined ? [] : [guard])))];
}
