import type { Span } from '../base/span.ts';
import { cutBlocks } from '../language/blocks.ts';
import { flat, wordsOf } from '../language/flat-text.ts';
import { Scan } from '../language/scan.ts';
import type { Snapshot } from './snapshot.ts';

/** What a drafter has written before the cursor, as far as it decides what may follow. */
export type Before =
  | /** At the start of a line where a header entry may begin, its first letters written or not. */ {
      readonly kind: 'header line';
      readonly start: number;
    }
  | /** In a header entry. */ { readonly kind: 'entry'; readonly key: string; readonly scan: Scan }
  | /** At the start of a line of the body, before any word. */ {
      readonly kind: 'body line';
      readonly start: number;
    }
  | /** In a sentence of the body. */ {
      readonly kind: 'sentence';
      /** The words of the sentence up to the cursor, brackets closed before it read by their first choice. */
      readonly scan: Scan;
      readonly provision: string | null;
    }
  | /** In a note, a preamble or a heading. */ { readonly kind: 'nothing' };

/** How much before the cursor is looked at: more than any paragraph that a person writes. */
const reachMax = 20_000;

/** What stands before an offset. */
export function beforeCursor(of: Snapshot, offset: number): Before {
  const { source, document, agreement } = of;
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart, offset);
  const body = bodyStart(of);
  const entry = document.header.findLast(({ keySpan }) => keySpan.end < offset);
  if (entry !== undefined && isWithin(source, entry.span, offset)) {
    return { kind: 'entry', key: entry.key, scan: scanOf(of, entry.keySpan.end + 1, offset) };
  }
  if (offset <= body && /^\s*[\p{L}\d ]{0,40}$/u.test(line)) {
    return { kind: 'header line', start: lineStart + (line.length - line.trimStart().length) };
  }
  const inHeading = document.headings.some(({ span }) => span.start <= offset && offset <= span.end);
  if (inHeading) return { kind: 'nothing' };
  const block = paragraphStart(of, lineStart, offset);
  if (block === null) return { kind: 'body line', start: lineStart };
  if (block.use === 'note') return { kind: 'nothing' };
  const scan = scanOf(of, sentenceStart(source, block.textStart, offset), offset);
  const provision = agreement.provisions.find(({ span }) => span.start <= offset && offset <= span.end + 1);
  return { kind: 'sentence', scan, provision: provision?.key ?? null };
}

/** Where the first heading or paragraph stands; the end of the text where there is none. */
function bodyStart({ source, document }: Snapshot): number {
  const starts = [
    ...document.headings.map(({ span }) => span.start),
    ...document.paragraphs.filter(({ label }) => label !== null).map(({ span }) => span.start),
  ];
  return Math.min(source.length, ...starts);
}

/** Whether the cursor stands in an entry, or goes on with one that no full stop has closed. */
function isWithin(source: string, { start, end }: Span, offset: number): boolean {
  if (offset <= end) return true;
  const isClosed = source.slice(start, end).endsWith('.') && /\n/.test(source.slice(end, offset));
  return !isClosed && /^[^\S\n]*\n?[^\S\n]*$/.test(source.slice(end, offset));
}

interface Start {
  readonly textStart: number;
  readonly use: string;
}

/** Where the words of the paragraph before the cursor begin; null where only a number or nothing stands. */
function paragraphStart({ source, document }: Snapshot, lineStart: number, offset: number): Start | null {
  const from = Math.max(0, document.header.at(-1)?.span.end ?? 0, offset - reachMax);
  const cut = source.slice(from, offset);
  const gap = /(?:\r?\n[^\S\r\n]*){2,}$/.test(cut.trimStart() === '' ? '' : cut);
  if (gap || source.slice(lineStart, offset).trim() === '')
    return continuing(cut) ? startOf(cut, from) : null;
  const isNumber = /^\s*[\dIVXLC.]+$/.test(source.slice(lineStart, offset));
  return isNumber ? null : startOf(cut, from);
}

/** Whether a new line goes on with the sentence before it. */
function continuing(cut: string): boolean {
  return /[,;:]\s*$|[\p{L}\d]\r?\n\s*$/u.test(cut) && !/\n[^\S\r\n]*\n\s*$/.test(cut);
}

function startOf(cut: string, from: number): Start | null {
  // A word after it keeps a number at the very end from being taken for no provision.
  const last = cutBlocks(`${cut} X`).blocks.at(-1);
  if (last?.block !== 'paragraph') return null;
  return { textStart: from + last.textStart, use: last.use };
}

/** Where the sentence before the cursor begins: after the last full stop that ends one. */
function sentenceStart(source: string, start: number, offset: number): number {
  const words = source.slice(start, offset);
  let begin = 0;
  for (const match of words.matchAll(/[\p{L}\p{N})\]%”"]\.\s+(?=[\p{Lu}\p{Lo}[]|\d|$)/gu)) {
    const before = words.slice(0, match.index + 1);
    if (!/(?:\b(?:No|Nos|Art|para|approx|St|Dr|Mr|Mrs|Gen|Col|Lt)|(?<![\p{L}])\p{Lu})$/u.test(before)) {
      begin = match.index + match[0].length;
    }
  }
  return start + begin;
}

function scanOf({ source, names, agreement }: Snapshot, start: number, end: number): Scan {
  const words = wordsOf(source, start, Math.max(start, end));
  const chosen = withoutBrackets(words.text);
  return new Scan(
    flat({ text: chosen, runs: [{ at: 0, length: chosen.length, source: start }] }, agreement.space.all),
    names,
  );
}

/** Closed brackets by their first words, an open one by the alternative that is being written. */
function withoutBrackets(words: string): string {
  const closed = words.replace(/\[([^[\]|]*)(?:\|[^[\]]*)?\]/g, (_whole, first: string) => {
    return first.replace(/^[^:]*:\s*/, '');
  });
  const open = closed.lastIndexOf('[');
  if (open === -1) return closed;
  const inside = closed.slice(open + 1);
  const written = inside.slice(inside.lastIndexOf('|') + 1).replace(/^[^:]*:\s*/, '');
  return `${closed.slice(0, open)} ${written}`;
}
