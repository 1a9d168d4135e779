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

const PATTERN = new RegExp(
  [
    String.raw`(?<date>\d{4}-\d{2}-\d{2}(?![\d-]))`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?!\d))`,
    String.raw`(?<offset>[A-Z][A-Za-z]{0,12}\s?\+\s?\d+(?![\d.]*\d))`,
    String.raw`(?<percent>\d+(?:\.\d+)?\s?%)`,
    String.raw`(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|[IVXLC]+(?:\.\d+)+|\d+(?:\.\d+)*)(?![\p{L}\p{M}\d])`,
    String.raw`(?<possessive>['’]s(?![\p{L}\p{M}\p{N}])|(?<=s)['’](?![\p{L}\p{M}\p{N}]))`,
    String.raw`(?<word>[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}_&\/\u200c\u200d\u2010-]|['’.](?=[\p{L}\p{M}\p{N}])(?!['’]s(?![\p{L}\p{M}\p{N}])))*)`,
    String.raw`(?<sign>\S)`,
  ].join('|'),
  'gu',
);

const OPENING = new Set(['"', '“', '„', '«']);
const CLOSING = new Set(['"', '”', '»', '“']);
/** Marks that steer the direction of a text and print nothing. */
const INVISIBLE = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u061c]$/u;

/** The tokens of a flat text. Every character but white space and invisible marks is in one. */
export function lex(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let quoted = false;
  for (const match of text.matchAll(PATTERN)) {
    const kind = kindOf(match.groups);
    const written = match[0];
    if (kind === 'sign' && INVISIBLE.test(written)) continue;
    const closes = quoted && CLOSING.has(written);
    if (kind === 'sign' && closes) quoted = false;
    tokens.push({
      kind,
      text: written,
      low: fold(written),
      start: match.index,
      end: match.index + written.length,
      quoted,
    });
    if (kind === 'sign' && !closes && OPENING.has(written)) quoted = true;
  }
  return quoted ? tokens.map((token) => ({ ...token, quoted: false })) : tokens;
}

function kindOf(groups: Record<string, string | undefined> | undefined): Token['kind'] {
  if (groups?.['word'] !== undefined) return 'word';
  if (groups?.['number'] !== undefined) return 'number';
  if (groups?.['date'] !== undefined) return 'date';
  if (groups?.['clock'] !== undefined) return 'clock';
  if (groups?.['offset'] !== undefined) return 'offset';
  if (groups?.['percent'] !== undefined) return 'percent';
  if (groups?.['possessive'] !== undefined) return 'possessive';
  return 'sign';
}

/** A word in the form in which words are compared. */
export function fold(word: string): string {
  return word.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');
}

/** The source span of tokens `from` up to, not including, `to`. */
export function spanOfTokens(flat: Flat, tokens: readonly Token[], from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined) return spanIn(flat, flat.text.length, flat.text.length);
  if (last === undefined || to <= from) return spanIn(flat, first.start, first.start);
  return spanIn(flat, first.start, last.end);
}
