import type { Agreement } from '../../model/agreement.ts';
import type { ReadingSet } from '../../model/readings.ts';

/** How many partial readings are named before the rest is left out. */
const partialsMax = 16;

/** The minimal partial readings that make up a set, as `2.2=A, 3.1=B`; none for all readings. */
export function readingNames({ space, brackets }: Agreement, set: ReadingSet): readonly string[] {
  if (set === space.all) return [];
  const { partials, complete } = space.cover(set, partialsMax);
  const names = partials.map((partial) =>
    partial
      .map(({ bracket, alternative }) => {
        const { id, alternatives } = brackets[bracket] ?? { id: '?', alternatives: [] };
        return `${id}=${alternatives[alternative]?.letter ?? '?'}`;
      })
      .join(', '),
  );
  return complete ? names : [...names, '…'];
}
