import type { Condition, Moment } from '../model/conditions.ts';
import type { Stretch } from '../model/durations.ts';
import type { Frame } from '../model/frames.ts';
import type { PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import { CIVIL, ENTRY, type Interval, isSurelyNotAfter, type Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { namesPeace, restrainsHostilities } from './hostilities.ts';

/** A stretch of time in which a norm restrains hostilities. */
export interface Restraint extends Interval {
  readonly norm: Norm;
  readonly readings: ReadingSet;
  readonly frame: Frame;
}

/** A moment at which what did restrain hostilities ends and nothing restrains them any longer. */
export interface Cliff {
  readonly point: Point;
  readonly frame: Frame;
  /** What ends then, in the order of the text. */
  readonly ending: readonly Restraint[];
  readonly readings: ReadingSet;
  /** Whether several ends whose order is open make it: it comes with the last of them. */
  readonly lastOfSeveral: boolean;
}

const made = new WeakMap<Subject, readonly Restraint[]>();

/** Every stretch in which a norm restrains hostilities. */
export function restraintsOf(subject: Subject): readonly Restraint[] {
  const known = made.get(subject);
  if (known !== undefined) return known;
  const timeline = timelineOf(subject.index);
  const found = subject.agreement.norms
    .filter((norm) => restrainsHostilities(subject, norm))
    .flatMap((norm) =>
      timeline.windowsOf(norm).map(({ readings, frame, earliest, latest }) => {
        return { norm, readings, frame, earliest, latest: endsOf(subject, norm, latest) };
      }),
    );
  made.set(subject, found);
  return found;
}

/**
 * The ends of a restraint. What is ceased once stays ceased; and an end by consent, or by a state of peace,
 * leaves
 * nobody without restraint.
 */
function endsOf(subject: Subject, norm: Norm, latest: readonly Point[]): readonly Point[] {
  if (!norm.lasting && !norm.times.some(({ kind }) => kind === 'during')) return [];
  return latest.filter(({ anchor }) => anchor.of === null || !isPeace(subject, norm, anchor.of));
}

function isPeace(subject: Subject, norm: Norm, of: Moment | Condition): boolean {
  switch (of.kind) {
    case 'agrees':
      return !of.negated;
    case 'condition':
      return isPeace(subject, norm, of.condition);
    case 'event':
      return !('negated' in of && of.negated) && namesPeace(subject, of.event);
    case 'state':
      return (
        of.state === 'performed' &&
        subject.index
          .normsMeant(of.reference, of.state, norm)
          .some(({ act }) => CONCLUDING.test(act.words) && namesPeace(subject, act.words))
      );
    case 'and':
      return of.of.some((each) => isPeace(subject, norm, each));
    case 'or':
      return of.of.every((each) => isPeace(subject, norm, each));
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
    case 'offset':
    case 'earliest':
    case 'latest':
    case 'phase':
    case 'count':
    case 'moment':
      return false;
  }
}

const CONCLUDING = /^(agree|conclude|sign|reach|adopt|declare|establish|enter into|proclaim)\b/iu;

/** Every moment at which restraint ends and none is left. */
export function cliffsOf(subject: Subject): readonly Cliff[] {
  const { space } = subject.agreement;
  const restraints = restraintsOf(subject);
  const bare = restraints.flatMap((restraint) =>
    restraint.latest.map((point) => {
      const covered = followers(restraints, restraint, point).map(({ readings }) => readings);
      return cliffAt(point, restraint, space.minus(restraint.readings, space.any(covered)));
    }),
  );
  const cliffs = together(subject, bare);
  return [...cliffs, ...lastOfSeveral(subject, space.any(cliffs.map(({ readings }) => readings)))];
}

function cliffAt(point: Point, restraint: Restraint, readings: ReadingSet): Cliff {
  return { point, frame: restraint.frame, ending: [restraint], readings, lastOfSeveral: false };
}

/** The restraints that may hold right after another one ends: begun by then, and not ended for certain. */
function followers(restraints: readonly Restraint[], ending: Restraint, point: Point): readonly Restraint[] {
  return restraints.filter((other) => hasBegun(other, point) && !hasEnded(other, ending, point));
}

/** Ended for certain by the end of another; so is what ended before the other began. */
function hasEnded({ latest }: Restraint, ending: Restraint, point: Point): boolean {
  return latest.some((end) => [point, ...ending.earliest].some((moment) => isSurelyNotAfter(end, moment)));
}

/** Begun for certain; what begins on a known day is taken to begin before what may happen at any time. */
function hasBegun({ earliest }: Restraint, point: Point): boolean {
  return earliest.every((start) => isSurelyNotAfter(start, point) || (isKnown(start) && !isKnown(point)));
}

/** Whether a point lies on the agreement's own axis, and not behind something that may or may not happen. */
export function isKnown({ anchor }: Point): boolean {
  return anchor.key === CIVIL.key || anchor.key === ENTRY.key;
}

/** What ends at one moment is one cliff. */
function together({ agreement }: Subject, cliffs: readonly Cliff[]): readonly Cliff[] {
  const { space } = agreement;
  const frames = [...new Set(cliffs.map(({ frame }) => frame))];
  const found = new Map<string, Cliff>();
  for (const cliff of cliffs) {
    if (cliff.readings === space.none) continue;
    const { anchor, base, minutes } = cliff.point;
    // A day has another number where the readings count from another one.
    const key = `${anchor.key} ${base} ${minutes} ${frames.indexOf(cliff.frame)}`;
    const first = found.get(key);
    if (first === undefined) found.set(key, cliff);
    else {
      const readings = space.or(first.readings, cliff.readings);
      found.set(key, { ...first, readings, ending: [...first.ending, ...cliff.ending] });
    }
  }
  return [...found.values()];
}

/**
 * Where restraints have ends whose order is open, each may outlast the others; but the last of them leaves
 * nothing,
 * unless one of them leads to a restraint without end.
 */
function lastOfSeveral(subject: Subject, told: ReadingSet): readonly Cliff[] {
  const { space } = subject.agreement;
  const restraints = restraintsOf(subject);
  const lasting = lastingReadings(subject, restraints);
  const left = restraints.map(({ readings }, index) =>
    space.minus(readings, space.or(told, lasting[index] ?? space.none)),
  );
  const ending = restraints.filter((_, index) => left[index] !== space.none);
  const last = ending.at(-1);
  const point = last?.latest[0];
  if (last === undefined || point === undefined) return [];
  return [{ point, frame: last.frame, ending, readings: space.any(left), lastOfSeveral: true }];
}

/**
 * For each restraint the readings in which hostilities stay restrained once it holds: the least such sets.
 */
function lastingReadings({ agreement }: Subject, restraints: readonly Restraint[]): readonly ReadingSet[] {
  const { space } = agreement;
  let lasting: readonly ReadingSet[] = restraints.map(() => space.none);
  for (let isStable = false; !isStable; ) {
    const before = lasting;
    lasting = restraints.map((restraint) =>
      restraint.latest.reduce((readings, point) => {
        const next = followers(restraints, restraint, point);
        return space.and(
          readings,
          space.any(next.map((other) => before[restraints.indexOf(other)] ?? space.none)),
        );
      }, restraint.readings),
    );
    isStable = lasting.every((readings, index) => readings === before[index]);
  }
  return lasting;
}

/** The phases by which a norm says when it ends. */
export function phasesOf(norm: Norm): readonly PhaseId[] {
  const inMoment = (moment: Moment | null): readonly PhaseId[] =>
    moment?.kind === 'edge' ? inStretch(moment.of) : [];
  const inStretch = (stretch: Stretch): readonly PhaseId[] =>
    stretch.kind === 'phase' ? [stretch.phase] : [];
  return norm.times.flatMap((time) => {
    if (time.kind === 'throughout' || time.kind === 'during') return inStretch(time.of);
    if (time.kind === 'from' || time.kind === 'between') return inMoment(time.to);
    return time.kind === 'until' ? inMoment(time.at) : [];
  });
}
