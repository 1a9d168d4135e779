import type { Span } from '../base/span.ts';
import { isLineBreak, kindAt, skipClosersBack, skipGap, skipGapBack } from './characters.ts';
import { DeclaredNames } from './declared-names.ts';
import {
  type AsideStart,
  asideAt,
  type HeadingStart,
  headingAt,
  holdsEmptyLine,
  type KeyStart,
  keyAt,
  type NumberStart,
  numberAt,
} from './line-starts.ts';
import { finishedBefore } from './sentence-ends.ts';

/** A header entry before its brackets are read. */
export interface EntryBlock extends KeyStart {
  readonly block: 'entry';
  readonly start: number;
  readonly end: number;
  /** The whole entry stands in a bracket: `[Phase 2: 30 days from day 61.]` */
  readonly bracketed: boolean;
}

/** A heading on its line. */
export interface HeadingBlock extends HeadingStart {
  readonly block: 'heading';
  readonly start: number;
}

/** A paragraph before its brackets and sentences are read. */
export interface ParagraphBlock {
  readonly block: 'paragraph';
  readonly use: 'text' | AsideStart['kind'];
  readonly label: string | null;
  readonly labelSpan: Span;
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
  /** Its number or keyword stands inside a bracket that opens the paragraph. */
  readonly bracketed: boolean;
}

/** What a source text consists of, in its order, white space apart. */
export type Block = EntryBlock | HeadingBlock | ParagraphBlock;

/** A text cut into blocks, and the names its header declares. */
export interface CutText {
  readonly blocks: readonly Block[];
  readonly names: DeclaredNames;
}

/** Cuts a source text into header entries, headings and paragraphs. */
export function cutBlocks(source: string): CutText {
  return new Cutter(source).cut();
}

type Open = Omit<ParagraphBlock, 'block'>;

class Cutter {
  readonly #source: string;
  readonly #names = new DeclaredNames();
  readonly #blocks: Block[] = [];
  #open: Open | null = null;
  #inHeader = true;
  #afterBlank = true;

  constructor(source: string) {
    this.#source = source;
  }

