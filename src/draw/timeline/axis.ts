import { greatest, least } from '../../base/append.ts';
import { MINUTES_PER_DAY } from '../../base/calendar.ts';
import { dayAt, dayStart, type Frame } from '../../model/frames.ts';
import type { AnchoredDay, Bound, Point } from '../../model/points.ts';
import type { NormRow, PhaseRow, Stretch } from './rows.ts';
import type { TimelineData } from './timeline-data.ts';

/** What of a stretch lies on a line, and what has to stand beside it in words. */
export interface OnLine {
  /** Minutes of the line; null where the stretch is open on this side, as far as the line can show. */
  readonly start: number | null;
  readonly end: number | null;
  /** Whether a side is bound by something else as well, or by that alone. */
  readonly isStartTied: boolean;
  readonly isEndTied: boolean;
}

/** One line: what it counts from, and what stands on it. */
export interface Axis {
  readonly anchor: string;
  readonly min: number;
  readonly max: number;
  readonly phases: readonly PhaseRow[];
  readonly norms: readonly NormRow[];
  /** The days that may be marked, those of phases first. */
  readonly marks: readonly Mark[];
}

/** A day on which something begins or ends. */
export interface Mark {
  readonly day: AnchoredDay;
  readonly frame: Frame;
  /** Its first minute. */
  readonly minutes: number;
}

/** What of a stretch lies on the line of an anchor; null where nothing does. */
export function onLine(
  { earliest, latest }: { readonly earliest: Bound; readonly latest: Bound },
  anchor: string,
): OnLine | null {
  const of = (bound: Bound): readonly number[] =>
    bound.filter((point) => point.anchor.key === anchor).map(({ minutes }) => minutes);
  const [starts, ends] = [of(earliest), of(latest)];
  if (starts.length === 0 && ends.length === 0) return null;
  return {
    start: starts.length === 0 ? null : greatest(starts),
    end: ends.length === 0 ? null : least(ends),
    isStartTied: starts.length < earliest.length,
    isEndTied: ends.length < latest.length,
  };
}

/** The lines of a text, and the norms that stand on none of them. */
export function axesOf(data: TimelineData): {
  readonly axes: readonly Axis[];
  readonly beside: readonly NormRow[];
} {
  const anchorOfRow = new Map(data.norms.map((row) => [row.key, anchorFor(row, data.anchors)]));
  const axes = data.anchors.flatMap((anchor): readonly Axis[] => {
    const phases = data.phases.filter((phase) => onLine(phase, anchor) !== null);
    const norms = data.norms.filter(({ key }) => anchorOfRow.get(key) === anchor);
    return phases.length + norms.length === 0 ? [] : [axisOf(anchor, phases, norms)];
  });
  return { axes, beside: data.norms.filter(({ key }) => anchorOfRow.get(key) === null) };
}

function anchorFor({ stretches }: NormRow, anchors: readonly string[]): string | null {
  return anchors.find((anchor) => stretches.some((stretch) => onLine(stretch, anchor) !== null)) ?? null;
}

function axisOf(anchor: string, phases: readonly PhaseRow[], norms: readonly NormRow[]): Axis {
  const stretches = [...phases, ...norms.flatMap((row) => row.stretches)];
  const marks = stretches.flatMap((stretch) => marksOf(stretch, anchor));
  const ends = stretches.flatMap(({ earliest, latest }) => [...earliest, ...latest]);
  const verified = norms.flatMap((row) => row.stretches.map((stretch) => stretch.verifiedBy));
  const points = [...ends, ...verified.filter((point) => point !== null)]
    .filter((point) => point.anchor.key === anchor)
    .map((point) => point.minutes);
  const minutes = [...points, ...marks.map((mark) => mark.minutes)];
  const [low, high] = [least(minutes), greatest(minutes)];
  // A line of one point needs some room around it.
  const room = high - low < 2 * MINUTES_PER_DAY ? MINUTES_PER_DAY : 0;
  return { anchor, min: low - room, max: high + room, phases, norms, marks: once(marks) };
}

function marksOf({ earliest, latest, frame }: Stretch, anchor: string): readonly Mark[] {
  const mark = (point: Point): Mark => {
    const day = dayAt(frame, point);
    return { day, frame, minutes: dayStart(frame, day).minutes };
  };
  const of = (bound: Bound): readonly Point[] => bound.filter((point) => point.anchor.key === anchor);
  // An end is the first minute that is no longer in it: the day it closes is the one before.
  const closed = of(latest).map((point) => {
    return point.base === 'instant' ? point : { ...point, minutes: point.minutes - 1 };
  });
  return [...of(earliest), ...closed].map(mark);
}

function once(marks: readonly Mark[]): readonly Mark[] {
  return [...new Map([...marks].reverse().map((mark) => [mark.minutes, mark])).values()].reverse();
}
