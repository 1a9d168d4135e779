import type { CountedFrom, Schedule, ScheduledAct } from '../../analysis/schedule/schedule.ts';
import { scheduleOf } from '../../analysis/schedule/schedule-of.ts';
import type { Agreement } from '../../model/agreement.ts';
import { dayAt, dayStart, type Frame } from '../../model/frames.ts';
import type { NormId } from '../../model/norms.ts';
import { CIVIL, ENTRY, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { subjectOf } from '../subject-of.ts';
import type { NormRow, RowSchedule } from './rows.ts';

/** The schedule of what is meant; null where that is more than one reading, or none. */
export function scheduleMeant(
  agreement: Agreement,
  meant: ReadingSet,
): { readonly schedule: Schedule; readonly acts: ReadonlyMap<NormId, ScheduledAct> } | null {
  const { space } = agreement;
  const reading = space.count(meant) === 1n ? space.first(meant) : undefined;
  if (reading === undefined) return null;
  const schedule = scheduleOf(subjectOf(agreement), reading);
  return { schedule, acts: new Map(schedule.acts.map((act) => [act.norm, act])) };
}

/**
 * A row with the times of the schedule where it is done once and surely comes: from the earliest minute to
 * the last in which it can still be done. What may never come, lasts or recurs keeps the times of its words.
 */
export function withSchedule(row: NormRow, act: ScheduledAct, isCritical: boolean): NormRow {
  const { performed, verified, countedFrom, follows } = act;
  const isHeldUp = performed.lateUnderDelay !== performed.earliest;
  const late = isHeldUp ? pointAt(performed.lateUnderDelay, countedFrom) : null;
  const schedule: RowSchedule = { late, slack: performed.slack, isCritical, follows };
  const [first] = row.stretches;
  const isWhole = performed.earliest !== null || performed.lastAdmissible !== null;
  if (first === undefined || act.kind !== 'once' || act.isConditional || !isWhole) {
    return { ...row, schedule: act.isConditional || act.kind !== 'once' ? null : schedule };
  }
  const start = onDay(first.frame, pointAt(performed.earliest, countedFrom));
  const end = untilDay(first.frame, pointAt(performed.lastAdmissible, countedFrom));
  const stretch = {
    ...first,
    earliest: start === null ? [] : [start],
    latest: end === null ? [] : [end],
    verifiedBy: untilDay(first.frame, pointAt(verified?.lastAdmissible ?? null, countedFrom)),
  };
  return { ...row, schedule, stretches: [stretch] };
}

const HOUR = 60;

/**
 * A beginning within the first hour of a day is that day: a verification takes a minute at least, and nobody
 * is served by a time such as 00:01.
 */
function onDay(frame: Frame, point: Point | null): Point | null {
  if (point === null) return null;
  const start = dayStart(frame, dayAt(frame, point));
  return point.minutes - start.minutes < HOUR ? start : point;
}

/** The last minute of a day is the end of that day. */
function untilDay(frame: Frame, point: Point | null): Point | null {
  if (point === null) return null;
  const next = { ...point, minutes: point.minutes + 1 };
  return dayStart(frame, dayAt(frame, next)).minutes === next.minutes ? next : point;
}

function pointAt(minutes: number | null, countedFrom: CountedFrom): Point | null {
  if (minutes === null) return null;
  return { anchor: countedFrom === 'date' ? CIVIL : ENTRY, base: 'day', minutes };
}
