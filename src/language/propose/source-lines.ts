import { beginsMarked } from './marks.ts';

/** A line of a pasted text: trimmed, single spaces, words that were broken at its end made whole. */
export interface SourceLine {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** An empty line, or a page's edge after a finished sentence, stands before it. */
  readonly afterBlank: boolean;
}

/** What stands on the pages and in no sentence: it is kept in notes. */
export interface Moved {
  readonly kind: 'page number' | 'running head' | 'footnote';
  readonly text: string;
  readonly line: number;
}

/** A word that a line's end had broken. */
export interface Join {
  readonly was: string;
  readonly now: string;
  readonly line: number;
}

/** The lines of a pasted text, and what was taken out or made whole. */
export interface CleanText {
  readonly lines: readonly SourceLine[];
  readonly moved: readonly Moved[];
  readonly joins: readonly Join[];
}

/** Takes the lines of a pasted text off their pages. */
export function cleanLines(source: string): CleanText {
  const rows = rowsOf(source);
  const pages = pagesOf(rows);
  const heads = runningHeads(pages);
  const moved: Moved[] = [];
  const kept: Row[] = [];
  const notes = new Footnotes(source);
  for (const row of rows) {
    const kind = row.text === '' ? null : kindOf(row, heads, notes);
    if (kind === null) kept.push(row);
    else moved.push({ kind, text: row.text, line: row.line });
    if (kind !== null) kept.push({ ...row, text: '', edge: true });
  }
  const { rows: whole, joins } = joined(spaced(kept), vocabularyOf(rows));
  return { lines: whole, moved: mergedNotes(moved), joins };
}

interface Row {
  readonly text: string;
  readonly line: number;
  /** A page begins here, or something was taken out. */
  readonly edge: boolean;
  readonly isNumber: boolean;
}

const pageNumber = /^(?:[-–—]\s?\d{1,4}\s?[-–—]|page\s+\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/i;

function rowsOf(source: string): Row[] {
  const raw = source.replace(/^\ufeff/, '').split(/\r\n|[\n\r\u2028\u2029]/);
  const rows = raw.map((text, index): Row => {
    const words = text
      .replace(/\u00ad\s*$/, '-')
      .replace(/\s+/g, ' ')
      .trim();
    return { text: words, line: index + 1, edge: text.includes('\f'), isNumber: pageNumber.test(words) };
  });
  return rows.map((row, index) => (isLoneNumber(rows, index) ? { ...row, isNumber: true } : row));
}

/** A number alone is a page's only at a page's edge: elsewhere it may number a paragraph. */
function isLoneNumber(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || !/^\d{1,4}$/.test(row.text)) return false;
  const next = rows.slice(index + 1).find(({ text, edge }) => text !== '' || edge);
  return row.edge || next?.edge === true;
}

function pagesOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const pages: Row[][] = [[]];
  for (const row of rows) {
    if (row.edge) pages.push([]);
    if (row.isNumber) pages.push([]);
    else if (row.text !== '') pages.at(-1)?.push(row);
  }
  return pages.filter((page) => page.length > 0);
}

