import type { Span } from '../base/span.ts';
import type { Heading } from '../model/agreement.ts';
import { isLineBreak, isOpeningQuote, kindAt, skipClosersBack, skipGap } from './characters.ts';

/** A provision's number at the start of a line. */
export interface NumberStart {
  readonly label: string;
  readonly labelSpan: Span;
  /** Where the words begin. */
  readonly textStart: number;
}

/** A heading, which is the whole line or, where a sentence follows its number, the part before that. */
export interface HeadingStart {
  readonly kind: Heading['kind'];
  /** `2`, `a`, `1 bis`; empty for a preamble. */
  readonly label: string;
  readonly title: string;
  readonly end: number;
}

/** `Note:`, `Purpose:` or `Concern:`. */
export interface AsideStart {
  readonly kind: 'note' | 'purpose' | 'concern';
  readonly textStart: number;
}

/** A header entry's key with its colon. */
export interface KeyStart {
  readonly key: string;
  readonly keySpan: Span;
  readonly textStart: number;
}

const ordinal = '(?:bis|ter|quater|quinquies)';
const arabic = `\\d{1,4}(?:\\.\\d{1,4}){0,6}(?:[ \\u00a0]?${ordinal})?`;
const roman = '[IVXLC]{1,7}(?:\\.\\d{1,4}){1,6}';
const number = new RegExp(`(\\()?(${arabic}|${roman})([.)])?(?=\\s)`, 'y');
const noLetter = '(?![\\p{L}\\p{N}])';
const months = [
  'January|February|March|April|May|June|July|August|September|October|November|December',
  'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec',
];
const month = new RegExp(`(?:${months.join('|')})${noLetter}`, 'uy');
const capitalUnit = /(?:[kMGT]?Wh?|[kMG]Hz|[MGT]B|°|USD|EUR)(?![\p{L}\p{N}])/uy;
const conditionWord =
  /(?:if|once|when|unless|provided that|as long as|so long as|while|upon|in the event)\b/y;

/** Reads a provision's number at `at`; what precedes the line is the caller's to judge. */
export function numberAt(text: string, at: number, end: number): NumberStart | null {
  number.lastIndex = at;
  const match = number.exec(text);
  const label = match?.[2];
  if (match === null || label === undefined) return null;
  if ((match[1] === '(') !== (match[3] === ')') && match[1] === '(') return null;
  const labelStart = at + (match[1] ?? '').length;
  const textStart = skipGap(text, number.lastIndex, end);
  if (textStart >= end || holdsEmptyLine(text, number.lastIndex, textStart)) return null;
  if (!beginsProvision(text, textStart, label)) return null;
  return { label, labelSpan: { start: labelStart, end: labelStart + label.length }, textStart };
}

/** Rule 1: a capital, a bracket, a quotation mark, a letter without capitals, a number, or a condition. */
function beginsProvision(text: string, at: number, label: string): boolean {
  if (text.charAt(at) === '[' || text.startsWith('\\[', at) || isOpeningQuote(text, at)) return true;
  const kind = kindAt(text, at);
  if (kind === 'lower') return matchesAt(conditionWord, text, at);
  if (kind === 'other') return false;
  if (matchesAt(month, text, at)) return false;
  return !(label.includes('.') && matchesAt(capitalUnit, text, at));
}

const headingLabel = '\\d{1,4}(?:\\.\\d{1,4})*|[IVXLCDM]{1,8}|[A-Z]';
const headed = new RegExp(
  `(Article|Section|Chapter|Annex|Part)\\s+(${headingLabel})(\\s+${ordinal})?${noLetter}`,
  'iuy',
);
const lone = /(Preamble|Signatures|Annex)(?![\p{L}\p{N}])/iuy;
const separator = /[^\S\r\n]*(?:[.:]|[-\u2013\u2014])?[^\S\r\n]*/y;

/** Reads a heading at `at` in a line that ends at `lineEnd`. */
export function headingAt(text: string, at: number, lineEnd: number, end: number): HeadingStart | null {
  return numberedHeading(text, at, lineEnd, end) ?? loneHeading(text, at, lineEnd);
}

