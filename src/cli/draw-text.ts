import { isolated } from '../base/isolates.ts';
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
import { safeIn, setLine, wrapIn } from './text/direction.ts';
import type { Paint } from './text/paint.ts';
import type { Voice } from './voice.ts';

/** A picture with what else is needed to show it. */
export interface DrawnPicture {
  readonly picture: Picture;
  readonly agreement: Agreement;
  readonly meant: ReadingSet;
}

interface Style {
  readonly paint: Paint;
  readonly width: number;
  readonly voice: Voice;
}

/** A picture for a terminal: its bars where it has any, and its tables. */
export function renderPicture({ picture, agreement, meant }: DrawnPicture, style: Style): string {
  const { title, description, kind, tables } = picture;
  const head = [...said(title, style).map(style.paint.strong), ...said(description, style)];
  // The bars say what these tables say, in less room.
  const told = kind === 'timeline' ? [] : tables.filter(({ id }) => id !== 'overview');
  const chart = kind === 'timeline' ? chartLines(barChart(agreement, meant, style.voice), style) : [];
  const parts = [head, ...chart, ...told.map((table) => tableLines(table, style))];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A sentence in lines, in the direction of its language. */
function said(text: string, { width, voice }: Style): readonly string[] {
  const { direction } = voice.language;
  return wrapIn(shown(text, voice), width, 0, direction).map((line) => setLine(line, direction));
}

/** A text made safe; one of the agreement's own words alone is set apart where that matters. */
function shown(text: string, { language: { direction } }: Voice): string {
  const isApart = direction === 'ltr' || text.includes('\u2068');
  return safeIn(isApart ? text : isolated(text), direction);
}

function tableLines(table: Table, style: Style): readonly string[] {
  const { paint, width, voice } = style;
  // A column in which no row has anything says nothing.
  const there = table.columns.filter(({ id }) => table.rows.some(({ cells }) => (cells[id] ?? '') !== ''));
  const cells = table.rows.map((row) => there.map(({ id }) => shown(row.cells[id] ?? '', voice)));
  const names = there.map(({ name }) => name);
  const caption = said(table.caption, style).map(paint.strong);
  return [...caption, ...renderTable(names, cells, width, paint, voice.language.direction)];
}

const LABEL_MAX = 24;
const BARS_MIN = 20;

function chartLines({ lines, beside }: BarChart, style: Style): readonly (readonly string[])[] {
  const { paint, voice } = style;
  const all = [...lines.flatMap(({ rows }) => rows), ...beside];
  const labels = all.map((row) => columns(shown(labelOf(row), voice)));
  const labelWidth = Math.min(LABEL_MAX, Math.max(0, ...labels)) + 2;
  const barWidth = Math.max(BARS_MIN, Math.floor((style.width - labelWidth) * 0.45));
  const charts = lines.map(({ name, rows }) => [
    ...said(name, style).map(paint.strong),
    ...rows.flatMap((row) =>
      labelled(
        row.isCritical ? `${row.label} ◆` : row.label,
        `${barOf(row, barWidth, voice)}  `,
        row.times,
        labelWidth,
        style,
      ),
    ),
  ]);
  if (beside.length === 0) return charts;
  const told = beside.flatMap(({ label, times }) => labelled(label, '', times, labelWidth, style));
  return [...charts, [...said(voice.language.pictures.timeline.beside, style).map(paint.strong), ...told]];
}

function labelOf(row: BarRow | BarChart['beside'][number]): string {
  return 'isCritical' in row && row.isCritical ? `${row.label} ◆` : row.label;
}

/** A label, what stands right beside it, and words beside both. */
function labelled(
  label: string,
  beside: string,
  words: string,
  labelWidth: number,
  { width, paint, voice }: Style,
): readonly string[] {
  const { direction } = voice.language;
  const indent = labelWidth + columns(beside);
  const told = wrapIn(shown(words, voice), Math.max(16, width - indent), 0, direction);
  const [first = ''] = wrapIn(shown(label, voice), labelWidth - 2, 0, direction);
  const head = first + ' '.repeat(Math.max(0, labelWidth - columns(first))) + beside;
  return told.map((line, index) => {
    return setLine((index === 0 ? head : ' '.repeat(indent)) + paint.faint(line), direction);
  });
}

const SIGNS = { phase: '▓', obligation: '█', prohibition: '▒', permission: '░' } as const;

/** A row of signs: full where it is to be done, grey where it is forbidden, light where it is allowed. */
function barOf({ bars, kind, late }: BarRow, width: number, { language }: Voice): string {
  const [before, after] = language.direction === 'ltr' ? ['◂', '▸'] : ['▸', '◂'];
  const signs = Array.from({ length: width }, () => '·');
  for (const { start, end } of bars) {
    const from = Math.min(width - 1, Math.floor((start ?? 0) * width));
    const to = Math.max(from + 1, Math.ceil((end ?? 1) * width));
    for (let at = from; at < Math.min(width, to); at++) signs[at] = SIGNS[kind];
    if (start === null) signs[0] = before;
    if (end === null) signs[width - 1] = after;
  }
  if (late !== null) signs[Math.min(width - 1, Math.floor(late * width))] = '┃';
  return signs.join('');
}
