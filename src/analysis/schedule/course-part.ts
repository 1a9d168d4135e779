import type { ReadingSet } from '../../model/readings.ts';
import type { Certificate } from '../time/derivations.ts';
import type { Judge } from '../time/judge.ts';
import type { Network } from '../time/network.ts';
import type { Compiled } from './compile.ts';
import type { MomentOf } from './moments.ts';
import type { Source } from './network-draft.ts';

/** The links of some labels, and the frame, in one course of events, which cannot be kept. */
export interface CoursePart {
  readonly network: Network;
  /** All links of the course, those of the part among them. */
  readonly whole: Network;
  readonly sources: readonly Source[];
  readonly contingentSources: readonly Source[];
  readonly moments: readonly MomentOf[];
  /** The minute of civil time that the first moment is. */
  readonly civilFrom: number;
  /** Null only where its cycle has more steps than can be told. */
  readonly certificate: Certificate | null;
}

/** The courses in which each link holds. */
export interface Guarded {
  readonly links: readonly ReadingSet[];
  readonly contingent: readonly ReadingSet[];
}

/** The part of a network that some labels make in a course; null if it can be kept after all. */
export function partInCourse(
  compiled: Compiled,
  guards: Guarded,
  judge: Judge,
  course: readonly number[],
  labels: readonly number[],
): CoursePart | null {
  const { network, courses, moments, civilFrom } = compiled;
  const { space } = courses.courses;
  const holds = (guard: ReadingSet | undefined): boolean => space.has(guard ?? space.none, course);
  const isOf = ({ label }: { readonly label: number }): boolean => label < 0 || labels.includes(label);
  const kept = (items: readonly { readonly label: number }[], where: readonly ReadingSet[]): number[] =>
    items.flatMap((item, at) => (isOf(item) && holds(where[at]) ? [at] : []));
  const links = kept(network.links, guards.links);
  const contingent = kept(network.contingent, guards.contingent);
  const part: Network = {
    moments: network.moments,
    links: links.flatMap((at) => network.links[at] ?? []),
    contingent: contingent.flatMap((at) => network.contingent[at] ?? []),
  };
  const whole: Network = {
    moments: network.moments,
    links: network.links.filter((_, at) => holds(guards.links[at])),
    contingent: network.contingent.filter((_, at) => holds(guards.contingent[at])),
  };
  const verdict = judge.controllability(part);
  if (verdict.kind === 'kept') return null;
  return {
    network: part,
    whole,
    sources: links.flatMap((at) => compiled.sources[at] ?? []),
    contingentSources: contingent.flatMap((at) => compiled.contingentSources[at] ?? []),
    moments,
    civilFrom,
    certificate: verdict.certificate,
  };
}
