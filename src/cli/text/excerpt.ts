import type { LineIndex, Span } from '../../base/span.ts';
import { columns, letters } from './columns.ts';
import { safe } from './safe.ts';
import { wrap } from './wrap.ts';

/** One line of a source and the stretch of it that is meant, in UTF-16 units of the line. */
export interface Excerpt {
  readonly number: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A line as shown, and the blanks and marks to write under it. */
export interface Drawn {
  readonly text: string;
  readonly marks: string;
}

/** The most lines of one span that are shown; of a longer one, the first lines and the last. */
const linesMax = 4;

/** The lines of a span, `null` where lines between were left out. */
export function excerptsOf(source: string, index: LineIndex, span: Span): (Excerpt | null)[] {
  const first = index.position(span.start);
  const last = index.position(Math.max(span.start, span.end - 1));
  const count = last.line - first.line + 1;
  const found: (Excerpt | null)[] = [];
  let start = span.start - first.column + 1;
  for (let number = first.line; number < first.line + Math.min(count, linesMax - 1); number++) {
    found.push(excerptAt(source, start, number, span));
    start = endOfLine(source, start) + 1;
  }
  if (count > linesMax) found.push(null);
  if (count >= linesMax) {
    const at = Math.max(span.start, span.end - 1);
    found.push(excerptAt(source, at - last.column + 1, last.line, span));
  }
  return found;
}

function excerptAt(source: string, start: number, number: number, span: Span): Excerpt {
  const text = source.slice(start, endOfLine(source, start)).replace(/\r$/, '');
  let from = Math.min(Math.max(span.start - start, 0), text.length);
  let to = Math.min(Math.max(span.end - start, from), text.length);
  while (from < to && isBlank(text, from)) from++;
  while (to > from && isBlank(text, to - 1)) to--;
  return { number, text, from, to };
}

function isBlank(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at));
}

function endOfLine(source: string, start: number): number {
  const end = source.indexOf('\n', start);
  return end === -1 ? source.length : end;
}

/** One letter as shown, and the unit after it in the line. */
interface Cell {
  readonly text: string;
  readonly columns: number;
  readonly end: number;
}

/** Draws a line within `width` columns, with `mark` under its stretch; an ellipsis for what does not fit. */
export function draw(excerpt: Excerpt, width: number, mark: string): Drawn {
  // A line may be a whole book: only what could be shown is measured.
  const reach = width * 4;
  const near = Math.max(0, excerpt.from - reach);
  const far = Math.min(excerpt.text.length, excerpt.from + reach);
  const cells = cellsOf(excerpt.text.slice(near, far), near);
  const before = cells.filter((cell) => cell.end <= excerpt.from).length;
  const within = cells.filter((cell) => cell.end > excerpt.from && cell.end <= excerpt.to).length;
  const isCut = { left: near > 0, right: far < excerpt.text.length };
  const window = windowOf(cells, before, Math.max(within, 1), width, isCut);
  const shown = cells.slice(window.start, window.end);
  const left = window.start > 0 || isCut.left ? '…' : '';
  const right = window.end < cells.length || isCut.right ? '…' : '';
  const text = left + shown.map((cell) => cell.text).join('') + right;
  const blanks = columns(left) + sum(cells.slice(window.start, before));
  const marked = sum(cells.slice(Math.max(before, window.start), Math.min(before + within, window.end)));
  return { text: text.trimEnd(), marks: ' '.repeat(blanks) + mark.repeat(Math.max(marked, 1)) };
}

/** Draws a line as `draw` does, but never cuts its stretch: a long one goes on in the next line. */
export function drawWhole(excerpt: Excerpt, width: number, mark: string): Drawn[] {
  const stretch = safe(excerpt.text.slice(excerpt.from, excerpt.to));
  if (columns(stretch) <= width - 2) return [draw(excerpt, width, mark)];
  return wrap(stretch, width).map((text) => ({ text, marks: mark.repeat(columns(text)) }));
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.columns, 0);
}

const tabWidth = 4;

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let end = offset;
  let column = 0;
  for (const letter of letters(text)) {
    end += letter.length;
    const shown = letter === '\t' ? ' '.repeat(tabWidth - (column % tabWidth)) : safe(letter);
    const cell = { text: shown, columns: columns(shown), end };
    cells.push(cell);
    column += cell.columns;
  }
  return cells;
}

/** Which cells to show. */
interface Window {
  readonly start: number;
  readonly end: number;
}

/** All cells where they fit; else the stretch, in the middle of what is beside it, cut between words. */
function windowOf(
  cells: readonly Cell[],
  before: number,
  within: number,
  width: number,
  isCut: { readonly left: boolean; readonly right: boolean },
): Window {
  if (!isCut.left && !isCut.right && sum(cells) <= width) return { start: 0, end: cells.length };
  const room = width - 2;
  const stretch = sum(cells.slice(before, before + within));
  const aside = Math.max(Math.floor((room - stretch) / 2), 0);
  const right = fill(cells, before, 1, room - Math.min(aside, sum(cells.slice(0, before))));
  // At the end of a line there is more room on the left.
  const left = fill(cells, before - 1, -1, room - sum(cells.slice(before, right)));
  return betweenWords(cells, { start: left + 1, end: right }, before, before + within);
}

/** Goes from a cell in one direction as long as the cells fit; the first that does not. */
function fill(cells: readonly Cell[], from: number, step: 1 | -1, room: number): number {
  let at = from;
  let left = room;
  for (let cell = cells[at]; cell !== undefined && cell.columns <= left; cell = cells[at]) {
    left -= cell.columns;
    at += step;
  }
  return at;
}

function betweenWords(cells: readonly Cell[], { start, end }: Window, before: number, after: number): Window {
  let from = start;
  while (from > 0 && from < before && cells[from - 1]?.text !== ' ') from++;
  let to = end;
  while (to < cells.length && to > after && cells[to]?.text !== ' ') to--;
  return {
    start: from < before || start === before ? from : start,
    end: to > after || end === after ? to : end,
  };
}
