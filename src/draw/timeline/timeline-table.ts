import { titleUnder } from '../heading-title.ts';
import type { Table } from '../picture.ts';
import type { PictureWords, TimelineCounts } from '../words.ts';
import type { Axis } from './axis.ts';
import type { NormRow } from './rows.ts';
import type { TimelineData } from './timeline-data.ts';
import type { TimelineTeller } from './told.ts';

/** How many times stand on lines and beside them. */
export function timelineCounts(data: TimelineData, beside: readonly NormRow[]): TimelineCounts {
  const times = (rows: readonly NormRow[]): number =>
    rows.reduce((sum, { stretches }) => sum + stretches.length, 0);
  const phases = new Set(data.phases.map(({ phase }) => phase)).size;
  return { onLine: times(data.norms) - times(beside), beside: times(beside), phases };
}

/** The tables beside the picture of times. */
export function timelineTables(
  data: TimelineData,
  axes: readonly Axis[],
  beside: readonly NormRow[],
  teller: TimelineTeller,
  words: PictureWords,
): readonly Table[] {
  const phases = data.phases.length === 0 ? [] : [phaseTable(data, teller, words)];
  return [
    overview(data, beside, words),
    ...phases,
    normTable(data, beside, teller, words),
    ...tickTables(axes, teller, words),
  ];
}

function overview(data: TimelineData, beside: readonly NormRow[], { common, timeline }: PictureWords): Table {
  const counts = timelineCounts(data, beside);
  return {
    id: 'overview',
    caption: timeline.title(data.agreement.title),
    columns: [
      { id: 'what', name: common.columns.what },
      { id: 'count', name: common.columns.count },
    ],
    rows: (['phases', 'onLine', 'beside'] as const).map((kind) => {
      return { key: kind, span: null, cells: { what: timeline.counted[kind], count: String(counts[kind]) } };
    }),
  };
}

function phaseTable(
  { phases }: TimelineData,
  teller: TimelineTeller,
  { common, timeline }: PictureWords,
): Table {
  return {
    id: 'phases',
    caption: timeline.phaseTable,
    columns: [
      { id: 'phase', name: timeline.columns.phase },
      { id: 'from', name: timeline.columns.from },
      { id: 'to', name: timeline.columns.to },
      { id: 'readings', name: common.columns.readings },
    ],
    rows: phases.map((row) => ({
      key: row.key,
      span: row.span,
      cells: {
        phase: teller.phase(row),
        from: teller.from(row),
        to: teller.to(row),
        readings: inReadings(teller.names(row), common),
      },
    })),
  };
}

function normTable(
  { norms, agreement }: TimelineData,
  beside: readonly NormRow[],
  teller: TimelineTeller,
  { common, timeline }: PictureWords,
): Table {
  const { columns } = timeline;
  const rows = norms.flatMap((row) =>
    row.stretches.map((stretch) => ({
      key: stretch.key,
      span: row.span,
      cells: {
        provision: row.norm.label,
        heading: titleUnder(row.lane, agreement.headings),
        who: common.list(row.bearers, 'and'),
        act: teller.act(row),
        from: teller.from(stretch),
        to: teller.to(stretch),
        verified: teller.verification(row),
        verifiedBy: stretch.verifiedBy === null ? '' : teller.end(stretch.verifiedBy, stretch),
        heldUp: teller.heldUp(row),
        slack: teller.spare(row),
        follows: teller.follows(row),
        drawn: beside.includes(row) ? timeline.notOnLine : timeline.onLine,
        readings: inReadings(teller.names(stretch), common),
      },
    })),
  );
  return {
    id: 'times',
    caption: timeline.table,
    columns: [
      { id: 'provision', name: common.columns.provision },
      { id: 'heading', name: common.columns.heading },
      { id: 'who', name: common.columns.who },
      { id: 'act', name: common.columns.act },
      { id: 'from', name: columns.from },
      { id: 'to', name: columns.to },
      { id: 'verified', name: columns.verified },
      { id: 'verifiedBy', name: columns.verifiedBy },
      { id: 'heldUp', name: columns.heldUp },
      { id: 'slack', name: columns.slack },
      { id: 'follows', name: columns.follows },
      { id: 'drawn', name: columns.drawn },
      { id: 'readings', name: common.columns.readings },
    ],
    rows,
  };
}

/** The days that may be marked on the lines. */
function tickTables(
  axes: readonly Axis[],
  teller: TimelineTeller,
  { timeline }: PictureWords,
): readonly Table[] {
  return axes.map(({ anchor, marks }, index) => ({
    id: `days ${index + 1}`,
    caption: timeline.tickTable,
    columns: [{ id: 'day', name: timeline.columns.day }],
    rows: [...marks]
      .sort((a, b) => a.minutes - b.minutes)
      .map((mark) => {
        return { key: `${anchor} ${mark.minutes}`, span: null, cells: { day: teller.mark(mark).full } };
      }),
  }));
}

function inReadings(names: readonly string[], { allReadings, items }: PictureWords['common']): string {
  return names.length === 0 ? allReadings : items(names);
}
