import type { Span } from '../base/span.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import type { Frame } from '../model/frames.ts';
import type { Norm } from '../model/norms.ts';
import type { Interval, Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference } from '../model/references.ts';
import { timelineOf } from '../model/timeline.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';
import { hopelessIn } from './late-duties.ts';

/** A step that must follow an act of somebody else, and may have to wait for it until its own last moment. */
export interface SharedMoment {
  readonly act: Norm;
  readonly step: Norm;
  readonly frame: Frame;
  readonly point: Point;
  /** Whether it waits until the act is verified. */
  readonly verified: boolean;
  /** The words by which it waits. */
  readonly span: Span;
  readonly readings: ReadingSet;
}

const known = new WeakMap<Subject, readonly SharedMoment[]>();

/** Every act and step that share one last moment. */
export function sharedMomentsOf(subject: Subject): readonly SharedMoment[] {
  const made = known.get(subject) ?? subject.agreement.norms.flatMap((step) => sharedBy(subject, step));
  known.set(subject, made);
  return made;
}

/** What a norm waits for that somebody does or confirms. */
interface Wait {
  readonly reference: Reference;
  readonly verified: boolean;
  readonly span: Span;
}

function sharedBy(subject: Subject, step: Norm): readonly SharedMoment[] {
  if (!isOnce(step)) return [];
  return waitsOf(step).flatMap(({ reference, verified, span }) =>
    subject.index
      .normsMeant(reference, verified ? 'verified' : 'performed', step)
      .filter((act) => isOnce(act) && act !== step)
      .flatMap((act) => sharedBetween(subject, act, step, verified, span)),
  );
}

function isOnce({ deontic, lasting, recurrence }: Norm): boolean {
  return deontic === 'obligation' && !lasting && recurrence === null;
}

/** Who waits for its own act has its own time to divide; who waits for a verifier has not. */
function isAnothers({ index }: Subject, act: Norm, step: Norm, verified: boolean): boolean {
  if (verified && act.verification !== null) return true;
  const own = index.bearers(step);
  return index.bearers(act).some((bearer) => !own.includes(bearer));
}

function sharedBetween(
  subject: Subject,
  act: Norm,
  step: Norm,
  verified: boolean,
  span: Span,
): readonly SharedMoment[] {
  const { space } = subject.agreement;
  const timeline = timelineOf(subject.index);
  const anothers = isAnothers(subject, act, step, verified);
  const hopeless = space.or(hopelessIn(subject, act), hopelessIn(subject, step));
  return timeline.windowsOf(act).flatMap((first) => {
    const [point] = first.latest;
    if (point === undefined || first.latest.length > 1) return [];
    return timeline
      .windowsOf(step)
      .filter(({ frame, latest }) => frame === first.frame && latest.some((end) => isSame(end, point)))
      .filter((second) => anothers || isLeftOneDay(first, second, point))
      .map((second) => space.minus(space.and(first.readings, second.readings), hopeless))
      .filter((readings) => readings !== space.none)
      .map((readings) => ({ act, step, frame: first.frame, point, verified, span, readings }));
  });
}

/** Whether an act can be done on the last day only, and the step after it was meant to have more. */
function isLeftOneDay(act: Interval, step: Interval, end: Point): boolean {
  return (
    act.earliest.some((start) => isOnLastDay(start, end)) &&
    step.earliest.some((start) => isBefore(start, end))
  );
}

/** No day is longer than this. */
const DAY_MINUTES_MAX = 25 * 60;

function isOnLastDay(start: Point, end: Point): boolean {
  return isAlike(start, end) && end.minutes - start.minutes <= DAY_MINUTES_MAX;
}

function isBefore(start: Point, end: Point): boolean {
  return isAlike(start, end) && end.minutes - start.minutes > DAY_MINUTES_MAX;
}

function isAlike(a: Point, b: Point): boolean {
  return a.anchor.key === b.anchor.key && a.base === b.base;
}

function isSame(a: Point, b: Point): boolean {
  return isAlike(a, b) && a.minutes === b.minutes;
}

function waitsOf({ conditions, times }: Norm): readonly Wait[] {
  return [
    ...conditions.flatMap(({ link, condition }) =>
      link === 'if' || link === 'once' ? inCondition(condition) : [],
    ),
    ...times.flatMap(inTime),
  ];
}

/** What must all be there; of things of which one is enough, none is sure to be the last. */
function inCondition(condition: Condition): readonly Wait[] {
  if (condition.kind === 'and') return condition.of.flatMap(inCondition);
  if (condition.kind !== 'state' || condition.negated || condition.until !== null) return [];
  return inReference(condition);
}

function inTime(time: TimeQualifier): readonly Wait[] {
  const after =
    time.kind === 'within' ? time.of : time.kind === 'after' || time.kind === 'not before' ? time.at : null;
  return after === null ? [] : inMoment(after);
}

function inMoment(moment: Moment): readonly Wait[] {
  if (moment.kind === 'condition') return inCondition(moment.condition);
  return moment.kind === 'state' ? inReference(moment) : [];
}

function inReference({
  reference,
  state,
  span,
}: Extract<Moment | Condition, { kind: 'state' }>): readonly Wait[] {
  if (state !== 'performed' && state !== 'verified') return [];
  if (reference.quantifier === 'one' && reference.targets.length > 1) return [];
  return [{ reference, verified: state === 'verified', span }];
}
