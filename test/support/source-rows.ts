/** The table `## Rows` of a `SOURCES.md` of the corpus. */

/** A row, its cells as written; a dash is the empty list. */
export interface SourceRow {
  readonly row: string;
  /** Labels of the provisions; empty where the row is not said. */
  readonly provisions: readonly string[];
  /** Why it is not said, or null. */
  readonly notSaid: string | null;
  readonly who: readonly string[];
  readonly does: readonly string[];
  readonly quantity: readonly string[];
  readonly when: readonly string[];
  readonly condition: readonly string[];
  readonly verifiedBy: readonly string[];
  readonly confidence: string;
  readonly sources: string;
}

const columns = 'Row Provision Who Does Quantity When Condition Verified-by Confidence Sources'.split(' ');

const cellsOf = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

const isDash = (cell: string): boolean => /^[—–-]?$/.test(cell);

const listOf = (cell: string, separator: RegExp): string[] =>
  isDash(cell) ? [] : cell.split(separator).map((item) => item.trim());

function rowOf(cells: readonly string[]): SourceRow {
  const cell = (name: string): string => cells[columns.indexOf(name)] ?? '';
  const reason = /^not said: *(.+)$/.exec(cell('Provision'))?.[1] ?? null;
  return {
    row: cell('Row'),
    provisions: reason === null ? listOf(cell('Provision'), /,/) : [],
    notSaid: reason,
    who: listOf(cell('Who'), /,/),
    does: listOf(cell('Does'), /,/),
    quantity: listOf(cell('Quantity'), /[,;] /),
    when: listOf(cell('When'), /;/),
    condition: listOf(cell('Condition'), /[,;]/),
    verifiedBy: listOf(cell('Verified-by'), /,/),
    confidence: cell('Confidence'),
    sources: cell('Sources'),
  };
}

/** Reads the rows; throws where the table is missing or a line has not its ten cells. */
export function readSourceRows(markdown: string): SourceRow[] {
  const [, section] = markdown.split(/^## Rows *$/m);
  if (section === undefined) throw new Error('SOURCES.md has no section "## Rows"');
  const lines = (section.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const [head = '', , ...body] = lines;
  const heads = cellsOf(head).map((cell) => cell.replace(' ', '-'));
  if (heads.join() !== columns.join())
    throw new Error(`the columns of "## Rows" are not ${columns.join(', ')}`);
  return body.map((line) => {
    const cells = cellsOf(line);
    if (cells.length !== columns.length)
      throw new Error(`${cells.length} cells instead of ${columns.length}: ${line}`);
    return rowOf(cells);
  });
}
