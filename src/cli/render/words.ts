/** `1 error`, `2 errors`; the plural is the word and an s unless given. */
export function counted(count: number | bigint, word: string, plural = `${word}s`): string {
  return `${count} ${count === 1 || count === 1n ? word : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}
