const BEGIN = /^(begin|start)\s+(to\s+)?/i;

/** The act that is begun or completed, without the words with which a text in English says that it begins. */
export function withoutBeginning(words: string): string {
  return words.replace(BEGIN, '');
}
