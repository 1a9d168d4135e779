import { append } from '../../base/append.ts';
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
  const became = new Map([...pairs].map(([old, made]) => [made, old]));
  const gone = goneAfter(olds, pairs, inPlace);
  const rows: ComparedPassage[] = [...(gone.get(null) ?? [])];
  for (const made of news) {
    const old = became.get(made) ?? null;
    rows.push(row(old, made, old !== null && !inPlace.has(old)));
    if (old !== null && inPlace.has(old)) append(rows, gone.get(old) ?? []);
  }
  return rows;
}

/** What is gone, by the passage that it stood behind and that stands where it stood. */
function goneAfter(
  olds: readonly Passage[],
  pairs: PassagePairs,
  inPlace: ReadonlySet<Passage>,
): ReadonlyMap<Passage | null, readonly ComparedPassage[]> {
  const gone = new Map<Passage | null, ComparedPassage[]>();
  let last: Passage | null = null;
  for (const old of olds) {
    if (inPlace.has(old)) last = old;
    if (!pairs.has(old)) gone.set(last, [...(gone.get(last) ?? []), row(old, null, false)]);
  }
  return gone;
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
