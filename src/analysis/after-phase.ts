import type { Span } from '../base/span.ts';
import type { Frame } from '../model/frames.ts';
import type { PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import { isConsequence } from '../model/resolve.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { canGoOn, clashesOf, isSurelyOver } from './empty-windows.ts';
import { hopelessIn } from './late-duties.ts';
import { soonestOf } from './soonest.ts';

/** A norm whose time comes when the phase it belongs to is over. */
export interface AfterPhase {
  readonly norm: Norm;
  readonly phase: PhaseId;
  /** How it belongs: by its words, by a power over the phase, or by the heading that it stands under. */
  readonly by: 'words' | 'power' | 'heading';
  readonly frame: Frame;
  readonly end: Point;
  readonly start: Point;
  /** The words that set its beginning. */
  readonly span: Span;
  readonly movable: boolean;
  readonly readings: ReadingSet;
}

/** Every norm that comes when its phase is over. */
export function afterPhases(subject: Subject): readonly AfterPhase[] {
  return [...byWords(subject), ...byPower(subject), ...byHeading(subject)];
}

function byWords(subject: Subject): readonly AfterPhase[] {
  return clashesOf(subject).flatMap(({ norm, frame, end, start, phase, movable, readings }) => {
    if (phase === null || start.span === null) return [];
    const points = { end: end.point, start: start.point };
    return [{ norm, phase, by: 'words' as const, frame, ...points, span: start.span, movable, readings }];
  });
}

/** To extend or to end a phase is nothing once it is over. */
function byPower(subject: Subject): readonly AfterPhase[] {
  return subject.agreement.norms.flatMap((norm) => {
    const { power } = norm.act;
    if ((power?.kind !== 'extend' && power?.kind !== 'end') || power.phase === null) return [];
    return afterIts(subject, norm, power.phase, 'power');
  });
}

/** What stands under a heading that is the name of a phase, unless its own words speak of that phase. */
function byHeading(subject: Subject): readonly AfterPhase[] {
  const { index, agreement } = subject;
  const named = new Map<string, PhaseId>();
  for (const { key, title } of agreement.headings) {
    const phase = agreement.phases.find(
      ({ id, name }) => isTitle(title, id) || (name !== null && isTitle(title, name)),
    );
    if (phase !== undefined) named.set(key, phase.id);
  }
  if (named.size === 0) return [];
  return agreement.norms.flatMap((norm) => {
    const phase = index.headingsAbove(norm).flatMap((key) => named.get(key) ?? [])[0];
    if (phase === undefined || norm.act.power !== null || isConsequence(norm)) return [];
    return norm.times.length === 0 || speaksOf(subject, norm)
      ? []
      : afterIts(subject, norm, phase, 'heading');
  });
}

/** `Phase 1`, or `Phase 1 (Quiet)`. */
function isTitle(title: string, name: string): boolean {
  const [bare = ''] = title.split(/\s*[(:,–—-]/u);
  return bare.trim().toLowerCase() === name.toLowerCase();
}

/** Whether a norm says itself to which phase its time belongs. */
function speaksOf({ agreement }: Subject, norm: Norm): boolean {
  const words = norm.times.map(({ span }) => span);
  return agreement.uses.some(
    ({ kind, span }) =>
      kind === 'phase' && words.some((time) => time.start <= span.start && span.end <= time.end),
  );
}

function afterIts(
  subject: Subject,
  norm: Norm,
  phase: PhaseId,
  by: 'power' | 'heading',
): readonly AfterPhase[] {
  const { index, agreement } = subject;
  const { space } = agreement;
  const hopeless = hopelessIn(subject, norm);
  const movable = by === 'power' ? isProlonged(subject, phase, norm) : canGoOn(subject, phase);
  return timelineOf(index)
    .phase(phase)
    .flatMap(({ value, frame, readings: phased }) =>
      soonestOf(subject)
        .ofNorm(norm)
        .flatMap(({ lowers, readings: own }) => {
          const both = space.minus(space.and(phased, own), hopeless);
          const pair = value.end.flatMap((end) =>
            lowers
              .filter(({ point }) => isSurelyOver(frame, end, point))
              .map(({ point }) => ({ end, start: point })),
          )[0];
          if (pair === undefined || both === space.none) return [];
          return [{ norm, phase, by, frame, ...pair, span: spanOf(norm), movable, readings: both }];
        }),
    );
}

/** Whether something else than a norm itself can let a phase go on. */
function isProlonged({ index, agreement }: Subject, phase: PhaseId, own: Norm): boolean {
  if (index.facts('continues').some((fact) => fact.phase === phase)) return true;
  return agreement.norms.some(
    ({ act, deontic, provision }) =>
      act.power?.kind === 'extend' &&
      act.power.phase === phase &&
      deontic !== 'prohibition' &&
      provision !== own.provision,
  );
}

function spanOf(norm: Norm): Span {
  return norm.times[0]?.span ?? norm.conditions[0]?.span ?? norm.act.span;
}
