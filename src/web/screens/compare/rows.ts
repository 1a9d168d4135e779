import type { ComparedPassage } from '../../../pacta.ts';

/** How the words of both are set: in one text, or each draft on its side. */
export type WordsLook = 'unified' | 'sides';

/** What became of a passage. A moved one may also have other words. */
export type PassageChange = 'same' | 'changed' | 'new' | 'gone' | 'moved';

/** What became of a passage, in a word. */
export function changeOf({ before, after, isMoved, parts }: ComparedPassage): PassageChange {
  if (before === null) return 'new';
  if (after === null) return 'gone';
  if (isMoved) return 'moved';
  return parts.some(({ kind }) => kind !== 'kept') ? 'changed' : 'same';
}

/** A row of the comparison: one passage, or several in a row that are the same. */
export type Row =
  | { readonly kind: 'passage'; readonly passage: ComparedPassage; readonly change: PassageChange }
  | { readonly kind: 'same'; readonly passages: readonly ComparedPassage[] };

/** Folds what is the same into one row, but for the passage next to a change, which tells where it is. */
export function rowsOf(passages: readonly ComparedPassage[]): readonly Row[] {
  const changes = passages.map(changeOf);
  const isChange = (at: number): boolean => changes[at] !== undefined && changes[at] !== 'same';
  const rows: Row[] = [];
  passages.forEach((passage, at) => {
    const change = changes[at] ?? 'same';
    const isNear = change !== 'same' || isChange(at - 1) || isChange(at + 1);
    const last = rows.at(-1);
    if (isNear) rows.push({ kind: 'passage', passage, change });
    else if (last?.kind === 'same')
      rows[rows.length - 1] = { kind: 'same', passages: [...last.passages, passage] };
    else rows.push({ kind: 'same', passages: [passage] });
  });
  return rows;
}

/** How many passages changed in which way, those that are the same left out. */
export function countsOf(
  passages: readonly ComparedPassage[],
): Readonly<Record<Exclude<PassageChange, 'same'>, number>> {
  const counts = { changed: 0, new: 0, gone: 0, moved: 0 };
  for (const change of passages.map(changeOf)) if (change !== 'same') counts[change] += 1;
  return counts;
}
