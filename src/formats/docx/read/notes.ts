/**
 * What is no part of the text, as notes at its end: a footnote, or a comment. A note ends with its sentence,
 * so that each further sentence is a note of its own; cut once too often, it still obliges nobody.
 */
export function noteText(mark: string, on: string, words: string): string {
  const place = lastSentence(on).replaceAll('"', "'");
  const head = [mark, ...(place === '' ? [] : [`(at "${place}")`])].join(' ');
  const [first = '', ...more] = words.trim().split(sentenceGap);
  return [`Note: ${head}: ${first}`, ...more.map((sentence) => `Note: ${sentence}`)].join('\n\n');
}

/** White space behind a full stop, with more than a word in lower case to come. */
const sentenceGap = /(?<=\.\p{P}*)\s+(?!\p{Ll})/u;

function lastSentence(words: string): string {
  return words.trim().split(sentenceGap).at(-1) ?? '';
}
