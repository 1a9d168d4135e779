import { byWords, once } from '../base/kept.ts';

/**
 * Words that look like a measure and are none, and words that look like somebody and name nobody. Kept as
 * data: a word is added here, in the order of the alphabet.
 */

/** Words that leave open how much, how far or how well. */
export const VAGUE_EXTENT: readonly string[] = [
  'adequate',
  'adequately',
  'all necessary measures',
  'all possible',
  'appropriate',
  'appropriately',
  'as appropriate',
  'as far as possible',
  'as far as practicable',
  'as many as possible',
  'as much as possible',
  'as necessary',
  'as needed',
  'best efforts',
  'certain',
  'considerable',
  'every effort',
  'every possible effort',
  'gradually',
  'if possible',
  'insofar as possible',
  'necessary measures',
  'necessary steps',
  'reasonable',
  'reasonably',
  'several',
  'significant',
  'significantly',
  'some of',
  'substantial',
  'substantially',
  'sufficient',
  'sufficiently',
  'to the extent possible',
  'to the greatest extent possible',
  'to the maximum extent possible',
  'various',
  'where appropriate',
  'where necessary',
  'where possible',
  'wherever possible',
];

/** Phrases in which such a word measures nothing. */
export const NOT_VAGUE: readonly string[] = [
  'make certain',
  'makes certain',
  'be certain',
  'the certain',
  'certain that',
];

/** Phrases that name nobody in particular. */
export const VAGUE_ACTORS: readonly string[] = [
  'all actors',
  'all concerned',
  'all parties concerned',
  'all relevant actors',
  'all sides',
  'all stakeholders',
  'all those concerned',
  'appropriate authorities',
  'appropriate bodies',
  'competent authorities',
  'competent authority',
  'concerned authorities',
  'concerned parties',
  'interested parties',
  'parties concerned',
  'relevant actors',
  'relevant authorities',
  'relevant authority',
  'relevant bodies',
  'relevant parties',
  'relevant stakeholders',
  'responsible authorities',
  'those concerned',
  'those responsible',
];

/** A vague phrase in a text: the phrase as listed and where it stands. */
export interface VaguePhrase {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

/** The listed phrases that stand in a text, the longest at each place, in the order of the text. */
export function vaguePhrases(
  text: string,
  list: readonly string[],
  not: readonly string[] = [],
): readonly VaguePhrase[] {
  if (!hasVaguePhrase(text, list)) return [];
  const listed = list.flatMap((phrase) => placesOf(text, phrase));
  const allowed = not.flatMap((phrase) => placesOf(text, phrase));
  const found = listed.filter((each) => !allowed.some((other) => holds(other, each)));
  return found
    .filter((each) => !found.some((other) => other !== each && holds(other, each)))
    .sort((a, b) => a.start - b.start);
}

function holds(outer: VaguePhrase, inner: VaguePhrase): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

const standsIn = once((list: readonly string[]) => {
  const pattern = new RegExp(list.map(patternOf).join('|'), 'iu');
  return byWords((text) => pattern.test(text));
});

/** Whether one of the listed phrases stands in a text. */
export function hasVaguePhrase(text: string, list: readonly string[]): boolean {
  return standsIn(list)(text);
}

function placesOf(text: string, phrase: string): readonly VaguePhrase[] {
  const pattern = new RegExp(patternOf(phrase), 'giu');
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    phrase,
    start: index,
    end: index + match.length,
  }));
}

function patternOf(phrase: string): string {
  const words = phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .split(' ')
    .join('\\s+');
  return `(?<![\\p{L}\\p{N}-])${words}(?![\\p{L}\\p{N}-])`;
}
