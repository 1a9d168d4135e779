/** What the text layer asks of single characters. Offsets are UTF-16 units of the source, always. */

const upper = /^[\p{Lu}\p{Lt}]/u;
const lower = /^\p{Ll}/u;
const letter = /^\p{L}/u;
const digit = /^\p{Nd}/u;

/** White space, line breaks and the byte order mark among it: what `\s` matches. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  if (code === 0xa0 || code === 0xfeff || code === 0x3000 || code === 0x1680) return true;
  return (
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** Soft hyphens, zero-width characters and marks of direction: kept in the text, seen by nobody. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0x61c || code === 0x180e) return true;
  if (code < 0x200b || code > 0x206f) return false;
  return code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060;
}

/** Whether a character breaks a line. */
export function isLineBreak(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029;
}

/** The first offset from `at` on that holds neither white space nor an invisible character, at most `end`. */
export function skipGap(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && isGap(text.charCodeAt(offset))) offset++;
  return offset;
}

/** The end of what stands before `at`, white space and invisible characters left out; at least `start`. */
export function skipGapBack(text: string, start: number, at: number): number {
  let offset = at;
  while (offset > start && isGap(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** The end of what stands before `at` when white space is left out, at least `start`. */
export function skipSpaceBack(text: string, start: number, at: number): number {
  let offset = at;
  while (offset > start && isSpace(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** The first offset from `at` on that holds no white space, at most `end`. */
export function skipSpace(text: string, at: number, end: number): number {
  let offset = at;
  while (offset < end && isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

function isGap(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

/** What a character is when the end of a sentence or a provision's number is looked for. */
export type CharacterKind = 'upper' | 'lower' | 'caseless' | 'digit' | 'other';

/** The kind of the character at an offset; Georgian counts as a script without capitals, as it is written. */
export function kindAt(text: string, at: number): CharacterKind {
  const code = text.codePointAt(at);
  if (code === undefined) return 'other';
  if (code < 128) return asciiKind(code);
  if (code >= 0x10d0 && code <= 0x10ff) return 'caseless';
  const character = String.fromCodePoint(code);
  if (upper.test(character)) return 'upper';
  if (lower.test(character)) return 'lower';
  if (letter.test(character)) return 'caseless';
  return digit.test(character) ? 'digit' : 'other';
}

function asciiKind(code: number): CharacterKind {
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 97 && code <= 122) return 'lower';
  return code >= 48 && code <= 57 ? 'digit' : 'other';
}

// Which of the upper quotation marks opens and which closes depends on the language, so each may do both.
const quotes = '"\'\u201c\u201d\u2018\u2019';
const closers = new Set(`)]${quotes}\u00bb`);
const openers = new Set(`${quotes}\u201e\u00ab`);

/** Whether a closing quotation mark or bracket stands at an offset. */
export function isCloser(text: string, at: number): boolean {
  return closers.has(text.charAt(at));
}

/** Where the closing quotation marks and brackets begin that end at `end`, at least `start`. */
export function skipClosersBack(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isCloser(text, at - 1)) at--;
  return at;
}

/** Whether an opening quotation mark stands at an offset. */
export function isOpeningQuote(text: string, at: number): boolean {
  return openers.has(text.charAt(at));
}

/** Words as they are compared: composed, lower case, straight quotes, single spaces, nothing invisible. */
export function fold(words: string): string {
  return plain(words).toLowerCase();
}

/** Curly quotation marks and apostrophes made straight. */
export function straighten(words: string): string {
  return words.replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/** Like `fold`, the case kept. */
export function plain(words: string): string {
  return straighten(words.normalize('NFC'))
    .replace(/[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Where a string first stands within a stretch, or -1; never looks past the stretch. */
export function findWithin(text: string, wanted: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(wanted);
  return at === -1 ? -1 : from + at;
}
