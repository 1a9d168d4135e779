import type { Agreement } from '../model/agreement.ts';
import { ReadingBoundReached, type ReadingSet } from '../model/readings.ts';

/** How many choices are named before the rest is only said to be there. */
const NAMED_MAX = 6;

/** The readings of a set by their choices: `2.2=B`, `2.2=B + 3.1=A`; none where it holds in all that are meant. */
export function readingNames(set: ReadingSet, meant: ReadingSet, agreement: Agreement): readonly string[] {
  const { space, brackets } = agreement;
  if (space.minus(meant, set) === space.none) return [];
  const names = coverOf(set, agreement).map((partial) =>
    partial
      .map(({ bracket, alternative }) => {
        const { id, alternatives } = brackets[bracket] ?? { id: String(bracket), alternatives: [] };
        return `${id}=${alternatives[alternative]?.letter ?? alternative}`;
      })
      .join(' + '),
  );
  return names.length > NAMED_MAX ? [...names.slice(0, NAMED_MAX), '…'] : names;
}

function coverOf(set: ReadingSet, { space }: Agreement): ReturnType<Agreement['space']['cover']>['partials'] {
  try {
    return space.cover(set, NAMED_MAX + 1).partials;
  } catch (error) {
    if (!(error instanceof ReadingBoundReached)) throw error;
    return [(space.first(set) ?? []).map((alternative, bracket) => ({ bracket, alternative }))];
  }
}
