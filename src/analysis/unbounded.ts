import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { durationsIn } from './durations.ts';
import { partyDuties } from './duties.ts';
import { isConduct } from './standing.ts';

/**
 * The duties of parties that should have a last moment: what is done once. Not what lasts or recurs, nor
 * conduct that is owed at every moment, nor what is to be done at a vague time, which is told as that.
 */
export function dutiesToEnd(subject: Subject): readonly Norm[] {
  return partyDuties(subject).filter(
    (norm) =>
      norm.deontic === 'obligation' &&
      !norm.lasting &&
      norm.recurrence === null &&
      !isConduct(norm) &&
      !norm.times.some(({ kind }) => kind === 'vague') &&
      !countsBusinessDays(norm),
  );
}

/** How long business days without a calendar are is asked elsewhere. */
function countsBusinessDays(norm: Norm): boolean {
  return durationsIn(norm).some(({ unit }) => unit === 'business day');
}

/** The readings in which nothing says by when a norm is to be done. */
export function unboundedIn(subject: Subject, norm: Norm): ReadingSet {
  const { space } = subject.agreement;
  const open = openIn(subject, norm);
  if (open === space.none || norm.exchange === null) return open;
  // What is done in exchange has the last moment of what it is exchanged for.
  const others = subject.index.normsMeant(norm.exchange.reference, 'performed', norm);
  const bounded = others.map((other) => space.minus(other.readings, openIn(subject, other)));
  return space.minus(open, space.any(bounded));
}

function openIn(subject: Subject, norm: Norm): ReadingSet {
  const windows = timelineOf(subject.index).windowsOf(norm);
  const open = windows.filter(({ latest }) => latest.length === 0);
  return subject.agreement.space.any(open.map(({ readings }) => readings));
}
