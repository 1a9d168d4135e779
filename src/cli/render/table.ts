import { columns } from '../text/columns.ts';
import { type Direction, setLine, wrapIn } from '../text/direction.ts';
import type { Paint } from '../text/paint.ts';

const GAP = 2;
const NARROW_MIN = 8;

/**
 * A table in lines: columns as wide as they need where there is room, else the widest are narrowed and their
 * cells wrapped.
 */
export function renderTable(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Pick<Paint, 'faint' | 'strong'>,
  direction: Direction = 'ltr',
): readonly string[] {
  const widths = widthsFor([names, ...rows], names.length, width);
  const head = lineOf(names, widths, direction).map(paint.faint);
  const body = rows.flatMap((row) => lineOf(row, widths, direction));
  return [...head, ...body].map((line) => setLine(line, direction));
}

function lineOf(
  cells: readonly string[],
  widths: readonly number[],
  direction: Direction,
): readonly string[] {
  const wrapped = cells.map((cell, index) => wrapIn(cell, widths[index] ?? NARROW_MIN, 0, direction));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, index) => {
        const text = lines[line] ?? '';
        return text + ' '.repeat(Math.max(0, (widths[index] ?? 0) - columns(text)));
      })
      .join(' '.repeat(GAP))
      .trimEnd(),
  );
}

/** What each column needs, less what there is no room for, taken from the widest. */
function widthsFor(rows: readonly (readonly string[])[], count: number, width: number): readonly number[] {
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(1, ...rows.map((row) => columns(row[index] ?? ''))),
  );
  const room = Math.max(count * NARROW_MIN, width - GAP * (count - 1));
  for (let over = widths.reduce((sum, each) => sum + each, 0) - room; over > 0; over--) {
    const widest = widths.indexOf(Math.max(...widths));
    widths[widest] = Math.max(1, (widths[widest] ?? 1) - 1);
  }
  return widths;
}
