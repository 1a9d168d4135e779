import {
  type Agreement,
  type BarChart,
  type BarRow,
  barChart,
  type Picture,
  type ReadingSet,
  type Table,
} from '../pacta.ts';
import { renderTable } from './render/table.ts';
import { columns } from './text/columns.ts';
import type { Paint } from './text/paint.ts';
import { safe } from './text/safe.ts';
import { wrap } from './text/wrap.ts';

/** A picture with what else is needed to show it. */
export interface DrawnPicture {
  readonly picture: Picture;
  readonly agreement: Agreement;
  readonly meant: ReadingSet;
}

interface Style {
  readonly paint: Paint;
  readonly width: number;
}

/** A picture for a terminal: its bars where it has any, and its tables. */
export function renderPicture({ picture, agreement, meant }: DrawnPicture, style: Style): string {
  const { title, description, kind, tables } = picture;
  const head = [
    ...wrap(safe(title), style.width).map(style.paint.strong),
    ...wrap(safe(description), style.width),
  ];
  // The bars say what these tables say, in less room.
  const told = kind === 'timeline' ? [] : tables.filter(({ id }) => id !== 'overview');
  const chart = kind === 'timeline' ? chartLines(barChart(agreement, meant), style) : [];
  const parts = [head, ...chart, ...told.map((table) => tableLines(table, style))];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function tableLines(table: Table, { paint, width }: Style): readonly string[] {
  // A column in which no row has anything says nothing.
  const shown = table.columns.filter(({ id }) => table.rows.some(({ cells }) => (cells[id] ?? '') !== ''));
  const cells = table.rows.map((row) => shown.map(({ id }) => safe(row.cells[id] ?? '')));
  const names = shown.map(({ name }) => name);
  return [paint.strong(table.caption), ...renderTable(names, cells, width, paint)];
}

const LABEL_MAX = 24;
const BARS_MIN = 20;

function chartLines({ lines, beside }: BarChart, style: Style): readonly (readonly string[])[] {
  const labels = [...lines.flatMap(({ rows }) => rows), ...beside].map(({ label }) => columns(safe(label)));
  const labelWidth = Math.min(LABEL_MAX, Math.max(0, ...labels)) + 2;
  const barWidth = Math.max(BARS_MIN, Math.floor((style.width - labelWidth) * 0.45));
  const charts = lines.map(({ name, rows }) => [
    style.paint.strong(safe(name)),
    ...rows.flatMap((row) => rowLines(row, labelWidth, barWidth, style)),
  ]);
  if (beside.length === 0) return charts;
  const told = beside.flatMap(({ label, times }) => besideLines(label, times, labelWidth, style));
  return [...charts, [style.paint.strong('Without a day'), ...told]];
}

function rowLines(row: BarRow, labelWidth: number, barWidth: number, style: Style): readonly string[] {
  const room = Math.max(16, style.width - labelWidth - barWidth - 2);
  const told = wrap(safe(row.times), room);
  const bar = barOf(row, barWidth);
  return told.map((line, index) => {
    const before = index === 0 ? padded(row.label, labelWidth) + bar : ' '.repeat(labelWidth + barWidth);
    return `${before}  ${style.paint.faint(line)}`;
  });
}

function besideLines(label: string, times: string, labelWidth: number, style: Style): readonly string[] {
  const told = wrap(safe(times), Math.max(16, style.width - labelWidth));
  return told.map((line, index) => (index === 0 ? padded(label, labelWidth) : ' '.repeat(labelWidth)) + line);
}

/** A label in its column, cut where it is longer. */
function padded(label: string, width: number): string {
  const [first = ''] = wrap(safe(label), width - 2);
  return first + ' '.repeat(Math.max(0, width - columns(first)));
}

const SIGNS = { phase: '▓', obligation: '█', prohibition: '▒', permission: '░' } as const;

/** A row of signs: full where it is to be done, grey where it is forbidden, light where it is allowed. */
function barOf({ bars, kind }: BarRow, width: number): string {
  const signs = Array.from({ length: width }, () => '·');
  for (const { start, end } of bars) {
    const from = Math.min(width - 1, Math.floor((start ?? 0) * width));
    const to = Math.max(from + 1, Math.ceil((end ?? 1) * width));
    for (let at = from; at < Math.min(width, to); at++) signs[at] = SIGNS[kind];
    if (start === null) signs[0] = '◂';
    if (end === null) signs[width - 1] = '▸';
  }
  return signs.join('');
}
