import type { Span } from '../base/span.ts';
import type { Alternative, Bracket } from '../model/brackets.ts';
import { afterProposers } from './blocks.ts';
import { skipGap, skipGapBack } from './characters.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { Paragraph } from './document.ts';

/** What keeps a text with brackets from being split. */
export type Defect = NonNullable<Paragraph['defect']>;

/** Text outside brackets. */
export interface TextPart extends Span {
  readonly kind: 'text';
}

/** A bracket in a paragraph or header entry. */
export interface BracketPart extends Span {
  readonly kind: 'bracket';
  /** Its index in the document. */
  readonly index: number;
  /** In the order of the text; after a bracket's only text comes the unwritten choice, which is empty. */
  readonly choices: readonly Choice[];
}

/** One choice of a bracket. */
export interface Choice extends Span {
  readonly letter: string;
  readonly proposers: readonly string[];
  /** Where its words begin once a provision's number, a keyword or a header key is left out. */
  readonly textStart: number;
}

/** A stretch of source cut at its brackets, or why it cannot be. */
export interface Parts {
  readonly parts: readonly (TextPart | BracketPart)[];
  readonly defect: Defect | null;
}

/** What the reading of brackets needs beside the text. */
export interface BracketContext {
  readonly source: string;
  readonly names: DeclaredNames;
  /** How many brackets the document has before this stretch. */
  readonly firstIndex: number;
  /** Leaves out what precedes the words in each alternative of a bracket that opens the stretch. */
  readonly lead: ((at: number, end: number) => number) | null;
}

/** The most alternatives that one bracket may have, and the most choices that one piece of a sentence may. */
export const choicesMax = 1024;

/** Cuts a stretch of the source at its brackets. */
export function cutBrackets(context: BracketContext, start: number, end: number): Parts {
  const { source } = context;
  const parts: (TextPart | BracketPart)[] = [];
  let index = context.firstIndex;
  let from = start;
  for (let at = nextMark(source, start, end); at < end; at = nextMark(source, from, end)) {
    if (source.charAt(at) === ']') return broken('unopened', at, at + 1);
    const close = nextMark(source, at + 1, end);
    if (close >= end) return broken('unclosed', at, end);
    if (source.charAt(close) === '[') return broken('nested', close, nestedEnd(source, close, end));
    if (at > from) parts.push({ kind: 'text', start: from, end: at });
    const lead = at === start ? context.lead : null;
    const choices = choicesIn(context, at, close, lead);
    if (choices.length > choicesMax) return broken('too many choices', at, close + 1);
    parts.push({ kind: 'bracket', start: at, end: close + 1, index: index++, choices });
    from = close + 1;
  }
  if (end > from) parts.push({ kind: 'text', start: from, end });
  return { parts, defect: null };
}

function broken(kind: Defect['kind'], start: number, end: number): Parts {
  return { parts: [], defect: { kind, span: { start, end } } };
}

function nestedEnd(source: string, open: number, end: number): number {
  return Math.min(nextMark(source, open + 1, end) + 1, end);
}

/** The next bracket that is no letter, or `end`. */
function nextMark(source: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code === 92 && isBracket(source.charCodeAt(at + 1))) at++;
    else if (isBracket(code)) return at;
  }
  return end;
}

function isBracket(code: number): boolean {
  return code === 91 || code === 93;
}

function choicesIn(
  context: BracketContext,
  open: number,
  close: number,
  lead: BracketContext['lead'],
): Choice[] {
  const texts = alternativesIn(context.source, open + 1, close);
  const choices = texts.map((text, index) => choice(context, text, letterOf(index), lead));
  if (choices.length > 1) return choices;
  return [...choices, { letter: 'none', proposers: [], start: close, end: close, textStart: close }];
}

function alternativesIn(source: string, start: number, end: number): Span[] {
  const texts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (source.charCodeAt(at) !== 124) continue;
    texts.push({ start: from, end: at });
    from = at + 1;
  }
  texts.push({ start: from, end });
  return texts;
}

function choice(context: BracketContext, text: Span, letter: string, lead: BracketContext['lead']): Choice {
  const { source, names } = context;
  const inner = skipGap(source, text.start, text.end);
  const named = afterProposers(source, inner, text.end, names);
  const start = named?.end ?? inner;
  const end = skipGapBack(source, start, text.end);
  return { letter, proposers: named?.proposers ?? [], start, end, textStart: lead?.(start, end) ?? start };
}

/** `A`, `B` … `Z`, `AA`. */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

/** The bracket as the agreement keeps it. */
export function bracketOf(source: string, part: BracketPart, id: string): Bracket {
  const alternatives = part.choices.map(
    ({ letter, proposers, start, end }): Alternative => ({
      letter,
      proposers,
      span: { start, end },
      text: source.slice(start, end),
    }),
  );
  return { id, span: { start: part.start, end: part.end }, alternatives };
}
