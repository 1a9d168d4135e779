import type { NameBook } from './name-book.ts';
import type { NamedText, NamePhrase } from './name-phrases.ts';
import { shortLeads } from './word-classes.ts';

/** A term that the text defines: `"heavy weapons" means …`. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

/** Takes in the short forms that stand in parentheses, or behind `hereinafter`, after a name. */
export function takeShorts(book: NameBook, text: NamedText): void {
  for (const phrase of text.phrases) {
    for (const short of shortsAfter(text, phrase)) {
      if (isGroup(short)) markParties(book, text, phrase);
      else book.shorten(phrase.name, short);
    }
  }
}

function isGroup(short: string): boolean {
  return /^(?:parties|two parties|sides)$/i.test(short);
}

function shortsAfter(text: NamedText, { to }: NamePhrase): readonly string[] {
  const shorts: string[] = [];
  let at = to;
  for (;;) {
    const comma = text.low(at) === ',' && /^here(?:inafter|after)$/.test(text.low(at + 1));
    if (!comma && text.low(at) !== '(') return shorts;
    const end = closeOf(text, at + 1, comma);
    const from = skipLead(text, at + 1, end);
    const short = text.words(from, quoteEnd(text, from, end));
    if (/^[\p{Lu}\p{Lo}]/u.test(short) && short.split(/\s+/).length <= 6) shorts.push(short);
    at = end + (comma ? 0 : 1);
  }
}

function closeOf(text: NamedText, from: number, isOpen: boolean): number {
  let at = from;
  const stop = isOpen ? /^[,;.]$/ : /^\)$/;
  while (at < text.tokens.length && at < from + 14 && !stop.test(text.low(at))) at++;
  return at;
}

function skipLead(text: NamedText, from: number, end: number): number {
  let at = from;
  while (at < end && shortLeads.has(text.low(at))) at++;
  return at;
}

function quoteEnd(text: NamedText, from: number, end: number): number {
  let at = from;
  while (at < end && !/^["“”»,]$/.test(text.low(at))) at++;
  return at;
}

/** `A and B, hereinafter "the Parties"`: the names that stand in the paragraph up to there. */
function markParties(book: NameBook, text: NamedText, last: NamePhrase): void {
  for (const phrase of text.phrases) {
    if (phrase.from > last.from) return;
    if (!isRepresentative(text, phrase)) book.entry(phrase.name).roles.add('party');
  }
}

/** Whether a name stands where parties do not: `represented by the Minister of State`. */
export function isRepresentative(text: NamedText, { from }: NamePhrase): boolean {
  const before = text.low(from - 1) === 'the' ? from - 2 : from - 1;
  return /^(?:by|of|under|at|in|through)$/.test(text.low(before));
}

const definition = /["“„«]([^"“”»]{1,60})["”“»]\s+means?\s+([^;]*?)(?=;|\.$|\.\s|$)/gu;

/** The terms that a paragraph defines. */
export function termsIn(text: string): readonly Term[] {
  return [...text.matchAll(definition)].map(([, term = '', meaning = '']) => {
    return { term: term.replace(/^the\s/i, ''), meaning: meaning.replace(/[,;]?\s*(?:and)?\s*$/, '').trim() };
  });
}
