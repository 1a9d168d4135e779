import type { Subject } from '../../analysis/check.ts';
import type { Schedule } from '../../analysis/schedule/schedule.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Duration } from '../../model/durations.ts';
import { dayAt, dayEnd, dayStart, exactMinutes, type Frame, shifted } from '../../model/frames.ts';
import type { Norm } from '../../model/norms.ts';
import { type Bound, CIVIL, ENTRY, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { timelineOf } from '../../model/timeline.ts';
import { subjectOf } from '../subject-of.ts';
import type { NormRow, PhaseRow, Stretch } from './rows.ts';
import { scheduleMeant, withSchedule } from './scheduled.ts';

/** Everything with a time, in some readings of an agreement. */
export interface TimelineData {
  readonly subject: Subject;
  readonly agreement: Agreement;
  readonly meant: ReadingSet;
  readonly phases: readonly PhaseRow[];
  readonly norms: readonly NormRow[];
  /** What the lines count from, the main one first: civil time, entry into force, the start of the count. */
  readonly anchors: readonly string[];
  /** The zone that days are those of; null where the text names none. */
  readonly zone: string | null;
  /** When everything can come; null where several readings are meant. */
  readonly schedule: Schedule | null;
}

/**
 * Finds the times that the text's own dates, days and phases show; in one reading, those that the order of
 * all acts leaves, with their slack.
 */
export function timelineData(agreement: Agreement, meant: ReadingSet): TimelineData {
  const subject = subjectOf(agreement);
  const phases = phaseRows(subject, meant);
  const made = scheduleMeant(agreement, meant);
  const critical = new Set(made?.schedule.critical);
  const norms = normRows(subject, meant).map((row): NormRow => {
    const act = made?.acts.get(row.norm.id);
    return act === undefined ? row : withSchedule(row, act, critical.has(act.norm));
  });
  const bounds = [...phases, ...norms.flatMap(({ stretches }) => stretches)];
  const points = bounds.flatMap(({ earliest, latest }) => [...earliest, ...latest]);
  const zones = new Set(bounds.map(({ frame }) => frame.zone).filter((zone) => zone !== null));
  const [zone] = zones;
  return {
    subject,
    agreement,
    meant,
    phases,
    norms,
    anchors: anchorsOf(subject, points),
    zone: zones.size === 1 ? (zone ?? null) : null,
    schedule: made?.schedule ?? null,
  };
}

/** Only such anchors are lines of their own; another one's few points are told in words. */
function anchorsOf({ agreement, index }: Subject, points: readonly Point[]): readonly string[] {
  const counted = agreement.clocks.flatMap(({ start }) =>
    timelineOf(index)
      .moment(start)
      .flatMap(({ value }) => (value.day === null ? [] : [value.day.anchor.key])),
  );
  const there = new Set(points.map(({ anchor }) => anchor.key));
  return [...new Set([CIVIL.key, ENTRY.key, ...counted])].filter((key) => there.has(key));
}

function phaseRows({ agreement, index }: Subject, meant: ReadingSet): readonly PhaseRow[] {
  const { space, phases } = agreement;
  const timeline = timelineOf(index);
  return [...new Set(phases.map(({ id }) => id))].flatMap((id) => {
    const [declared] = phases.filter((phase) => phase.id === id);
    if (declared === undefined) return [];
    return timeline.phase(id).flatMap(({ readings: all, value, frame }, place): readonly PhaseRow[] => {
      const readings = space.and(all, meant);
      if (readings === space.none) return [];
      const { name, span } = declared;
      const common = { frame, earliest: value.start, latest: value.end, readings };
      return [{ ...common, key: `phase ${id} ${place + 1}`, phase: id, name, span }];
    });
  });
}

function normRows(subject: Subject, meant: ReadingSet): readonly NormRow[] {
  const { space, norms } = subject.agreement;
  const rows = new Map<string, NormRow>();
  for (const norm of [...norms].sort((a, b) => a.span.start - b.span.start)) {
    if (space.and(norm.readings, meant) === space.none) continue;
    const row = rowOf(subject, norm, meant);
    // The same for each party is one row.
    const name = `${row.norm.label} ${row.norm.act.words} ${row.stretches.map(nameOf).join('; ')}`;
    const known = rows.get(name);
    const bearers = [...new Set([...(known?.bearers ?? []), ...row.bearers])];
    rows.set(name, known === undefined ? row : { ...known, bearers });
  }
  return [...rows.values()];
}

function rowOf({ agreement, index }: Subject, norm: Norm, meant: ReadingSet): NormRow {
  const { space } = agreement;
  const provision = index.provision(norm.provision);
  const key = `norm ${norm.id}`;
  const windows = timelineOf(index)
    .windowsOf(norm)
    .flatMap(({ readings: all, frame, earliest, latest }) => {
      const readings = space.and(all, meant);
      return readings === space.none ? [] : [{ readings, frame, earliest, latest }];
    });
  const told = new Map<string, Stretch>();
  for (const window of windows) {
    const known = told.get(timesOf(window));
    const readings = known === undefined ? window.readings : space.or(known.readings, window.readings);
    told.set(timesOf(window), { ...window, readings });
  }
  return {
    key,
    norm,
    bearers: norm.bearer.kind === 'actors' ? norm.bearer.actors : [],
    lane: provision?.heading ?? '',
    span: provision?.span ?? norm.span,
    schedule: null,
    stretches: [...told.values()].map((stretch, place) => ({
      ...stretch,
      key: `${key} ${place + 1}`,
      verifiedBy: verifiedBy(norm, stretch),
    })),
  };
}

function timesOf({ earliest, latest }: Stretch): string {
  const said = (bound: Bound): string =>
    bound.map(({ anchor, base, minutes }) => `${anchor.key} ${base} ${minutes}`).join(', ');
  return `${said(earliest)} to ${said(latest)}`;
}

function nameOf(stretch: Stretch): string {
  return `${timesOf(stretch)} in ${stretch.readings.key}`;
}

/** When it is verified at the latest, where the text says how soon after the last moment of doing. */
function verifiedBy({ verification, lasting }: Norm, { frame, latest }: Stretch): Point | null {
  const within = verification?.within ?? null;
  const [last, ...others] = latest;
  if (within === null || last === undefined || others.length > 0 || lasting) return null;
  return later(frame, last, within);
}

function later(frame: Frame, point: Point, duration: Duration): Point | null {
  const minutes = exactMinutes(duration);
  if (minutes !== null) return { ...point, minutes: point.minutes + minutes };
  const from = dayAt(frame, point);
  const { most } = shifted(frame, from, duration, 1);
  if (most === null) return null;
  const isMidnight = dayStart(frame, from).minutes === point.minutes;
  return isMidnight ? { ...dayStart(frame, most), base: point.base } : dayEnd(frame, most);
}
