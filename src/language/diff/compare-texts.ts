import { risingLongest } from '../../base/rising-longest.ts';
import type { Document } from '../document.ts';
import { matchPassages, type PassagePairs } from './match-passages.ts';
import { passagesOf } from './passages.ts';
import type { ComparedPassage, Passage } from './texts.ts';
import { wordParts } from './word-parts.ts';

/**
 * Compares the words of two drafts passage by passage, in the order of the draft after; what is gone stands
 * where it stood. A provision is the same under another number and in another place. `renumbered` gives a
 * provision of the draft before its number in the draft after, as far as it is known.
 */
export function compareTexts(
  before: Document,
  after: Document,
  renumbered: ReadonlyMap<string, string>,
): readonly ComparedPassage[] {
  const [olds, news] = [passagesOf(before), passagesOf(after)];
  const pairs = matchPassages(olds, news, renumbered);
  const inPlace = stayed(olds, news, pairs);
  const stood = new Map(olds.map((old, index) => [old, index]));
  const became = new Map([...pairs].map(([old, made]) => [made, old]));
  const rows: ComparedPassage[] = [];
  let next = 0;
  const goneUntil = (end: number): void => {
    for (const old of olds.slice(next, end)) if (!pairs.has(old)) rows.push(row(old, null, false));
    next = Math.max(next, end);
  };
  for (const made of news) {
    const old = became.get(made) ?? null;
    if (old !== null && inPlace.has(old)) goneUntil(stood.get(old) ?? 0);
    rows.push(row(old, made, old !== null && !inPlace.has(old)));
  }
  goneUntil(olds.length);
  return rows;
}

/** The passages that still stand in the order in which they stood: as many as can. */
function stayed(
  olds: readonly Passage[],
  news: readonly Passage[],
  pairs: PassagePairs,
): ReadonlySet<Passage> {
  const places = new Map(news.map((made, index) => [made, index]));
  const paired = olds.flatMap((old) => {
    const made = pairs.get(old);
    return made === undefined ? [] : [{ old, place: places.get(made) ?? 0 }];
  });
  return new Set(risingLongest(paired.map(({ place }) => place)).flatMap((at) => paired[at]?.old ?? []));
}

function row(before: Passage | null, after: Passage | null, isMoved: boolean): ComparedPassage {
  return { before, after, isMoved, parts: wordParts(before?.words ?? '', after?.words ?? '') };
}
