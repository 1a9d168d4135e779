import type { Span } from '../base/span.ts';
import type { Moment } from '../model/conditions.ts';
import { dayAt, dayStart, type Frame } from '../model/frames.ts';
import type { PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import { isSurelyNotAfter, type Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type PartWindow, timelineOf } from '../model/timeline.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';

/** Two times of one norm that leave it no moment: one ends the window before the other begins it. */
export interface Clash {
  readonly norm: Norm;
  readonly frame: Frame;
  readonly end: { readonly point: Point; readonly span: Span };
  /** Entry into force has no words of the norm. */
  readonly start: { readonly point: Point; readonly span: Span | null };
  /** The phase in which the norm is to be done, where its end is what comes too early. */
  readonly phase: PhaseId | null;
  /** Whether the window ends with a phase that can be prolonged, so that it is only empty if nobody does. */
  readonly movable: boolean;
  readonly readings: ReadingSet;
}

const known = new WeakMap<Subject, ReadonlyMap<Norm, readonly Clash[]>>();

function clashesByNorm(subject: Subject): ReadonlyMap<Norm, readonly Clash[]> {
  const made =
    known.get(subject) ??
    new Map(subject.agreement.norms.map((norm) => [norm, clashesIn(subject, norm)] as const));
  known.set(subject, made);
  return made;
}

/** Every norm whose own times leave it no moment, once in each reading. */
export function clashesOf(subject: Subject): readonly Clash[] {
  return [...clashesByNorm(subject).values()].flat();
}

/** The readings in which a norm's own times leave it no moment: what any other finding of time leaves out. */
export function emptyIn(subject: Subject, norm: Norm): ReadingSet {
  const own = clashesByNorm(subject).get(norm) ?? [];
  return subject.agreement.space.any(own.map(({ readings }) => readings));
}

/** Where one part of a norm's window ends before another begins, the readings told already left out. */
function clashesIn(subject: Subject, norm: Norm): readonly Clash[] {
  const { space } = subject.agreement;
  const parts = timelineOf(subject.index).partsOf(norm).filter(isOwnTime);
  const clashes: Clash[] = [];
  let told = space.none;
  const tell = (clash: Clash): void => {
    const readings = space.minus(clash.readings, told);
    if (readings !== space.none) clashes.push({ ...clash, readings });
    told = space.or(told, readings);
  };
  for (const ending of parts) {
    for (const starting of parts) {
      const pair = clashBetween(ending, starting);
      if (pair === null) continue;
      tell({
        norm,
        frame: ending.frame,
        end: { point: pair.end, span: spanOf(ending) },
        start: { point: pair.start, span: spanOf(starting) },
        phase: stretchOf(ending),
        movable: isMovable(subject, ending),
        readings: space.and(ending.readings, starting.readings),
      });
    }
  }
  for (const clash of beforeEntry(subject, norm, parts)) tell(clash);
  return clashes;
}

function isOwnTime({ source }: PartWindow): boolean {
  return source.kind !== 'condition';
}

/** The words of a part. */
export function spanOf({ source }: PartWindow): Span {
  switch (source.kind) {
    case 'condition':
      return source.conditional.span;
    case 'time':
      return source.time.span;
    case 'days':
      return source.recurrence.span;
  }
}

interface Pair {
  readonly end: Point;
  readonly start: Point;
}

function clashBetween(ending: PartWindow, starting: PartWindow): Pair | null {
  if (ending.frame !== starting.frame) return null;
  // A phase without a moment is told where it is declared; of several days each is a time of its own.
  if (ending === starting ? stretchOf(ending) !== null : isSameSource(ending, starting)) return null;
  const isExact = namesHour(ending) || namesHour(starting);
  for (const end of ending.latest) {
    for (const start of starting.earliest) {
      if (isSurelyOver(ending.frame, end, start, isExact)) return { end, start };
    }
  }
  return null;
}

function isSameSource(a: PartWindow, b: PartWindow): boolean {
  return a.source.kind === b.source.kind && spanOf(a) === spanOf(b);
}

/**
 * Whether what ends with one point is certainly over at another. A day is over at the first minute of the
 * next; a moment by the clock is not over at that same moment.
 */
export function isSurelyOver(frame: Frame, end: Point, start: Point, isExact = false): boolean {
  if (!isSurelyNotAfter(end, start)) return false;
  if (end.base !== start.base || end.minutes !== start.minutes) return true;
  return end.base === 'day' && !isExact && dayStart(frame, dayAt(frame, end)).minutes === end.minutes;
}

/** Whether a part's words name an hour, or say both ends by one moment. */
function namesHour({ source }: PartWindow): boolean {
  if (source.kind !== 'time') return false;
  return momentsIn(source.time).some(({ minute }) => minute !== undefined);
}

/** The moments that a time names. */
function momentsIn(time: TimeQualifier): readonly Moment[] {
  switch (time.kind) {
    case 'from':
      return time.to === null ? [time.from] : [time.from, time.to];
    case 'between':
      return [time.from, time.to];
    case 'within':
      return time.of === null ? [] : [time.of];
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return [];
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return [time.at];
  }
}

/** The phase through which or during which a part says that the norm is to be done. */
function stretchOf({ source }: PartWindow): PhaseId | null {
  if (source.kind !== 'time') return null;
  const { time } = source;
  const isStretch = time.kind === 'throughout' || time.kind === 'during';
  return isStretch && time.of.kind === 'phase' ? time.of.phase : null;
}

/** Whether a part ends with a phase that somebody may extend or that a condition continues. */
export function isMovable(subject: Subject, part: PartWindow): boolean {
  const { source } = part;
  if (source.kind !== 'time') return false;
  const stretch = stretchOf(part);
  const edges = momentsIn(source.time).flatMap((moment) => phasesIn(moment));
  return [...edges, ...(stretch === null ? [] : [stretch])].some((phase) => canGoOn(subject, phase));
}

function phasesIn(moment: Moment): readonly PhaseId[] {
  switch (moment.kind) {
    case 'edge':
      return moment.of.kind === 'phase' ? [moment.of.phase] : [];
    case 'offset':
      return phasesIn(moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(phasesIn);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'state':
    case 'event':
    case 'condition':
      return [];
  }
}

/** Whether somebody may extend a phase, or a condition continues it past its last day. */
export function canGoOn({ index, agreement }: Subject, phase: PhaseId): boolean {
  if (index.facts('continues').some((fact) => fact.phase === phase)) return true;
  return agreement.norms.some(
    ({ act, deontic }) =>
      act.power?.kind === 'extend' && act.power.phase === phase && deontic !== 'prohibition',
  );
}

/** What lasts binds from entry into force on, so that what ends before it never does. */
function beforeEntry(subject: Subject, norm: Norm, parts: readonly PartWindow[]): readonly Clash[] {
  if (!norm.lasting || parts.some(({ earliest }) => earliest.length > 0)) return [];
  if (norm.conditions.length > 0) return [];
  const { space } = subject.agreement;
  const entries = timelineOf(subject.index).moment({ kind: 'entry', span: norm.modal.span });
  return parts.flatMap((part) =>
    entries
      .filter(({ frame }) => frame === part.frame)
      .flatMap(({ value, readings }) =>
        value.start.flatMap((start) =>
          part.latest
            .filter((end) => isSurelyOver(part.frame, end, start, namesHour(part)))
            .map((end) => ({
              norm,
              frame: part.frame,
              end: { point: end, span: spanOf(part) },
              start: { point: start, span: null },
              phase: stretchOf(part),
              movable: isMovable(subject, part),
              readings: space.and(readings, part.readings),
            })),
        ),
      ),
  );
}
