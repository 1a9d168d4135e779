import { append } from '../../base/append.ts';
import type { Norm } from '../../model/norms.ts';
import { isSurelyWithin } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { type Timeline, timelineOf, type Window } from '../../model/timeline.ts';
import { actKeys } from '../acts.ts';
import { type Draft, defineCheck, type Subject } from '../check.ts';
import { distinct } from '../naming.ts';
import { isLimitOnly, prevailsIn } from '../order/prevailing.ts';
import type { Contradiction, Quoted } from './pac205.en.ts';

/** The same act demanded and forbidden at the same time. */
export const pac205 = defineCheck('PAC205', 'error', ({ PAC205 }) => PAC205, find);

/** A duty and a prohibition of one sentence each that contradict each other. */
interface Conflict {
  readonly demanding: Norm;
  readonly forbidding: Norm;
  readonly bearers: string[];
  readings: ReadingSet;
}

function* find(subject: Subject): Iterable<Draft<Contradiction, Quoted>> {
  for (const { demanding, forbidding, bearers, readings } of conflicts(subject)) {
    const both = [demanding, forbidding].sort((a, b) => a.span.start - b.span.start);
    const isConditional = isUncertain(demanding) || isUncertain(forbidding);
    const { label } = demanding;
    yield {
      span: (both[1] ?? demanding).act.span,
      provisions: distinct(both.map((norm) => norm.label)),
      parameters: {
        demanding: label,
        forbidding: forbidding.label,
        bearers: distinct(bearers),
        isConditional,
      },
      because: both.map((norm) => ({
        provision: norm.label,
        span: norm.act.span,
        note: { label: norm.label, isDemanded: norm === demanding, act: norm.act.words },
      })),
      edits: null,
      readings,
      ...(isConditional ? { severity: 'warning' } : {}),
    };
  }
}

/**
 * Once for each pair of sentences, though they may bind several parties and have several choices of words.
 */
function conflicts(subject: Subject): readonly Conflict[] {
  const { space } = subject.agreement;
  const found = new Map<string, Conflict>();
  for (const [demanding, forbidding] of candidates(subject)) {
    const readings = conflictIn(subject, demanding, forbidding);
    if (readings === space.none) continue;
    const bearers = sharedBearers(subject, demanding, forbidding);
    const key = [demanding, forbidding]
      .map(({ provision, modal }) => `${provision} ${modal.span.start}`)
      .join();
    const known = found.get(key);
    if (known === undefined) found.set(key, { demanding, forbidding, bearers: [...bearers], readings });
    else {
      append(known.bearers, bearers);
      known.readings = space.or(known.readings, readings);
    }
  }
  return [...found.values()];
}

/** Pairs of one act, demanded and forbidden. */
function* candidates(subject: Subject): Iterable<readonly [Norm, Norm]> {
  const keyOf = actKeys(subject);
  const forbidden = new Map<string, Norm[]>();
  const { norms } = subject.agreement;
  for (const norm of norms) {
    if (norm.deontic !== 'prohibition' || norm.exception !== null) continue;
    const key = keyOf(norm.act);
    forbidden.set(key, [...(forbidden.get(key) ?? []), norm]);
  }
  for (const norm of norms) {
    if (norm.deontic !== 'obligation') continue;
    for (const other of forbidden.get(keyOf(norm.act)) ?? []) yield [norm, other];
  }
}

function conflictIn(subject: Subject, demanding: Norm, forbidding: Norm): ReadingSet {
  const { space } = subject.agreement;
  if (sharedBearers(subject, demanding, forbidding).length === 0) return space.none;
  if (demanding.conditions.length > 0 && forbidding.conditions.length > 0) return space.none;
  if ([demanding, forbidding].some(hasWayOut) || isLimitOnly(forbidding, demanding)) return space.none;
  const together = space.and(demanding.readings, forbidding.readings);
  const meeting = space.and(together, meetingIn(subject, demanding, forbidding));
  const ordered = space.or(
    prevailsIn(subject, demanding, forbidding),
    prevailsIn(subject, forbidding, demanding),
  );
  return space.minus(meeting, ordered);
}

function sharedBearers(subject: Subject, a: Norm, b: Norm): readonly string[] {
  const others = subject.index.bearers(b);
  return subject.index.bearers(a).filter((bearer) => others.includes(bearer));
}

function hasWayOut({ conditions }: Norm): boolean {
  return conditions.some(({ link }) => link === 'unless' || link === 'provided that');
}

function isUncertain({ conditions, deontic }: Norm): boolean {
  return conditions.some(({ link }) => link !== 'once' || deontic === 'prohibition');
}

/** A duty done once finds another time where not all of its own is forbidden. */
function meetingIn(subject: Subject, demanding: Norm, forbidding: Norm): ReadingSet {
  const { space } = subject.agreement;
  const timeline = timelineOf(subject.index);
  if (demanding.lasting || demanding.recurrence !== null) return timeline.overlap(demanding, forbidding);
  const free = timeline.windowsOf(demanding).map((window) => {
    const bound = fromEntry(timeline, window);
    const covering = timeline.windowsOf(forbidding).filter((other) => isSurelyWithin(bound, other));
    return space.minus(window.readings, space.any(covering.map(({ readings }) => readings)));
  });
  return space.minus(demanding.readings, space.any(free));
}

/** To act before entry into force is lawful, but no way out of what binds only from then on. */
function fromEntry(timeline: Timeline, window: Window): Window {
  if (window.earliest.length > 0) return window;
  const entries = timeline.moment({ kind: 'entry', span: { start: 0, end: 0 } });
  const entry = entries.find(({ frame }) => frame === window.frame);
  return entry === undefined ? window : { ...window, earliest: entry.value.start };
}
