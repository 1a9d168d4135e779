import { type Choice, combine, completed, follow } from './choices.ts';
import type { Conditional } from './conditions.ts';
import type { Duration, Stretch } from './durations.ts';
import { dayAt, dayEnd, exactMinutes, type Frame } from './frames.ts';
import type { Norm } from './norms.ts';
import { deadline, lastDayOf, moved, offset, type Place, unknownInstant } from './place-arithmetic.ts';
import { anchorOf, type Places } from './places.ts';
import { type Bound, common, type Interval } from './points.ts';
import type { Recurrence, TimeQualifier } from './times.ts';

/** What sets a bound of a window: a condition of the norm, a time of it, or the days on which it recurs. */
export type WindowSource =
  | { readonly kind: 'condition'; readonly conditional: Conditional }
  | { readonly kind: 'time'; readonly time: TimeQualifier }
  | { readonly kind: 'days'; readonly recurrence: Recurrence };

/** What one of them says by itself. */
export interface WindowPart {
  readonly source: WindowSource;
  readonly windows: readonly Choice<Interval>[];
}

const OPEN: Interval = { earliest: [], latest: [] };

/**
 * When a norm can be done, or holds. The windows are never too narrow: where only the calendar or an hour
 * that
 * is not known could tell, they have the longest form. A norm that recurs on named days has one for each.
 */
export function windowsIn(places: Places, norm: Norm): readonly Choice<Interval>[] {
  const { space } = places.index.agreement;
  const there = space.and(norm.readings, places.readings);
  if (there === space.none) return [];
  const open: readonly Choice<Interval>[] = [{ readings: there, value: OPEN }];
  return partsIn(places, norm)
    .reduce((windows, part) => combine(space, windows, part.windows, common), open)
    .map(mapped((window) => lastingWindow(places, norm, window)));
}

/** What each condition and time of a norm says of its window. */
export function partsIn(places: Places, norm: Norm): readonly WindowPart[] {
  const { conditions, times, recurrence } = norm;
  const parts: WindowPart[] = [
    ...conditions.map((conditional): WindowPart => {
      return { source: { kind: 'condition', conditional }, windows: ofCondition(places, conditional) };
    }),
    ...times.map((time): WindowPart => {
      return { source: { kind: 'time', time }, windows: ofTime(places, norm, time) };
    }),
  ];
  if (recurrence?.kind === 'days') {
    const days = recurrence.days.flatMap((day) => places.moment(day));
    const windows = days.map(mapped(({ start, end }: Place) => between(start, end)));
    parts.push({ source: { kind: 'days', recurrence }, windows });
  }
  return parts;
}

function mapped<A, B>(make: (value: A) => B): (choice: Choice<A>) => Choice<B> {
  return ({ readings, value }) => ({ readings, value: make(value) });
}

function between(earliest: Bound, latest: Bound): Interval {
  return { earliest, latest };
}

/** A norm that lasts begins with entry into force where nothing says when, and `for D` gives it an end. */
function lastingWindow(places: Places, norm: Norm, window: Interval): Interval {
  const starts = norm.lasting && window.earliest.length === 0 ? places.entry().start : window.earliest;
  // Of what recurs, `for 10 hours` is the length of each time, which may begin whenever it likes.
  if (norm.lasts === null || norm.recurrence !== null) return { ...window, earliest: starts };
  return common(
    { earliest: starts, latest: window.latest },
    { earliest: [], latest: endOf(places.frame, starts, norm.lasts) },
  );
}

function endOf(frame: Frame, starts: Bound, duration: Duration): Bound {
  const [start, ...others] = starts;
  if (start === undefined || others.length > 0) return [];
  const minutes = exactMinutes(duration);
  if (minutes !== null) return moved(starts, minutes);
  const { most } = lastDayOf(frame, dayAt(frame, start), duration);
  if (most === null) return [];
  const end = dayEnd(frame, most);
  // Counted from an hour that is not known, the last day may be one later.
  return [start.base === 'day' ? end : { ...end, base: 'instant' }];
}

