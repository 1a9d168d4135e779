import type { Span } from '../base/span.ts';
import type { Clock, Entry } from '../model/agreement.ts';
import type { Moment } from '../model/conditions.ts';
import type { Norm } from '../model/norms.ts';
import type { Bound } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import { timelineOf } from '../model/timeline.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';

/** `within D`. */
export type Within = Extract<TimeQualifier, { kind: 'within' }>;

/** The `within D` of a norm that neither waits nor recurs and does not say what it counts from. */
export function unanchoredIn({ conditions, recurrence, times }: Norm): Within | null {
  const waits = conditions.some(({ link }) => link === 'if' || link === 'once');
  if (waits || recurrence?.kind === 'each') return null;
  return times.find((time): time is Within => time.kind === 'within' && time.of === null) ?? null;
}

/** One length of time in a norm that is counted from two moments. */
export interface CountedTwice {
  readonly norm: Norm;
  readonly first: Within & { readonly of: Moment };
  readonly second: Within & { readonly of: Moment };
  readonly readings: ReadingSet;
}

/** Every length that a norm counts from two moments that are not known to be one. */
export function countedTwice(subject: Subject): readonly CountedTwice[] {
  return subject.agreement.norms.flatMap((norm) => {
    const counted = norm.times.filter(isAnchored);
    return counted.flatMap((first, index) =>
      counted
        .slice(index + 1)
        .filter(({ duration }) => isSameLength(duration, first.duration))
        .map((second) => ({
          norm,
          first,
          second,
          readings: apartIn(subject, norm.readings, first.of, second.of),
        })),
    );
  });
}

function isAnchored(time: TimeQualifier): time is Within & { readonly of: Moment } {
  return time.kind === 'within' && time.of !== null;
}

function isSameLength(a: Within['duration'], b: Within['duration']): boolean {
  return a.amount === b.amount && a.unit === b.unit;
}

/** The readings, of those given, in which two moments do not lie at one place. */
function apartIn(subject: Subject, there: ReadingSet, a: Moment, b: Moment): ReadingSet {
  const { space } = subject.agreement;
  const timeline = timelineOf(subject.index);
  const same = timeline.moment(a).flatMap((one) =>
    timeline
      .moment(b)
      .filter((other) => isOnePlace(one.value.start, other.value.start))
      .map((other) => space.and(one.readings, other.readings)),
  );
  return space.minus(there, space.any(same));
}

function isOnePlace(a: Bound, b: Bound): boolean {
  const said = (bound: Bound): string =>
    bound
      .map(({ anchor, base, minutes }) => `${anchor.key} ${base} ${minutes}`)
      .sort()
      .join();
  return said(a) === said(b);
}

/** Two declarations of one count of days that begin it on different days. */
export interface TwoStarts {
  readonly first: Clock;
  readonly second: Clock;
  readonly readings: ReadingSet;
}

/** Every count that is declared twice in one reading and could start on two days. */
export function twoStarts(subject: Subject): readonly TwoStarts[] {
  const { clocks, space } = subject.agreement;
  return clocks.flatMap((first, index) =>
    clocks
      .slice(index + 1)
      .filter(({ name }) => name === first.name)
      .map((second) => {
        const both = space.and(first.readings, second.readings);
        return { first, second, readings: space.minus(both, sameCountIn(subject, first, second)) };
      }),
  );
}

/** The readings in which two declarations give every day the same number. */
function sameCountIn(subject: Subject, a: Clock, b: Clock): ReadingSet {
  const { space } = subject.agreement;
  const timeline = timelineOf(subject.index);
  const same = timeline.moment(a.start).flatMap((one) =>
    timeline
      .moment(b.start)
      .filter(({ value }) => {
        const [x, y] = [one.value.day, value.day];
        return (
          x !== null && y !== null && x.anchor.key === y.anchor.key && x.day - a.first === y.day - b.first
        );
      })
      .map((other) => space.and(one.readings, other.readings)),
  );
  return space.any(same);
}

/** A second statement of when the agreement enters into force. */
export interface SecondEntry {
  readonly label: string | null;
  readonly span: Span;
  readonly readings: ReadingSet;
}

/** Every statement of entry into force that differs from an earlier one in the same reading. */
export function secondEntries({ agreement, index }: Subject): readonly SecondEntry[] {
  const { space, entries, signatures } = agreement;
  const [signed] = signatures;
  // Where signature has one date, a text may say either.
  const signedOn =
    signatures.length === 1 && signed?.moment.kind === 'date' ? signed.moment.date : 'signature';
  const stated = [
    ...entries.map((entry) => {
      return { label: null, span: entry.span, readings: entry.readings, at: saidEntry(entry, signedOn) };
    }),
    ...index.facts('entry').map(({ label, span, readings, moment }) => {
      return { label, span, readings, at: saidMoment(moment, signedOn) };
    }),
  ];
  return stated.flatMap(({ label, span, readings, at }, place) => {
    const others = stated.slice(0, place).filter((other) => other.at !== at);
    const both = space.and(readings, space.any(others.map((other) => other.readings)));
    return both === space.none ? [] : [{ label, span, readings: both }];
  });
}

function saidEntry({ kind, date, moment }: Entry, signedOn: string): string {
  if (kind === 'signature') return signedOn;
  return date ?? saidMoment(moment, signedOn);
}

/** Moments other than signature and dates are each their own. */
function saidMoment(moment: Moment | null, signedOn: string): string {
  if (moment === null || moment.kind === 'signature') return signedOn;
  return moment.kind === 'date' ? moment.date : `at ${moment.span.start}`;
}
