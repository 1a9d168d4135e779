import type { Span } from '../base/span.ts';
import { type Flat, spanIn } from './document.ts';

/** A word, number or sign of a sentence. Offsets are in the flat text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'clock' | 'offset' | 'percent' | 'possessive' | 'sign';
  /** As written. */
  readonly text: string;
  /** For comparing: composed, lower case, straight quotes. */
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Stands between quotation marks. */
  readonly quoted: boolean;
}

/** A sign that goes on with a word, where a letter follows and it is no possessive. */
const INNER_SIGN = String.raw`(?!['’]s(?![\p{L}\p{M}\p{N}]))['’.](?=[\p{L}\p{M}\p{N}])`;

/** One token where it begins; a group for each kind, in the order of KINDS. */
const PATTERN = new RegExp(
  [
    String.raw`(\d{4}-\d{2}-\d{2}(?![\d-]))`,
    String.raw`(\d{1,2}:\d{2}(?!\d))`,
    String.raw`([A-Z][A-Za-z]{0,12}\s?\+\s?\d+(?![\d.]*\d))`,
    String.raw`(\d+(?:\.\d+)?\s?%)`,
    String.raw`((?:\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|[IVXLC]+(?:\.\d+)+|\d+(?:\.\d+)*)(?![\p{L}\p{M}\d]))`,
    String.raw`(['’]s(?![\p{L}\p{M}\p{N}])|(?<=s)['’](?![\p{L}\p{M}\p{N}]))`,
    String.raw`([\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_&\/\u200c\u200d\u2010-]|${INNER_SIGN})*)`,
    String.raw`(\S)`,
  ].join('|'),
  'uy',
);
const KINDS = ['date', 'clock', 'offset', 'percent', 'number', 'possessive', 'word', 'sign'] as const;

const OPENING = new Set(['"', '“', '„', '«']);
const CLOSING = new Set(['"', '”', '»', '“']);
/** Marks that steer the direction of a text and print nothing. */
const INVISIBLE = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u061c]$/u;

/** The tokens of a flat text. Every character but white space and invisible marks is in one. */
export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  for (let start = 0; start < text.length; ) {
    const wordEnd = plainWordEnd(text, start);
    const { kind, end } = wordEnd === -1 ? tokenAt(text, start) : { kind: 'word' as const, end: wordEnd };
    const written = text.slice(start, end);
    if (kind !== null && !(kind === 'sign' && INVISIBLE.test(written))) {
      const closes = quoted && kind === 'sign' && CLOSING.has(written);
      if (closes) quoted = false;
      tokens.push({ kind, text: written, low: fold(written), start, end, quoted });
      if (kind === 'sign' && !closes && OPENING.has(written)) quoted = true;
    }
    start = end;
  }
  const plain = quoted ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
  if (!plain.some((_, at) => isThisText(plain, at))) return plain;
  return plain.map((token, at) => (isThisText(plain, at) ? { ...token, low: 'agreement' } : token));
}

const TEXTS: ReadonlySet<string> = new Set(
  'accord protocol arrangement memorandum treaty pact convention declaration framework understanding'.split(
    ' ',
  ),
);

/** `this Accord`, `the present Protocol`: whatever a text calls itself, it is this agreement. */
function isThisText(tokens: readonly Token[], at: number): boolean {
  if (!TEXTS.has(tokens[at]?.low ?? '')) return false;
  const before = tokens[at - 1]?.low;
  return before === 'this' || before === 'present';
}

/** The token that begins here; of no kind where white space does. */
function tokenAt(text: string, start: number): { readonly kind: Token['kind'] | null; readonly end: number } {
  PATTERN.lastIndex = start;
  const match = PATTERN.exec(text);
  if (match === null) return { kind: null, end: start + 1 };
  const kind = KINDS.find((_, index) => match[index + 1] !== undefined) ?? 'sign';
  return { kind, end: start + match[0].length };
}

/**
 * The end of a word of plain letters with a space, comma or stop behind it: what most of a text is, so that
 * not all kinds need be tried on it. -1 where another kind may begin, or where the word may go on.
 */
function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  if (end === start) return -1;
  const next = text.charAt(end);
  if (next === ' ' || next === '\n') return text.charAt(end + 1) === '+' ? -1 : end;
  if (next === '.') return end + 1 === text.length || ' \n'.includes(text.charAt(end + 1)) ? end : -1;
  return next === '' || ',;:)'.includes(next) ? end : -1;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A word in the form in which words are compared. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');
}

const PLAIN = /^[\x20-\x7e]*$/;

/** The source span of tokens `from` up to, not including, `to`. */
export function spanOfTokens(flat: Flat, tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined) return spanIn(flat, flat.text.length, flat.text.length);
  if (last === undefined || to <= from) return spanIn(flat, first.start, first.start);
  return spanIn(flat, first.start, last.end);
}
