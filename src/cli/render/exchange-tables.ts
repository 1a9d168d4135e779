import { formatDay } from '../../base/calendar.ts';
import type { Curve, CurveStep, ExchangeCurves, Range } from '../../pacta.ts';
import type { Paint } from '../text/paint.ts';
import type { Voice } from '../voice.ts';
import { said, shown } from './spoken.ts';
import { renderTable } from './table.ts';

/** How something is shown. */
export interface ExchangeStyle {
  readonly paint: Paint;
  readonly width: number;
  readonly voice: Voice;
}

/** Every step of an order with the exposure of every party after it. */
export function stepTable(
  { steps }: Curve,
  parties: readonly string[],
  style: ExchangeStyle,
  actsOf: (step: CurveStep, at: number) => string = ({ labels }) => labels.join(', '),
): readonly string[] {
  const { columns } = style.voice.words.exchange;
  const names = [columns.step, columns.acts, columns.who, columns.day, ...parties];
  const rows = steps.map((step, at) => [
    String(at + 1),
    actsOf(step, at),
    step.movers.join(', '),
    dayCell(step, style.voice),
    ...step.standings.map(({ exposure }) => rangeText(exposure)),
  ]);
  return table(names, rows, style);
}

/** How each party fares over the whole. */
export function partyTable(curves: ExchangeCurves, style: ExchangeStyle): readonly string[] {
  const { columns: named } = style.voice.words.exchange;
  const names = [
    named.party,
    named.peak,
    named.after,
    named.day,
    named.irreversible,
    named.worst,
    named.end,
    named.temptation,
    named.trust,
    named.tolerance,
    named.deposit,
  ];
  const rows = curves.parties.map((party, at) => partyRow(curves, party, at, style));
  const used = names.flatMap((_, column) => (rows.some((row) => (row[column] ?? '') !== '') ? [column] : []));
  const only = (cells: readonly string[]): readonly string[] => used.map((column) => cells[column] ?? '');
  return table(only(names), rows.map(only), style);
}

function partyRow(
  { planned, worst, totals, tolerances, deposits, isCounted }: ExchangeCurves,
  party: string,
  at: number,
  { voice }: ExchangeStyle,
): readonly string[] {
  const { words } = voice;
  const peak = planned.peaks[at];
  const step = planned.steps[peak?.step ?? -1];
  const standings = planned.steps.flatMap(({ standings: all }) => all[at] ?? []);
  const undone = greatest(standings.map(({ irreversible }) => irreversible.most));
  const tempted = greatest(standings.map(({ temptation }) => temptation));
  const trust = standings.some(({ isBeyondTrust }) => isBeyondTrust)
    ? words.exchange.beyondTrust
    : greatest(standings.flatMap(({ trust: asked }) => asked ?? []));
  return [
    party,
    step === undefined ? words.exchange.never : (peak?.exposure.said ?? ''),
    step === undefined ? '' : step.labels.join(', '),
    step === undefined ? '' : dayCell(step, voice),
    undone,
    worst?.most[at]?.said ?? '',
    totals[at]?.said ?? '',
    isCounted ? '' : tempted,
    isCounted ? '' : trust,
    tolerances[at]?.said ?? '',
    deposits[at]?.said ?? '',
  ];
}

/** The greatest of some amounts; empty where none is above nought. */
function greatest(amounts: readonly { readonly value: number; readonly said: string }[]): string {
  const [first] = amounts.filter(({ value }) => value > 0).sort((a, b) => b.value - a.value);
  return first?.said ?? '';
}

/** A number, or both ends of a range. */
export function rangeText({ least, most }: Range): string {
  return least.said === most.said ? most.said : `${least.said}…${most.said}`;
}

/** A day in few words. */
export function dayCell({ day }: CurveStep, { language }: Voice): string {
  const { timeline } = language.pictures;
  if (day === null) return '';
  if (day.number !== null) return timeline.dayNumber(day.number);
  return day.date === null ? timeline.point({ kind: 'day', day }) : timeline.shortDate(formatDay(day.date));
}

function table(
  names: readonly string[],
  rows: readonly (readonly string[])[],
  { paint, width, voice }: ExchangeStyle,
): readonly string[] {
  const all = (cells: readonly string[]): readonly string[] => cells.map((cell) => shown(cell, voice));
  return renderTable(all(names), rows.map(all), width, paint, voice.language.direction);
}

/** A heading. */
export function heading(text: string, style: ExchangeStyle): readonly string[] {
  return said(text, style.width, style.voice).map(style.paint.strong);
}
