import type { ReadingSet, ReadingSpace } from '../../model/readings.ts';
import { boundOf, boundValue, linkBound } from '../time/bounds.ts';
import type { CourseConflict, GuardedNetwork } from '../time/courses.ts';
import type { Step } from '../time/steps.ts';

/**
 * The courses of a conflict, and those in which other choices of its brackets leave it: where a link of the
 * cycle is replaced by a looser one between the same moments, and the cycle is still too short. Only for
 * cycles that hold whatever turns out shortest; of others the courses stay as they are.
 */
export function widened(
  space: ReadingSpace,
  guarded: GuardedNetwork<ReadingSet>,
  { certificate, courses }: CourseConflict<ReadingSet>,
): ReadingSet {
  if (certificate === null || certificate.cycle.some(({ kind }) => kind === 'lower case')) return courses;
  let spare = -1 - certificate.cycle.reduce((sum, { weight }) => sum + weight, 0);
  let wide = space.all;
  for (const step of certificate.cycle) {
    const looser = alternatives(guarded, step).filter(({ loss }) => loss >= 0 && loss <= spare);
    spare -= Math.max(0, ...looser.map(({ loss }) => loss));
    wide = space.and(wide, space.any(looser.map(({ guard }) => guard)));
  }
  return wide === space.none ? courses : space.or(courses, wide);
}

interface Looser {
  /** By how much the cycle gets longer with it. */
  readonly loss: number;
  readonly guard: ReadingSet;
}

/** The links of one label that could stand in place of a step, itself among them. */
function alternatives(
  { network, links, contingent }: GuardedNetwork<ReadingSet>,
  step: Step,
): readonly Looser[] {
  const { of, index, side } = boundOf(network, step.bound);
  const value = boundValue(network, step.bound) ?? 0;
  const isLower = side === 'min' || side === 'lower';
  const lossOf = (other: number): number =>
    isLower ? value - other : step.kind === 'upper case' ? value - other : other - value;
  if (of === 'link') {
    const own = network.links[index];
    return network.links.flatMap((link, at): Looser[] => {
      const isAlike = link.from === own?.from && link.to === own.to && link.label === own.label;
      const other = isAlike ? boundValue(network, linkBound(at, isLower ? 'min' : 'max')) : null;
      const guard = links[at];
      return other === null || guard === undefined ? [] : [{ loss: lossOf(other), guard }];
    });
  }
  const own = network.contingent[index];
  return network.contingent.flatMap((link, at): Looser[] => {
    const isAlike = link.activation === own?.activation && link.end === own.end && link.label === own.label;
    const guard = contingent[at];
    return !isAlike || guard === undefined
      ? []
      : [{ loss: lossOf(isLower ? link.lower : link.upper), guard }];
  });
}
