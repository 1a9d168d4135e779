const strange: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', (letter, at) => {
    const made = Array.from('åƀçđéƒğħíĵķłḿñøþɋřşŧūṽŵẋýžÅɃÇĐÉƑĞĦÍĴĶŁḾÑØÞɊŘŞŦŪṼŴẊÝŽ')[at];
    return [letter, made ?? letter];
  }),
);

/**
 * English made strange and a third longer, so that a test sees words that do not come from the translations
 * and places where longer words would not fit. Placeholders and tags stay.
 */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{[^}]*\}\}|<[^>]*>|\$t\([^)]*\))/);
  const made = parts.map((part, at) => {
    return at % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => strange[letter] ?? letter);
  });
  return `⟦${made.join('')}${' ·'.repeat(Math.ceil(text.length / 8))}⟧`;
}

/** The words of all screens made strange. */
export function pseudoWords(
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([screen, texts]) => [
      screen,
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)])),
    ]),
  );
}
