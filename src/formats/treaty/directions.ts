import { type Block, wordsIn } from './treaty.ts';

/** Words that run one way. */
export interface Directed {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const rightRun = new RegExp(
  // Words of such scripts with what stands between two of them.
  `${rightToLeft.source}(?:[^\\p{L}]*${rightToLeft.source}|\\p{M})*`,
  'gu',
);

/** Whether words begin with a letter that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  const first = /\p{L}/u.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

/**
 * Whether a block runs from right to left: names stand in sentences of either direction and decide nothing
 * where there are other words; an entry runs as its key does.
 */
export function blockRunsRightToLeft(block: Block): boolean {
  if (block.kind === 'entry') return runsRightToLeft(block.lead);
  const outside = block.segments.filter(({ kind, name }) => kind === 'words' && name === null);
  const words = outside.map(({ text }) => text).join('');
  return runsRightToLeft(/\p{L}/u.test(words) ? words : wordsIn(block));
}

/** Cuts words where their direction changes. */
export function directedRuns(text: string): readonly Directed[] {
  const runs: Directed[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(rightRun)) {
    if (index > at) runs.push({ text: text.slice(at, index), isRightToLeft: false });
    runs.push({ text: found, isRightToLeft: true });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at), isRightToLeft: false });
  return runs;
}

/** The language of right-to-left words, as far as their script tells it. */
export function scriptLanguage(text: string): 'he' | 'ar' {
  return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'ar';
}