/** A condition that is waited for opens the window; one that must go on closes it when it stops. */
function ofCondition(places: Places, { link, condition }: Conditional): readonly Choice<Interval>[] {
  if (link === 'if' || link === 'once') {
    return places.comingTrue(condition).map(mapped(({ start }) => between(start, [])));
  }
  const { key, of } = anchorOf(condition);
  const stops = unknownInstant({ key: `end of ${key}`, of });
  return [{ readings: places.readings, value: link === 'as long as' ? between([], stops.end) : OPEN }];
}

function ofTime(places: Places, norm: Norm, time: TimeQualifier): readonly Choice<Interval>[] {
  const { frame, readings } = places;
  switch (time.kind) {
    case 'on':
      return places.moment(time.at).map(mapped(({ start, end }) => between(start, end)));
    case 'by':
    case 'until':
      return places.moment(time.at).map(mapped(({ end }) => between([], end)));
    case 'before':
      return places.moment(time.at).map(mapped(({ start }) => between([], start)));
    case 'after':
      return places.moment(time.at).map(mapped(({ end }) => between(end, [])));
    case 'not before':
      return places.moment(time.at).map(mapped(({ start }) => between(start, [])));
    case 'from':
    case 'between':
      return fromTo(places, time);
    case 'within':
      return withinPlace(places, norm, time).map(
        mapped((place) => between(place.start, deadline(frame, place, time.duration))),
      );
    case 'within before':
      return places
        .moment(time.at)
        .map(mapped((place) => between(offset(frame, place, time.duration, -1).start, place.start)));
    case 'at least after':
      return places
        .moment(time.at)
        .map(mapped((place) => between(offset(frame, place, time.duration, 1).start, [])));
    case 'at least before':
      return places
        .moment(time.at)
        .map(mapped((place) => between([], offset(frame, place, time.duration, -1).end)));
    case 'throughout':
    case 'during':
      return ofStretch(places, time.of);
    case 'notice': {
      const notice = unknownInstant({ key: `notice under ${norm.label}`, of: null });
      return [{ readings, value: between(offset(frame, notice, time.duration, 1).start, []) }];
    }
    case 'vague':
      return [{ readings, value: OPEN }];
  }
}

function fromTo(
  places: Places,
  time: Extract<TimeQualifier, { kind: 'from' | 'between' }>,
): readonly Choice<Interval>[] {
  const from = places.moment(time.from);
  if (time.to === null) return from.map(mapped(({ start }) => between(start, [])));
  const { space } = places.index.agreement;
  return combine(space, from, places.moment(time.to), ({ start }, { end }) => between(start, end));
}

/**
 * What `within` counts from: the moment named, else when the norm's condition comes true, else the count's
 * start.
 */
function withinPlace(
  places: Places,
  norm: Norm,
  time: Extract<TimeQualifier, { kind: 'within' }>,
): readonly Choice<Place>[] {
  if (time.of !== null) return places.moment(time.of);
  const waits = norm.conditions.filter(({ link }) => link === 'if' || link === 'once');
  const [first] = waits;
  if (first !== undefined) {
    const { span } = first.condition;
    return places.comingTrue(
      waits.length === 1
        ? first.condition
        : { kind: 'and', of: waits.map(({ condition }) => condition), span },
    );
  }
  const { space, clocks } = places.index.agreement;
  const main = clocks
    .filter(({ name }) => name === 'day')
    .map((clock) => ({ readings: clock.readings, value: clock.start }));
  return completed(
    space,
    places.readings,
    follow(space, main, (start) => places.moment(start)),
    places.entry(),
  );
}

function ofStretch(places: Places, stretch: Stretch): readonly Choice<Interval>[] {
  const { readings } = places;
  if (stretch.kind === 'agreement') return [{ readings, value: between(places.entry().start, []) }];
  const spans = places.phase(stretch.phase).map(mapped(({ start, end }) => between(start, end)));
  const unknown = (edge: string): Bound =>
    unknownInstant({ key: `${edge} of ${stretch.phase}`, of: null }).start;
  return completed(places.index.agreement.space, readings, spans, between(unknown('start'), unknown('end')));
}
