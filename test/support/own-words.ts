/** What stands between marks of isolation: the agreement's own words, references and codes. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;

const SCRIPTS = {
  ar: { own: /(?=\p{sc=Arab})\p{L}/u, foreign: /(?!\p{sc=Arab}|\p{sc=Zinh}|\p{sc=Zyyy})\p{L}/u },
  he: { own: /(?=\p{sc=Hebr})\p{L}/u, foreign: /(?!\p{sc=Hebr}|\p{sc=Zinh}|\p{sc=Zyyy})\p{L}/u },
} as const;

/** A language that is written from right to left. */
export type RightToLeft = keyof typeof SCRIPTS;

/**
 * What is wrong with the script of a sentence: letters of another one outside of isolates, marks that do not
 * pair, or no word of the language at all. Null for a sentence as it should be.
 */
export function strangeIn(sentence: string, language: RightToLeft): string | null {
  const bare = sentence.replace(ISOLATED, '');
  const { own, foreign } = SCRIPTS[language];
  if (/[\u202a-\u202e\u2066-\u2069]/u.test(bare)) return `marks that do not pair: ${sentence}`;
  if (foreign.test(bare)) return `another script: ${sentence}`;
  return own.test(bare) ? null : `no word of its own: ${sentence}`;
}
