import type { Subject } from '../../analysis/check.ts';
import type { EndSaid } from '../../analysis/end-forms.ts';
import { endSaid } from '../../analysis/ends.ts';
import { MINUTES_PER_DAY } from '../../base/calendar.ts';
import { dayAt, dayEnd, dayStart, type Frame } from '../../model/frames.ts';
import { CIVIL, ENTRY, type Point } from '../../model/points.ts';

/** What is to be said of the beginning of something. */
export function startSaid(subject: Subject, frame: Frame, point: Point): EndSaid {
  const { anchor, base, minutes } = point;
  if (base === 'instant') return endSaid(subject, frame, point);
  // An end is said by the day that it closes; a beginning is the first minute of the day it opens.
  if (anchor.key !== CIVIL.key && anchor.key !== ENTRY.key) {
    return endSaid(subject, frame, { ...point, minutes: minutes + MINUTES_PER_DAY });
  }
  const at = dayAt(frame, point);
  const isFirstMinute = dayStart(frame, at).minutes === minutes;
  return endSaid(subject, frame, isFirstMinute ? dayEnd(frame, at) : point);
}

/** What is to be said of an end. */
export function closeSaid(subject: Subject, frame: Frame, point: Point): EndSaid {
  return endSaid(subject, frame, point);
}
