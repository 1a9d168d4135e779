import { byWords } from '../base/kept.ts';

/**
 * Whether two phrases speak of the same thing, as far as their own words show: they share a word that means
 * something, compared by its beginning (`withdraw`, `withdrawal`). Used only to hold a finding back, never to
 * raise one.
 */

const EMPTY_WORDS = new Set(
  (
    'about above accordance across after against all also among and any are areas around before being ' +
    'between both complete conduct each ensure every for from full give have hold into its itself ' +
    'make more must not other over parties party part provide shall such take than that the their ' +
    'them then there these they this those through throughout together under until upon which while ' +
    'will with within without agreement provision provisions'
  ).split(' '),
);

/** The beginnings of the words of a phrase that mean something. */
export const stemsOf: (phrase: string) => ReadonlySet<string> = byWords((phrase) => {
  const words = phrase.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !EMPTY_WORDS.has(word)).map((word) => word.slice(0, 5)));
});

/** Whether two phrases share such a word. */
export function speakOfTheSame(a: string, b: string): boolean {
  const stems = stemsOf(a);
  return [...stemsOf(b)].some((stem) => stems.has(stem));
}

/**
 * A noun phrase without articles, possessives and shares before it: `heavy weapons` of `30% of its heavy
 * weapons`.
 */
export function plainNoun(noun: string): string {
  const leading =
    /^(?:the|a|an|its|their|his|her|of|all|half|such|these|those|percent|per cent|[\d.,]+\s?%?)\s+/iu;
  let plain = noun.trim();
  while (leading.test(plain)) plain = plain.replace(leading, '');
  return plain;
}

/** A noun phrase to compare by: lower case, without articles and possessives, each word in the singular. */
export function nounKey(noun: string): string {
  const words = plainNoun(noun.toLowerCase().replace(/[’‘]/gu, "'"))
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^(?:the|a|an|its|their|of|all|\p{L}+'s?)$/u.test(word));
  return words.map(singular).join(' ');
}

/** The singular of an English noun, as far as its ending shows. */
function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word;
}
