import { least } from '../base/append.ts';
import { compareSpans, type Span } from '../base/span.ts';
import type { Bracket } from '../model/brackets.ts';
import { isLineBreak, straighten } from './characters.ts';
import type { Document, Flat, HeaderLine, Paragraph } from './document.ts';
import { headingAt, holdsEmptyLine } from './line-starts.ts';
import { readDocument } from './read-document.ts';
import { beginsBlock, wordsIn, wrap } from './wrap.ts';

/**
 * Lays a text out: header entries and provisions on lines of their own, empty lines around headings, stages
 * indented, lines of at most 110 columns, straight quotation marks. Words are never changed, and what is laid
 * out once stays as it is. A text that would come to mean something else is given back unchanged.
 */
export function formatDocument(document: Document): string {
  const text = layOut(document);
  const again = readDocument(text);
  const isSame =
    again.ok &&
    letters(text) === letters(document.source) &&
    shapeOf(again.value) === shapeOf(document) &&
    layOut(again.value) === text;
  return isSame ? text : document.source;
}

function letters(text: string): string {
  return straighten(text).replace(/\s+/g, '');
}

/** A part of the document with what it needs around it. */
interface Part extends Span {
  readonly lines: readonly string[];
  readonly kind: 'entry' | 'heading' | 'numbered' | 'unnumbered';
}

/** The text laid out, without a look at what it means afterwards. */
export function layOut(document: Document): string {
  const parts = partsOf(document);
  const lines: string[] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const behind =
      before !== undefined && staysBehind(document.source, before, part) ? lines.pop() : undefined;
    if (before !== undefined && behind === undefined && isApart(document.source, before, part))
      lines.push('');
    part.lines.forEach((line, at) => {
      lines.push(at === 0 && behind !== undefined ? `${behind} ${line}` : line);
    });
  });
  const lineBreak = /\r?\n/.exec(document.source)?.[0] === '\r\n' ? '\r\n' : '\n';
  return lines.map((line) => line + lineBreak).join('');
}

function partsOf(document: Document): readonly Part[] {
  const { source, header, headings, paragraphs } = document;
  const brackets = new BracketsInOrder(document.brackets);
  const parts: Part[] = [
    ...header.map((line) => ({ ...line.span, kind: 'entry' as const, lines: entryLines(source, line) })),
    ...headings.map(({ span }) => ({
      ...span,
      kind: 'heading' as const,
      lines: [wordsIn(straighten(source.slice(span.start, span.end))).join(' ')],
    })),
    ...paragraphs.map((paragraph) => ({
      ...paragraph.span,
      kind: paragraph.label === null && !isAside(paragraph) ? ('unnumbered' as const) : ('numbered' as const),
      lines: paragraphLines(source, paragraph, brackets),
    })),
  ];
  return parts.sort(compareSpans);
}

/** Whether a part stands behind a note on its line, and would be something else at the start of one. */
function staysBehind(source: string, before: Part, part: Part): boolean {
  if (part.kind !== 'unnumbered' || /[\r\n\u2028\u2029]/.test(source.slice(before.end, part.start)))
    return false;
  const line = part.lines[0] ?? '';
  return beginsBlock(line, 0) || headingAt(line, 0, line.length, line.length) !== null;
}

function isAside({ kind }: Paragraph): boolean {
  return kind === 'note' || kind === 'purpose' || kind === 'concern';
}

/** Whether an empty line stands between two parts: where it must, and where the drafter put one. */
function isApart(source: string, before: Part, part: Part): boolean {
  if (before.kind === 'heading' || part.kind === 'heading' || part.kind === 'unnumbered') return true;
  if (before.kind !== part.kind && (before.kind === 'entry' || part.kind === 'entry')) return true;
  if (before.kind !== 'entry' && !/[.]["')\]\u00bb]*$/.test(before.lines.at(-1) ?? '')) return true;
  return holdsEmptyLine(source, before.end, part.start);
}

function entryLines(source: string, { span }: HeaderLine): readonly string[] {
  const words = wordsIn(straighten(source.slice(span.start, span.end)));
  return wrap(words, { first: '', hanging: '    ', inEntry: true });
}

function paragraphLines(source: string, paragraph: Paragraph, brackets: BracketsInOrder): readonly string[] {
  if (paragraph.kind === 'inoperative' || paragraph.defect !== null)
    return linesAsWritten(source, paragraph.span);
  const { start, end } = paragraph.span;
  const cuts = [start, ...stageStarts(source, paragraph, brackets), end];
  const hanging = paragraph.label === null && !isAside(paragraph) ? '' : '    ';
  return cuts.slice(0, -1).flatMap((from, index) => {
    const words = wordsIn(straighten(source.slice(from, cuts[index + 1])));
    const [first, rest] = index === 0 ? ['', hanging] : ['    ', '        '];
    return wrap(words, { first, hanging: rest, inEntry: false });
  });
}

/** Words whose layout may say something, and words that could not be read, keep their lines. */
function linesAsWritten(source: string, { start, end }: Span): readonly string[] {
  let lineStart = start;
  while (lineStart > 0 && /[^\S\r\n\u2028\u2029]/.test(source.charAt(lineStart - 1))) lineStart--;
  const isFirst = lineStart === 0 || isLineBreak(source.charCodeAt(lineStart - 1));
  const text = straighten(source.slice(isFirst ? lineStart : start, end));
  return text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.trimEnd());
}

/** Where stages begin, each to stand on its own line; what stands in a bracket is left in it. */
function stageStarts(source: string, paragraph: Paragraph, brackets: BracketsInOrder): readonly number[] {
  const starts = new Set<number>();
  for (const { pieces } of paragraph.sentences) {
    for (const piece of pieces.slice(1)) {
      const start = stageStart(source, piece, brackets);
      if (start !== null) starts.add(start);
    }
  }
  return [...starts].sort((a, b) => a - b);
}

function stageStart(source: string, piece: readonly Flat[], brackets: BracketsInOrder): number | null {
  const sources = piece.flatMap(({ text, runs }) => (text === '' ? [] : [runs[0]?.source ?? Infinity]));
  const start = least(sources);
  if (start === Infinity) return null;
  const around = brackets.around(start);
  if (around === null) return start;
  return /[;|.]/.test(source.slice(around.start, start)) ? null : around.start;
}

/** Finds the bracket around an offset. */
class BracketsInOrder {
  readonly #brackets: readonly Bracket[];

  constructor(brackets: readonly Bracket[]) {
    this.#brackets = brackets;
  }

  around(offset: number): Span | null {
    let low = 0;
    let high = this.#brackets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#brackets[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const span = this.#brackets[low]?.span;
    return span !== undefined && span.start < offset ? span : null;
  }
}

/** All that a document says, layout and quotation marks apart. */
function shapeOf(document: Document): string {
  const { header, headings, paragraphs, brackets } = document;
  const flats = (variants: readonly Flat[]): string =>
    variants.map(({ text, readings }) => `${readings.key} ${wordsIn(straighten(text)).join(' ')}`).join('|');
  return [
    ...header.map(({ key, variants }) => `${wordsIn(key).join(' ')}: ${flats(variants)}`),
    ...headings.map(({ key, title }) => `# ${key} ${wordsIn(straighten(title)).join(' ')}`),
    ...paragraphs.map(({ kind, label, heading, sentences }) => {
      const words = sentences.map(({ pieces }) => pieces.map(flats).join('/')).join('.');
      return `${kind} ${label ?? ''} ${heading ?? ''} ${words}`;
    }),
    ...brackets.map(({ id, alternatives }) => `${id} ${alternatives.length}`),
  ].join('\n');
}
