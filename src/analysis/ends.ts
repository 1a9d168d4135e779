import { dayNumbered, MINUTES_PER_DAY, minuteNumbered, minuteOfDay } from '../base/calendar.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import { dayAt, dayEnd, dayStart, type Frame } from '../model/frames.ts';
import { type AnchoredDay, CIVIL, ENTRY, type Point } from '../model/points.ts';
import { timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import type { CountedFrom, DaySaid, EndSaid } from './end-forms.ts';

/** What is to be said of an end. */
export function endSaid(subject: Subject, frame: Frame, point: Point): EndSaid {
  if (point.anchor.key !== CIVIL.key && point.anchor.key !== ENTRY.key) return openEnd(point);
  if (point.base === 'instant') {
    return { kind: 'after', minutes: point.minutes, from: { kind: 'entry' } };
  }
  const at = dayAt(frame, point);
  if (dayStart(frame, at).minutes === point.minutes) {
    return { kind: 'day', day: daySaid(subject, frame, { anchor: at.anchor, day: at.day - 1 }) };
  }
  return { kind: 'hour', minuteOfDay: minuteIn(frame, point), day: daySaid(subject, frame, at) };
}

/** What is to be said of a day. */
export function daySaid(subject: Subject, frame: Frame, at: AnchoredDay): DaySaid {
  const date = at.anchor.key === CIVIL.key ? dayNumbered(at.day) : null;
  return { date, number: dayNumber(subject, frame, at), daysAfterEntry: at.day };
}

function dayNumber({ agreement, index }: Subject, own: Frame, at: AnchoredDay): number | null {
  for (const clock of agreement.clocks.filter(({ name }) => name === 'day')) {
    for (const { value, frame } of timelineOf(index).moment(clock.start)) {
      if (frame !== own || value.day?.anchor.key !== at.anchor.key) continue;
      const number = at.day - value.day.day + clock.first;
      // A dated day before the first of the count has no number of it.
      return number < clock.first && at.anchor.key === CIVIL.key ? null : number;
    }
  }
  return null;
}

function minuteIn(frame: Frame, { anchor, minutes }: Point): number {
  const isCivil = anchor.key === CIVIL.key;
  return isCivil ? minuteOfDay(minuteNumbered(minutes), frame.zone ?? 'UTC') : minutes % MINUTES_PER_DAY;
}

function openEnd({ anchor: { key, of }, base, minutes }: Point): EndSaid {
  const days = minutes / MINUTES_PER_DAY - 1;
  if (key.startsWith('end of ') && of !== null) return { kind: 'no longer', of };
  if (key.startsWith('start of ')) return { kind: 'after', minutes, from: countedFrom(key, null) };
  if (key.startsWith('clock ')) return { kind: 'clock', clock: key.slice('clock '.length), day: days };
  const from = countedFrom(key, of);
  return base === 'day' ? { kind: 'day after', days, from } : { kind: 'after', minutes, from };
}

/** Anchors without words of their own are known by their keys. */
function countedFrom(key: string, of: Moment | Condition | null): CountedFrom {
  if (of !== null) return { kind: 'moment', of };
  const [, edge, phase = ''] = /^(start|end) of (.*)$/su.exec(key) ?? [];
  if (edge === 'start' || edge === 'end') return { kind: 'edge', edge, phase };
  return { kind: 'notice', label: key.replace('notice under ', '') };
}

/** What is to be said of a beginning: the day that it opens. An end is said by the day that it closes. */
export function startSaid(subject: Subject, frame: Frame, point: Point): EndSaid {
  const { anchor, base, minutes } = point;
  if (base === 'instant') return endSaid(subject, frame, point);
  if (anchor.key !== CIVIL.key && anchor.key !== ENTRY.key) {
    return endSaid(subject, frame, { ...point, minutes: minutes + MINUTES_PER_DAY });
  }
  const at = dayAt(frame, point);
  const isFirstMinute = dayStart(frame, at).minutes === minutes;
  return endSaid(subject, frame, isFirstMinute ? dayEnd(frame, at) : point);
}
