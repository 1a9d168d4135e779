import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import type { Network } from '../time/network.ts';
import type { Compiled } from './compile.ts';

/** The links of one reading, with their moments as in the whole. */
export interface InReading {
  readonly network: Network;
  /** Whether some course of the reading has the given courses. */
  readonly holds: (courses: ReadingSet) => boolean;
}

/**
 * The network of a reading where everybody keeps to it. Links of norms that wait for what may never come are
 * left out, or taken as if it came.
 */
export function inReading(
  { agreement: { space } }: Subject,
  { network, guards, contingentGuards, courses: { courses } }: Compiled,
  reading: readonly number[],
  conditional: 'left out' | 'taken',
): InReading {
  const known = new Map<ReadingSet, boolean>();
  const atoms = courses.space.sizes.length - space.sizes.length;
  const plain = [...reading, ...Array.from({ length: atoms }, () => 1)];
  const read = (set: ReadingSet): boolean =>
    conditional === 'left out' ? courses.space.has(set, plain) : space.has(courses.readingsOf(set), reading);
  const holds = (set: ReadingSet): boolean => {
    const found = known.get(set) ?? read(set);
    known.set(set, found);
    return found;
  };
  const ends = new Set<number>();
  return {
    network: {
      moments: network.moments,
      links: network.links.filter((_, at) => holds(guards[at] ?? space.none)),
      // Two steps that end in one moment belong to different courses.
      contingent: network.contingent.filter(
        ({ end }, at) => holds(contingentGuards[at] ?? space.none) && ends.size < ends.add(end).size,
      ),
    },
    holds,
  };
}