function numberedHeading(text: string, at: number, lineEnd: number, end: number): HeadingStart | null {
  headed.lastIndex = at;
  const match = headed.exec(text);
  if (match === null || headed.lastIndex > lineEnd) return null;
  const kind = headingKind(match[1] ?? '');
  if (kind === null) return null;
  const label = `${match[2] ?? ''}${match[3] ?? ''}`.replace(/\s+/g, ' ').toLowerCase();
  const labelEnd = headed.lastIndex;
  separator.lastIndex = labelEnd;
  separator.exec(text);
  const titleStart = Math.max(labelEnd, Math.min(separator.lastIndex, lineEnd));
  const title = text.slice(titleStart, lineEnd).trim();
  if (title === '') return { kind, label, title, end: lineEnd };
  if (!/[.:\u2013\u2014(-]/.test(text.slice(labelEnd, titleStart + 1))) return null;
  if (isSentence(text, title, lineEnd, end))
    return { kind, label, title: '', end: trimmedEnd(text, labelEnd, titleStart) };
  return { kind, label, title, end: lineEnd };
}

/** What follows the number is a sentence and no title: it ends in a mark, says what shall be, or runs on. */
function isSentence(text: string, title: string, lineEnd: number, end: number): boolean {
  if (
    '.;,:'.includes(title.charAt(skipClosersBack(title, 0, title.length) - 1)) ||
    /\b(?:shall|must)\b/i.test(title)
  )
    return true;
  const next = skipGap(text, lineEnd, end);
  return next < end && !holdsEmptyLine(text, lineEnd, next) && kindAt(text, next) === 'lower';
}

function loneHeading(text: string, at: number, lineEnd: number): HeadingStart | null {
  lone.lastIndex = at;
  const match = lone.exec(text);
  const kind = headingKind(match?.[1] ?? '');
  if (kind === null || lone.lastIndex > lineEnd) return null;
  const rest = text.slice(lone.lastIndex, lineEnd).trim();
  const isTitled = kind === 'annex' && /^[.:\u2013\u2014-]\s*[^\s.][^.]*$/.test(rest);
  if (!isTitled && !/^[.:]?$/.test(rest)) return null;
  return { kind, label: '', title: isTitled ? rest.slice(1).trim() : '', end: lineEnd };
}

const headingKinds: readonly Heading['kind'][] = [
  'article',
  'section',
  'chapter',
  'annex',
  'part',
  'preamble',
  'signatures',
];

function headingKind(word: string): Heading['kind'] | null {
  const wanted = word.toLowerCase();
  return headingKinds.find((kind) => kind === wanted) ?? null;
}

const aside = /(Note|Purpose|Concern)[^\S\r\n]?:/iy;

/** Reads `Note:`, `Purpose:` or `Concern:` at `at`. */
export function asideAt(text: string, at: number, end: number): AsideStart | null {
  aside.lastIndex = at;
  const word = aside.exec(text)?.[1]?.toLowerCase();
  if (word !== 'note' && word !== 'purpose' && word !== 'concern') return null;
  return { kind: word, textStart: skipGap(text, aside.lastIndex, end) };
}

const blank = '[^\\S\\r\\n]';
const keys = [
  'Agreement|Parties|Mediators|Guarantors|Monitors|Bodies|Witnesses|Others|Places|Events|Terms',
  `Day${blank}+[01]|Clock${blank}+[^\\s:]{1,40}|Entry${blank}+into${blank}+force|Signature`,
  `Working${blank}+week|Holidays|Phase${blank}+[^\\s:()]{1,40}(?:${blank}*\\([^()\\r\\n]{0,200}\\))?`,
];
const key = new RegExp(`(${keys.join('|')})${blank}?:`, 'iy');

/** Reads a header entry's key at `at`. */
export function keyAt(text: string, at: number, end: number): KeyStart | null {
  key.lastIndex = at;
  const word = key.exec(text)?.[1];
  if (word === undefined) return null;
  const keySpan = { start: at, end: at + word.length };
  return { key: word, keySpan, textStart: skipGap(text, key.lastIndex, end) };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Whether a stretch of white space holds two line breaks. */
export function holdsEmptyLine(text: string, start: number, end: number): boolean {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    if (!isLineBreak(text.charCodeAt(at))) continue;
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    breaks++;
  }
  return breaks > 1;
}
