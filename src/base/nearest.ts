import { editDistance } from './edit-distance.ts';

/** Nobody mistypes a word of more letters for a short one, and to compare them would take long. */
const lettersMax = 80;

/** The word that was probably meant: the nearest of some, at most a third of its letters away. */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length > lettersMax) return null;
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of words) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}