/** What stands first or last on more than one page, its figures apart. */
function runningHeads(pages: readonly (readonly Row[])[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  if (pages.length < 2) return new Set();
  for (const page of pages) {
    for (const row of new Set([page[0], page.at(-1)])) {
      if (row === undefined || !mayRun(row.text)) continue;
      const key = row.text.replace(/\d+/g, '#').toLowerCase();
      places.set(key, [...(places.get(key) ?? []), row.line]);
    }
  }
  return new Set([...places.values()].filter((lines) => lines.length > 1).flat());
}

function mayRun(text: string): boolean {
  return (
    text.length < 100 &&
    !/^(?:preamble|signatures)/i.test(text) &&
    /\p{L}{3}/u.test(text) &&
    !/[.;:,]$/.test(text) &&
    !beginsMarked(text)
  );
}

function kindOf(row: Row, heads: ReadonlySet<number>, notes: Footnotes): Moved['kind'] | null {
  if (row.isNumber) return 'page number';
  if (heads.has(row.line)) return 'running head';
  return notes.takes(row) ? 'footnote' : null;
}

const footnoteStart = /^(\[\d{1,3}\]|[¹²³⁴-⁹⁰]{1,3})\s*\S/u;

/** Footnotes begin with a mark that stood in the text before, and end at an empty line. */
class Footnotes {
  readonly #source: string;
  #open = false;
  #last = 0;

  constructor(source: string) {
    this.#source = source;
  }

  takes({ text, line }: Row): boolean {
    const mark = footnoteStart.exec(text)?.[1];
    const goesOn = this.#open && line === this.#last + 1;
    this.#open = mark === undefined ? goesOn : this.#isUsed(mark);
    this.#last = line;
    return this.#open;
  }

  #isUsed(mark: string): boolean {
    return this.#source.indexOf(mark) !== this.#source.lastIndexOf(mark);
  }
}

/** A footnote of several lines is one. */
function mergedNotes(moved: readonly Moved[]): readonly Moved[] {
  const merged: Moved[] = [];
  for (const each of moved) {
    const before = merged.at(-1);
    const goesOn = each.kind === 'footnote' && !footnoteStart.test(each.text) && before?.kind === 'footnote';
    if (goesOn) merged[merged.length - 1] = { ...before, text: `${before.text} ${each.text}` };
    else merged.push(each);
  }
  return merged;
}

/** Leaves out the empty rows; at a page's edge an unfinished sentence goes on. */
function spaced(rows: readonly Row[]): SourceLine[] {
  const lines: SourceLine[] = [];
  let blank = true;
  let edge = false;
  for (const row of rows) {
    edge ||= row.edge;
    if (row.text === '') blank = true;
    else {
      const before = lines.at(-1)?.text ?? '.';
      const goesOn = edge && !/[.;:!?”"]$/.test(before) && !beginsMarked(row.text);
      lines.push({ text: row.text, line: row.line, afterBlank: blank && !goesOn });
      blank = false;
      edge = false;
    }
  }
  return lines;
}

const broken = /([\p{L}\p{M}]+)-$/u;
const rest = /^([\p{L}\p{M}\d]+)(\S*)\s*/u;

/** Makes whole what a line's end had broken; a hyphen stays where the text has the word with it. */
function joined(
  lines: readonly SourceLine[],
  known: ReadonlySet<string>,
): { rows: SourceLine[]; joins: Join[] } {
  const rows: SourceLine[] = [];
  const joins: Join[] = [];
  for (const line of lines) {
    const before = rows.at(-1);
    const head = before === undefined || line.afterBlank ? null : broken.exec(before.text);
    const tail = head === null ? null : rest.exec(line.text);
    if (before === undefined || head === null || tail === null) {
      rows.push(line);
      continue;
    }
    const now = wordOf(head[1] ?? '', tail[1] ?? '', known);
    rows[rows.length - 1] = { ...before, text: before.text.slice(0, head.index) + now + (tail[2] ?? '') };
    joins.push({ was: `${head[1] ?? ''}- ${tail[1] ?? ''}`, now, line: before.line });
    const left = line.text.slice(tail[0].length);
    if (left !== '') rows.push({ ...line, text: left });
  }
  return { rows, joins };
}

function wordOf(head: string, tail: string, known: ReadonlySet<string>): string {
  if (!/^\p{Ll}/u.test(tail)) return `${head}-${tail}`;
  const whole = head + tail;
  if (known.has(whole.toLowerCase())) return whole;
  return known.has(`${head}-${tail}`.toLowerCase()) ? `${head}-${tail}` : whole;
}

function vocabularyOf(rows: readonly Row[]): ReadonlySet<string> {
  const words = rows.flatMap(
    ({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [],
  );
  return new Set(words);
}
