import { dayNumbered, formatDay, minuteNumbered } from '../base/calendar.ts';
import type { NormRow, PhaseRow } from '../draw/timeline/rows.ts';
import { type TimelineData, timelineData } from '../draw/timeline/timeline-data.ts';
import { TimelineTeller } from '../draw/timeline/told.ts';
import { type CalendarEntry, writeIcs } from '../formats/ics/write-ics.ts';
import type { Agreement } from '../model/agreement.ts';
import { dayAt, dayStart, type Frame } from '../model/frames.ts';
import { type Bound, CIVIL, type Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Language } from './language.ts';

/**
 * The dated times of one reading as a calendar file: each phase, the last day of each act that surely comes,
 * and the last day of its verification. Null where the text dates none of them.
 */
export function calendarOf(agreement: Agreement, meant: ReadingSet, language: Language): string | null {
  const data = timelineData(agreement, meant);
  const teller = new TimelineTeller(data, language.pictures);
  const entries = [
    ...data.phases.flatMap((phase) => phaseEntries(phase, teller)),
    ...data.norms.flatMap((row) => actEntries(row, data, teller, language)),
  ];
  const name = agreement.title ?? language.pictures.timeline.title(null);
  return entries.length === 0 ? null : writeIcs(name, entries);
}

function phaseEntries(phase: PhaseRow, teller: TimelineTeller): readonly CalendarEntry[] {
  const [start, end] = [civil(phase.earliest), civil(phase.latest)];
  if (start === null || end === null) return [];
  const from = dateAt(phase.frame, start);
  const to = dateAt(phase.frame, { ...end, minutes: end.minutes - 1 });
  const summary = teller.phase(phase);
  return [{ id: idOf(phase.key), summary, description: '', when: { from, to } }];
}

function actEntries(
  row: NormRow,
  { agreement }: TimelineData,
  teller: TimelineTeller,
  { pictures }: Language,
): readonly CalendarEntry[] {
  const [stretch] = row.stretches;
  const last = stretch === undefined || row.schedule === null ? null : civil(stretch.latest);
  if (stretch === undefined || last === null) return [];
  const who = pictures.common.list(row.bearers, 'and');
  const summary = [`${row.norm.label} ${who}`.trim(), teller.act(row)].join(': ');
  const description = teller.spoken(row);
  const act = { id: idOf(row.key), summary, description, when: whenOf(stretch.frame, last) };
  if (stretch.verifiedBy === null || stretch.verifiedBy.anchor.key !== CIVIL.key) return [act];
  const verified = `${row.norm.label}: ${teller.verification(row)}`;
  const when = whenOf(stretch.frame, stretch.verifiedBy);
  const title = agreement.title ?? '';
  return [act, { id: idOf(`${row.key} verified`), summary: verified, description: title, when }];
}

/** The end of a day is that day; any other minute is itself. */
function whenOf(frame: Frame, point: Point): CalendarEntry['when'] {
  const isDayEnd = dayStart(frame, dayAt(frame, point)).minutes === point.minutes;
  if (!isDayEnd) return { minute: minuteNumbered(point.minutes) };
  const date = dateAt(frame, { ...point, minutes: point.minutes - 1 });
  return { from: date, to: date };
}

function civil(bound: Bound): Point | null {
  const [only, ...others] = bound;
  return only === undefined || others.length > 0 || only.anchor.key !== CIVIL.key ? null : only;
}

function dateAt(frame: Frame, point: Point): string {
  return formatDay(dayNumbered(dayAt(frame, point).day));
}

function idOf(key: string): string {
  return `${encodeURIComponent(key).replaceAll('%', '-')}@pacta`;
}
