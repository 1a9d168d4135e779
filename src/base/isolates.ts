/** First strong isolate and its end: what stands between orders itself and leaves its neighbours alone. */
const FSI = '\u2068';
const PDI = '\u2069';

const DIRECTING = /[\u202a-\u202e\u2066-\u2069]/gu;
const LEFT_TO_RIGHT = /(?![\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}])\p{L}/u;

/**
 * Words of a text from left to right, set apart for a sentence from right to left. Marks of direction in them
 * are left out, so that they cannot end what sets them apart.
 */
export function isolated(text: string): string {
  const plain = text.replace(DIRECTING, '');
  return LEFT_TO_RIGHT.test(plain) ? `${FSI}${plain}${PDI}` : plain;
}

/** A text in which everything between backquotes, and every id of a finding, is set apart. */
export function withIsolatedCode(text: string): string {
  return text
    .replace(/`([^`]*)`/gu, (_, code: string) => `\`${isolated(code)}\``)
    .replace(/\bPAC\d{3}\b/gu, isolated);
}
