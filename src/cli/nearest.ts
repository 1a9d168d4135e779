import { nearest } from '../base/nearest.ts';

/** `; did you mean "check"?`, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const near = nearest(word, words);
  return near === null ? '' : `; did you mean ${near}?`;
}