  cut(): CutText {
    for (let at = 0; at < this.#source.length; ) {
      const lineEnd = endOfLine(this.#source, at);
      const start = skipGap(this.#source, at, lineEnd);
      at = afterBreak(this.#source, lineEnd);
      if (start === lineEnd) {
        this.#afterBlank = true;
        continue;
      }
      const entry = this.#inHeader ? this.#entryAt(start) : null;
      if (entry === null) this.#readLine(start, lineEnd);
      else at = this.#takeEntry(entry);
      this.#afterBlank = false;
    }
    this.#close();
    return { blocks: this.#blocks, names: this.#names };
  }

  #readLine(start: number, lineEnd: number): void {
    if (!this.#takeAside(start) && !this.#takeFresh(start, lineEnd)) {
      if (this.#afterBlank && this.#open !== null && !this.#continues(start)) this.#close();
      this.#open ??= this.#unnumbered(start);
    }
    if (this.#open === null) return;
    this.#open = { ...this.#open, end: skipGapBack(this.#source, this.#open.start, lineEnd) };
  }

  #takeAside(start: number): boolean {
    const outer = asideAt(this.#source, start, this.#source.length);
    const inner = outer ?? asideAt(this.#source, this.#insideOfLine(start), this.#source.length);
    if (inner === null) return false;
    this.#close();
    const textStart = outer === null ? start : outer.textStart;
    const open = this.#unnumbered(start);
    this.#open = { ...open, use: inner.kind, textStart, bracketed: outer === null };
    return true;
  }

  /** Headings and numbers, which count only where no sentence is unfinished. */
  #takeFresh(start: number, lineEnd: number): boolean {
    if (!this.#isFresh(start)) return false;
    const source = this.#source;
    const heading = headingAt(source, start, lineEnd, source.length);
    if (heading !== null) {
      this.#takeHeading(heading, start, lineEnd);
      return true;
    }
    const outer = numberAt(source, start, source.length);
    const number = outer ?? numberAt(source, this.#inside(start), source.length);
    if (number === null || this.#numbersHeading(number)) return false;
    this.#close();
    this.#inHeader = false;
    this.#open = numbered(number, start, outer === null);
    return true;
  }

  /** A number alone on its line before a heading is a page's. */
  #numbersHeading(number: NumberStart): boolean {
    const { textStart, labelSpan } = number;
    if (!holdsBreak(this.#source, labelSpan.end, textStart)) return false;
    return (
      headingAt(this.#source, textStart, endOfLine(this.#source, textStart), this.#source.length) !== null
    );
  }

  #isFresh(start: number): boolean {
    if (this.#afterBlank || this.#open === null) return true;
    return finishedBefore(this.#source, this.#open.start, start, this.#names);
  }

  #takeHeading(heading: HeadingStart, start: number, lineEnd: number): void {
    this.#close();
    this.#inHeader = false;
    const end = skipGapBack(this.#source, start, heading.end);
    this.#blocks.push({ block: 'heading', ...heading, start, end });
    const rest = skipGap(this.#source, heading.end, lineEnd);
    if (rest < lineEnd) this.#readLine(rest, lineEnd);
  }

  /** After an empty line a paragraph goes on only with what cannot begin one. */
  #continues(start: number): boolean {
    const source = this.#source;
    const first = source.charAt(start);
    if (first === '|' || first === ']') return true;
    if (this.#open === null || finishedBefore(source, this.#open.start, start, this.#names)) return false;
    return (
      kindAt(source, start) === 'lower' || /^(?:\[\s*)?\([a-z]{1,2}\)/.test(source.slice(start, start + 9))
    );
  }

  #unnumbered(start: number): Open {
    const labelSpan = { start, end: start };
    return { use: 'text', label: null, labelSpan, start, textStart: start, end: start, bracketed: false };
  }

  #close(): void {
    if (this.#open !== null) this.#blocks.push({ block: 'paragraph', ...this.#open });
    this.#open = null;
  }

  #inside(start: number): number {
    const inner = insideBracket(this.#source, start, this.#source.length, this.#names);
    return holdsEmptyLine(this.#source, start, inner) ? start : inner;
  }

  /** The same, on the line of the bracket: what has its keyword on a line of its own begins there. */
  #insideOfLine(start: number): number {
    const inner = this.#inside(start);
    return holdsBreak(this.#source, start, inner) ? start : inner;
  }

  #entryAt(start: number): EntryBlock | null {
    const source = this.#source;
    const outer = keyAt(source, start, source.length);
    const found = outer ?? keyAt(source, this.#insideOfLine(start), source.length);
    if (found === null) return null;
    return { block: 'entry', ...found, start, end: this.#entryEnd(start), bracketed: outer === null };
  }

  /** A full stop that ends a line ends the entry; so does, where it is missing, what cannot belong to it. */
  #entryEnd(start: number): number {
    const source = this.#source;
    for (let at = start; ; ) {
      const lineEnd = endOfLine(source, at);
      const end = skipGapBack(source, start, lineEnd);
      if (stopsAt(source, start, end)) return end;
      at = skipGap(source, afterBreak(source, lineEnd), source.length);
      if (at >= source.length || emptyLineBetween(source, lineEnd, at) || this.#beginsOther(at)) return end;
    }
  }

  #beginsOther(at: number): boolean {
    const { length } = this.#source;
    if (keyAt(this.#source, at, length) !== null || asideAt(this.#source, at, length) !== null) return true;
    return headingAt(this.#source, at, endOfLine(this.#source, at), length) !== null;
  }

  /** Returns where the next line begins. */
  #takeEntry(entry: EntryBlock): number {
    this.#close();
    this.#blocks.push(entry);
    this.#names.add(entry.key, this.#source.slice(entry.textStart, entry.end));
    return afterBreak(this.#source, endOfLine(this.#source, entry.end));
  }
}

/** Past `[` and proposers, where a bracket opens the line; else the line's own start. */
function insideBracket(source: string, start: number, end: number, names: DeclaredNames): number {
  if (source.charAt(start) !== '[') return start;
  const inner = skipGap(source, start + 1, end);
  return afterProposers(source, inner, end, names)?.end ?? inner;
}

/** The proposers that stand before a colon at `start`, and where the words after them begin. */
export function afterProposers(
  source: string,
  start: number,
  end: number,
  names: DeclaredNames,
): { readonly proposers: readonly string[]; readonly end: number } | null {
  const window = source.slice(start, Math.min(end, start + 400));
  const colon = window.search(/[:[\]|]/);
  if (colon < 1 || window.charAt(colon) !== ':') return null;
  const proposers = names.actorsIn(window.slice(0, colon));
  return proposers === null ? null : { proposers, end: skipGap(source, start + colon + 1, end) };
}

function numbered(number: NumberStart, start: number, bracketed: boolean): Open {
  const { label, labelSpan } = number;
  const textStart = bracketed ? start : number.textStart;
  return { use: 'text', label, labelSpan, start, textStart, end: labelSpan.end, bracketed };
}

/** Whether the text up to `end` closes with a full stop, quotation marks and brackets after it apart. */
function stopsAt(source: string, start: number, end: number): boolean {
  return source.charAt(skipClosersBack(source, start, end) - 1) === '.';
}

/** Where the line that holds `at` ends, its break not counted. */
export function endOfLine(source: string, at: number): number {
  let end = at;
  while (end < source.length && !isLineBreak(source.charCodeAt(end))) end++;
  return end;
}

function afterBreak(source: string, lineEnd: number): number {
  const isPair = source.charCodeAt(lineEnd) === 13 && source.charCodeAt(lineEnd + 1) === 10;
  return lineEnd + (isPair ? 2 : 1);
}

function holdsBreak(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLineBreak(source.charCodeAt(at))) return true;
  return false;
}

function emptyLineBetween(source: string, lineEnd: number, at: number): boolean {
  return holdsBreak(source, afterBreak(source, lineEnd), at);
}
