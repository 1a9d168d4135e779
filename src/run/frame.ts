import { parseDate } from '../base/calendar.ts';
import type { Duration } from '../model/durations.ts';
import type { Spot } from './civil.ts';
import type { Speaker, World } from './moments.ts';
import type { PhaseRecord } from './records.ts';
import { holdsAt, nextFailing, nextHolding } from './spells.ts';
import type { Truth } from './truth.ts';

const NOBODY: Speaker = { norm: null, occasion: null };

/** When the agreement entered into force: by its date, by a moment that it names, or as was told. */
export function entryOf(
  world: World,
  truth: Truth,
  told: number | null,
  signature: Spot | null,
): Spot | null {
  const { entry, entryFact } = world.programme;
  const { civil } = world;
  if (entry !== null && entry.date !== null) {
    const day = parseDate(entry.date);
    if (day.ok) {
      if (entry.minute !== null) return civil.minuteOn(day.value, entry.minute);
      // Of a day without an hour, what was told says the hour.
      return told !== null && civil.dayOf(told) === day.value
        ? { ...civil.instant(told), end: civil.startOf(day.value + 1) }
        : civil.wholeDay(day.value);
    }
  }
  if (told !== null) return civil.instant(told);
  const moment = entry?.moment ?? entryFact?.moment ?? null;
  if (moment !== null) return truth.moments.spot(moment, NOBODY);
  return entry?.kind === 'signature' || (entry === null && entryFact !== null) ? signature : null;
}

/** When it was signed: by the header, or as was told; null where neither says so. */
export function signatureOf(world: World, truth: Truth, told: number | null): Spot | null {
  const { signature } = world.programme;
  if (signature !== null) return truth.moments.spot(signature.moment, NOBODY);
  return told === null ? null : world.civil.instant(told);
}

/** A phase of which nothing is known yet. */
export const UNKNOWN_PHASE: PhaseRecord = {
  start: Infinity,
  end: Infinity,
  firstDay: null,
  lastDay: null,
  cut: Infinity,
  cutBy: null,
  extensions: [],
};

/** Where a phase lies, by what is known now. */
export function phaseAt(world: World, truth: Truth, number: number, before: PhaseRecord): PhaseRecord {
  const { cut, cutBy, extensions } = before;
  const phase = world.programme.phase(number);
  const spot = truth.moments.spot(phase.start, NOBODY);
  const told = { cut, cutBy, extensions };
  if (spot === null) return { ...UNKNOWN_PHASE, ...told };
  const { civil } = world;
  const afterLast = phase.start.kind === 'edge' && phase.start.edge === 'end' ? 1 : 0;
  const from = civil.startOf(spot.day + afterLast);
  const start = phase.once === null ? from : nextHolding(truth.of(phase.once, NOBODY), from);
  if (start === Infinity) return { ...UNKNOWN_PHASE, ...told };
  const firstDay = civil.dayOf(start);
  const { end, lastDay } = extended(world, endOf(world, truth, number, start, firstDay), extensions);
  const longer = prolonged(world, truth, number, end);
  const cutEnd = Math.min(longer, cut, world.ended);
  const changed = cutEnd !== end && Number.isFinite(cutEnd);
  return { start, end: cutEnd, firstDay, lastDay: changed ? civil.dayOf(cutEnd - 1) : lastDay, ...told };
}

interface End {
  readonly end: number;
  readonly lastDay: number | null;
}

function endOf(world: World, truth: Truth, number: number, start: number, firstDay: number): End {
  const { end } = world.programme.phase(number);
  const { civil } = world;
  switch (end.kind) {
    case 'open':
      return { end: Infinity, lastDay: null };
    case 'moment': {
      const spot = truth.moments.spot(end.at, NOBODY);
      return { end: spot?.end ?? Infinity, lastDay: spot?.day ?? null };
    }
    case 'until': {
      const until = nextHolding(truth.of(end.condition, NOBODY), start);
      return { end: until, lastDay: until === Infinity ? null : civil.dayOf(until) };
    }
    case 'length': {
      const lastDay = civil.lastDay(firstDay, end.duration);
      const minutes = civil.endOfStretch(start, end.duration);
      return { end: minutes ?? Infinity, lastDay };
    }
  }
}

function extended(world: World, own: End, extensions: PhaseRecord['extensions']): End {
  return extensions.reduce<End>(({ end, lastDay }, { amount, unit }) => {
    if (end === Infinity) return { end, lastDay };
    return laterBy(world, end, { amount, unit, span: { start: 0, end: 0 } });
  }, own);
}

/** The end of a stretch so much later: of days, the end of the last of them. */
export function laterBy(world: World, end: number, duration: Duration): End {
  const { civil } = world;
  if (duration.unit === 'minute' || duration.unit === 'hour') {
    const minutes = Math.round(duration.amount * (duration.unit === 'hour' ? 60 : 1));
    return { end: end + minutes, lastDay: civil.dayOf(end + minutes - 1) };
  }
  const last = civil.offset(civil.wholeDay(civil.dayOf(end - 1)), duration, 1);
  return last === null ? { end: Infinity, lastDay: null } : { end: last.end, lastDay: last.day };
}

/** A phase that continues as long as something is so is never shortened by that. */
function prolonged(world: World, truth: Truth, number: number, end: number): number {
  const condition = world.programme.continuing(world.programme.phase(number).id);
  if (condition === null || end === Infinity) return end;
  const spells = truth.of(condition, NOBODY);
  return holdsAt(spells, end) ? nextFailing(spells, end) : end;
}
