import type { Span } from '../base/span.ts';
import type { Frame } from '../model/frames.ts';
import type { Norm } from '../model/norms.ts';
import type { Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import { type PartWindow, timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { emptyIn, isMovable, isSurelyOver, spanOf } from './empty-windows.ts';
import type { Chain, Lower } from './lowers.ts';
import { soonestOf } from './soonest.ts';

/** A norm whose time is over before what it waits for can come. */
export interface LateDuty {
  readonly norm: Norm;
  readonly frame: Frame;
  readonly end: { readonly point: Point; readonly span: Span };
  /** The soonest that it can arise, and the words by which it waits. */
  readonly start: { readonly point: Point; readonly span: Span };
  /** The norms that it waits for, the nearest first. */
  readonly via: readonly Chain[];
  /** Whether its time ends with a phase that can be prolonged. */
  readonly movable: boolean;
  readonly readings: ReadingSet;
}

const known = new WeakMap<Subject, ReadonlyMap<Norm, readonly LateDuty[]>>();

/** Every norm whose deadline passes for certain before its duty can arise, once in each reading. */
export function lateDutiesOf(subject: Subject): readonly LateDuty[] {
  return [...lateByNorm(subject).values()].flat();
}

/** The readings in which a norm's time is over before it can arise. */
export function lateIn(subject: Subject, norm: Norm): ReadingSet {
  const own = lateByNorm(subject).get(norm) ?? [];
  return subject.agreement.space.any(own.map(({ readings }) => readings));
}

/** The readings in which the times of a norm cannot be met whatever happens: PAC304, PAC305 or PAC306. */
export function hopelessIn(subject: Subject, norm: Norm): ReadingSet {
  return subject.agreement.space.or(emptyIn(subject, norm), lateIn(subject, norm));
}

function lateByNorm(subject: Subject): ReadonlyMap<Norm, readonly LateDuty[]> {
  const made =
    known.get(subject) ??
    new Map(subject.agreement.norms.map((norm) => [norm, lateNorm(subject, norm)] as const));
  known.set(subject, made);
  return made;
}

function lateNorm(subject: Subject, norm: Norm): readonly LateDuty[] {
  const { space } = subject.agreement;
  const parts = timelineOf(subject.index).partsOf(norm);
  const endings = parts.filter(({ source, latest }) => source.kind !== 'condition' && latest.length > 0);
  if (endings.length === 0) return [];
  const found: LateDuty[] = [];
  let told = emptyIn(subject, norm);
  for (const waiting of parts) {
    for (const late of waiting.earliest.length === 0 ? [] : lateBy(subject, norm, waiting, endings)) {
      const readings = space.minus(late.readings, told);
      if (readings !== space.none) found.push({ ...late, readings });
      told = space.or(told, readings);
    }
  }
  return found;
}

/** Where one thing that a norm waits for comes after an end of its window. */
function lateBy(
  subject: Subject,
  norm: Norm,
  waiting: PartWindow,
  endings: readonly PartWindow[],
): readonly LateDuty[] {
  const { space } = subject.agreement;
  const isWait = waiting.source.kind === 'condition';
  return soonestOf(subject)
    .ofPart(norm, waiting)
    .flatMap(({ lowers, readings }) =>
      // A time's own beginning is looked at with the others of the sentence.
      lowers
        .filter(({ via }) => isWait || via !== null)
        .flatMap((lower) => endings.flatMap((ending) => lateBetween(subject, norm, waiting, lower, ending)))
        .map((late) => ({ ...late, readings: space.and(late.readings, readings) })),
    );
}

function lateBetween(
  subject: Subject,
  norm: Norm,
  waiting: PartWindow,
  { point, via }: Lower,
  ending: PartWindow,
): readonly LateDuty[] {
  const { frame } = ending;
  if (frame !== waiting.frame) return [];
  const end = ending.latest.find((each) => isSurelyOver(frame, each, point));
  if (end === undefined) return [];
  return [
    {
      norm,
      frame,
      end: { point: end, span: spanOf(ending) },
      start: { point, span: spanOf(waiting) },
      via: chained(via),
      movable: isMovable(subject, ending),
      readings: ending.readings,
    },
  ];
}

/** So many steps of a chain are told. */
const STEPS_TOLD = 6;

function chained(via: Chain | null): readonly Chain[] {
  const steps: Chain[] = [];
  for (let at = via; at !== null && steps.length < STEPS_TOLD; at = at.next) steps.push(at);
  return steps;
}
