import type { Agreement } from '../../model/agreement.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { PictureWords } from '../words.ts';
import { type Axis, axesOf, onLine } from './axis.ts';
import { axisName } from './axis-name.ts';
import type { NormRow } from './rows.ts';
import { scaleOf } from './scale.ts';
import { timelineData } from './timeline-data.ts';
import { TimelineTeller } from './told.ts';

/** A row of a chart made of letters: shares of the line from 0 to 1, null where it is open on that side. */
export interface BarRow {
  readonly label: string;
  readonly kind: 'phase' | NormRow['norm']['deontic'];
  readonly bars: readonly { readonly start: number | null; readonly end: number | null }[];
  /** How far it may be held up by others; null where the order of all acts does not say. */
  readonly late: number | null;
  readonly isCritical: boolean;
  /** The times in few words. */
  readonly times: string;
}

/** The lines of a timeline for who has only letters to draw with, and what stands beside them. */
export interface BarChart {
  readonly lines: readonly { readonly name: string; readonly rows: readonly BarRow[] }[];
  readonly beside: readonly { readonly label: string; readonly times: string }[];
}

/** The same rows, times and shares as the picture has, as plain data. */
export function timelineBars(agreement: Agreement, meant: ReadingSet, words: PictureWords): BarChart {
  const data = timelineData(agreement, meant);
  const { axes, beside } = axesOf(data);
  const teller = new TimelineTeller(data, words);
  const times = (stretches: NormRow['stretches']): string => {
    const told = stretches.map((each) => [teller.brief(each), words.common.readings(teller.names(each))]);
    const whole = told.map((parts) => parts.filter((part) => part !== '').join(' · '));
    return words.common.items([...new Set(whole)]);
  };
  const lines = axes.map((axis) => ({
    name: axisName(axis.anchor, data, words),
    rows: [
      ...axis.phases.map((phase): BarRow => {
        return {
          label: teller.phase(phase),
          kind: 'phase',
          bars: [share(axis, phase)],
          late: null,
          isCritical: false,
          times: teller.brief(phase),
        };
      }),
      ...axis.norms.map((row): BarRow => {
        const { norm, stretches, schedule } = row;
        const told = [times(stretches), teller.spare(row)].filter((part) => part !== '');
        const bars = stretches.filter((each) => onLine(each, axis.anchor) !== null);
        return {
          label: norm.label,
          kind: norm.deontic,
          bars: bars.map((each) => share(axis, each)),
          late: lateShare(axis, schedule),
          isCritical: schedule?.isCritical ?? false,
          times: words.common.items(told),
        };
      }),
    ],
  }));
  const phases = data.phases.filter((phase) => axes.every(({ anchor }) => onLine(phase, anchor) === null));
  return {
    lines,
    beside: [
      ...phases.map((phase) => ({ label: teller.phase(phase), times: teller.brief(phase) })),
      ...beside.map(({ norm, stretches }) => ({ label: norm.label, times: times(stretches) })),
    ],
  };
}

function lateShare(axis: Axis, schedule: NormRow['schedule']): number | null {
  const late = schedule?.late ?? null;
  return late === null || late.anchor.key !== axis.anchor ? null : scaleOf(axis, 0, 1)(late.minutes);
}

function share(axis: Axis, stretch: Parameters<typeof onLine>[0]): BarRow['bars'][number] {
  const place = onLine(stretch, axis.anchor);
  const scale = scaleOf(axis, 0, 1);
  const at = (minutes: number | null | undefined): number | null => (minutes == null ? null : scale(minutes));
  return { start: at(place?.start), end: at(place?.end) };
}
