import { dayNumbered, isZone, parseDate } from '../base/calendar.ts';
import type { Agreement, Entry } from './agreement.ts';
import { type Choice, completed } from './choices.ts';
import type { Moment } from './conditions.ts';
import { type Frame, workingDaysOf } from './frames.ts';
import type { PhaseId } from './names.ts';
import type { Norm } from './norms.ts';
import type { Place } from './place-arithmetic.ts';
import { type PhaseSpan, Places } from './places.ts';
import { CIVIL, type Interval, mayOverlap } from './points.ts';
import type { ReadingSet } from './readings.ts';
import type { Index } from './resolve.ts';
import { partsIn, type WindowSource, windowsIn } from './windows.ts';

/** When a norm can be done, or holds, in some readings; several for one reading are its several times. */
export interface Window extends Interval {
  readonly readings: ReadingSet;
  /** How days are counted in these readings. */
  readonly frame: Frame;
}

/** What one condition or time of a norm says of its window, in some readings. */
export interface PartWindow extends Window {
  readonly source: WindowSource;
}

/**
 * What the times of an agreement mean as intervals, as far as the text's own days, dates and phases show.
 * What
 * depends on something that happens is a point counted from that; how such points can lie to each other is
 * the
 * time network's.
 */
export class Timeline {
  readonly index: Index;
  readonly #places: readonly Places[];
  readonly #windows = new Map<Norm, readonly Window[]>();
  readonly #parts = new Map<Norm, readonly PartWindow[]>();

  constructor(index: Index) {
    this.index = index;
    this.#places = placesOf(index);
  }

  /** The windows of a norm. */
  windowsOf(norm: Norm): readonly Window[] {
    const known = this.#windows.get(norm);
    if (known !== undefined) return known;
    const made = this.#places.flatMap((places) =>
      windowsIn(places, norm).map(({ readings, value }) => ({ readings, frame: places.frame, ...value })),
    );
    this.#windows.set(norm, made);
    return made;
  }

  /** What each condition and time of a norm says of its window, in the norm's own readings. */
  partsOf(norm: Norm): readonly PartWindow[] {
    const known = this.#parts.get(norm);
    if (known !== undefined) return known;
    const made = this.#partsIn(norm);
    this.#parts.set(norm, made);
    return made;
  }

  #partsIn(norm: Norm): readonly PartWindow[] {
    const { space } = this.index.agreement;
    return this.#places.flatMap((places) => {
      const there = space.and(norm.readings, places.readings);
      if (there === space.none) return [];
      return partsIn(places, norm).flatMap(({ source, windows }) =>
        windows.map(({ readings, value }) => {
          return { source, readings: space.and(there, readings), frame: places.frame, ...value };
        }),
      );
    });
  }

  /** Where a phase lies. */
  phase(id: PhaseId): readonly (Choice<PhaseSpan> & { readonly frame: Frame })[] {
    return this.#places.flatMap((places) =>
      places.phase(id).map((choice) => ({ ...choice, frame: places.frame })),
    );
  }

  /** Where a moment lies. */
  moment(moment: Moment): readonly (Choice<Place> & { readonly frame: Frame })[] {
    return this.#places.flatMap((places) =>
      places.moment(moment).map((choice) => ({ ...choice, frame: places.frame })),
    );
  }

  /** The readings in which the windows of two norms may have a minute in common. */
  overlap(a: Norm, b: Norm): ReadingSet {
    const { space } = this.index.agreement;
    const met = this.windowsOf(a).flatMap((one) =>
      this.windowsOf(b).map((other) =>
        mayOverlap(one, other) ? space.and(one.readings, other.readings) : space.none,
      ),
    );
    return space.any(met);
  }
}

const timelines = new WeakMap<Agreement, Timeline>();

/** The timeline of an agreement, made once. */
export function timelineOf(index: Index): Timeline {
  const known = timelines.get(index.agreement);
  if (known !== undefined) return known;
  const made = new Timeline(index);
  timelines.set(index.agreement, made);
  return made;
}

/** One reader of moments for each way in which the readings count days. */
function placesOf(index: Index): readonly Places[] {
  const { space, entries } = index.agreement;
  const undated = (zone: string | null): Frame => ({
    // A zone that nobody knows is PAC102's; days are then compared as days.
    zone: zone !== null && isZone(zone) ? zone : null,
    entry: null,
    working: workingDaysOf(index.agreement.calendar),
  });
  const stated = [
    ...entries.flatMap((entry) => framesOf(index, entry, undated(entry.zone))),
    ...entryFacts(index, undated(null)),
  ];
  return completed(space, space.all, stated, undated(null)).map(
    ({ readings, value }) => new Places(index, value, readings),
  );
}

/** The frames of one statement of entry into force: with a date where it, or the moment it names, has one. */
function framesOf(
  index: Index,
  { date, minute, moment, kind, readings }: Entry,
  undated: Frame,
): readonly Choice<Frame>[] {
  if (date !== null) {
    const parsed = parseDate(date);
    return [{ readings, value: parsed.ok ? { ...undated, entry: { day: parsed.value, minute } } : undated }];
  }
  if (moment !== null) return framesAt(index, moment, undated, readings);
  const signed = kind === 'signature' ? framesSigned(index, undated, readings) : [];
  return completed(index.agreement.space, readings, signed, undated);
}

function entryFacts(index: Index, undated: Frame): readonly Choice<Frame>[] {
  return index.facts('entry').flatMap(({ moment, readings }) => {
    return moment === null
      ? framesSigned(index, undated, readings)
      : framesAt(index, moment, undated, readings);
  });
}

/** The frames of an agreement that enters into force when it is signed, where the header dates that. */
function framesSigned(index: Index, undated: Frame, readings: ReadingSet): readonly Choice<Frame>[] {
  const { signatures, space } = index.agreement;
  return signatures.flatMap((signature) => {
    const both = space.and(readings, signature.readings);
    return both === space.none ? [] : framesAt(index, signature.moment, undated, both);
  });
}

function framesAt(index: Index, at: Moment, undated: Frame, readings: ReadingSet): readonly Choice<Frame>[] {
  return new Places(index, undated, readings).moment(at).map(({ readings: own, value }) => {
    const day = value.day?.anchor.key === CIVIL.key ? dayNumbered(value.day.day) : null;
    return {
      readings: own,
      value: day === null ? undated : { ...undated, entry: { day, minute: at.minute ?? null } },
    };
  });
}
