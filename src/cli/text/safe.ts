/** Characters that would move the cursor, colour the screen, or turn the order of what follows. */
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/** Letters written from right to left, with the marks, digits, spaces and signs between two of them. */
const letter = '[\\p{sc=Hebr}\\p{sc=Arab}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}]';
const rightToLeft = new RegExp(`${letter}(?:[\\p{M}\\p{N}\\p{Z}\\p{P}\\p{S}]*${letter}|\\p{M})*`, 'gu');

/**
 * A text of others made safe to show on a terminal: a control character becomes its picture, and one that
 * changes the direction of writing becomes U+FFFD, so that nothing looks like what it is not.
 */
export function safe(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}

/** Sets each run of right-to-left letters apart (FSI … PDI), so that it does not reorder its neighbours. */
export function isolate(text: string): string {
  return text.replace(rightToLeft, '\u2068$&\u2069');
}
