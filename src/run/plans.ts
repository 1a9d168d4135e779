import type { Conditional, Moment } from '../model/conditions.ts';
import type { Duration } from '../model/durations.ts';
import type { PhaseId } from '../model/names.ts';
import type { Norm, NormId } from '../model/norms.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Spot } from './civil.ts';
import type { Speaker, World } from './moments.ts';
import { because, type Reason } from './reasons.ts';
import type { NormTold, Plan, Suspension } from './records.ts';
import { isPerOccasion, recurring } from './recurrences.ts';
import { ALWAYS, both, either, firstOf, NEVER, nextFailing, notIn, type Spells, spell } from './spells.ts';
import { conditionNorms, momentNorms } from './spoken.ts';
import type { Truth } from './truth.ts';

/** What one time of a norm says: from when on, before when, and whether a suspension moves the end. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly floats: boolean;
}

const OPEN: Bound = { from: -Infinity, to: Infinity, floats: false };
const UNKNOWN: Bound = { from: Infinity, to: Infinity, floats: false };

/** Finds when norms arise and can be done, by what is known now. */
export class Planner {
  readonly #world: World;
  readonly #truth: Truth;

  constructor(world: World, truth: Truth) {
    this.#world = world;
    this.#truth = truth;
  }

  /** The plan of a norm, or of one of its occasions. */
  planOf(number: number, told: NormTold, occasion: number | null = null): Plan {
    const norm = this.#world.programme.norm(number);
    const speaker: Speaker = { norm: number, occasion };
    const holding = this.#whileOf(norm, told, speaker);
    const arises = hasWaits(norm) ? firstOf(holding) : -Infinity;
    const waits: Reason[] = arises === Infinity ? [this.#waiting(norm, number, speaker)] : [];
    // What is counted from each occasion says nothing of the norm as a whole.
    const times = occasion === null ? norm.times.filter((time) => !isPerOccasion(norm, time)) : norm.times;
    const bounds = times.map((time) => this.#bound(time, norm, told, speaker, arises));
    const added = this.#world.programme.addedAt(number);
    const from = Math.max(added, this.#from(norm, number, arises, bounds, waits));
    const closes = this.#closes(norm, from, bounds, suspensionsOf(told.suspensions));
    const cut = this.#cut(norm);
    const exchangedAt = this.#exchanged(number);
    return {
      arises: arises === -Infinity && waits.length > 0 && from === Infinity ? Infinity : arises,
      while: holding,
      opens: from,
      closes: exchangedAt === null ? closes : Math.min(closes, this.#endOfDay(exchangedAt)),
      exchangedAt,
      exchanged: this.#world.programme.exchangedWith(number).map((at) => this.#world.programme.norm(at).id),
      barred: this.#barred(norm, speaker),
      bars: this.#bars(norm, number),
      stops: this.#stops(norm, speaker, from),
      waits,
      cut,
    };
  }

  /** When what was done under a power ends by the power's own words; infinity where they do not say. */
  effectEnds(number: number): number {
    const norm = this.#world.programme.norm(number);
    const speaker: Speaker = { norm: number, occasion: null };
    const { told, plan } = this.#world.norm(number);
    const ends = norm.times
      .filter(({ kind }) => LASTING_TIMES.has(kind))
      .map((time) => this.#bound(time, norm, told, speaker, plan.arises).to);
    return Math.min(Infinity, ...ends, plan.stops, plan.cut?.at ?? Infinity);
  }

  /** When what a norm waits for is so; what nobody can count is so once it is told. */
  #whileOf(norm: Norm, told: NormTold, speaker: Speaker): Spells {
    const waits = norm.conditions.filter(isWait);
    const said = told.conditions[0];
    return waits
      .map(({ condition }) => {
        const spells = this.#truth.of(condition, speaker);
        if (said === undefined || this.#world.programme.isCountable(condition, speaker.norm)) return spells;
        return either(spells, [said.at, Infinity]);
      })
      .reduce(both, ALWAYS);
  }

  /** What is waited for, of which nothing is so yet. */
  #waiting(norm: Norm, number: number, speaker: Speaker): Reason {
    const open = norm.conditions
      .filter(isWait)
      .filter(({ condition }) => firstOf(this.#truth.of(condition, speaker)) === Infinity);
    const conditions = open.map(({ condition }) => condition);
    const provisions = conditionNorms(this.#world.programme, conditions, number);
    return because({ kind: 'waits for condition' }, [], provisions);
  }

  #bars(norm: Norm, number: number): readonly NormId[] {
    const bars = norm.conditions.filter(({ link }) => link === 'unless' || link === 'provided that');
    const conditions = bars.map(({ condition }) => condition);
    return conditionNorms(this.#world.programme, conditions, number);
  }

  #from(norm: Norm, number: number, arises: number, bounds: readonly Bound[], waits: Reason[]): number {
    const starts = bounds.map(({ from }) => from).filter((from) => from !== -Infinity);
    if (starts.includes(Infinity)) {
      const notice = norm.times.some(({ kind }) => kind === 'notice');
      const kind = notice ? 'waits for notice' : 'waits for moment';
      waits.push(because({ kind }, [], momentNorms(this.#world.programme, norm, number)));
    }
    const entry = this.#world.entry?.start ?? Infinity;
    // What says nothing of its beginning is owed from entry into force on.
    if (starts.length === 0 && arises === -Infinity) {
      if (entry === Infinity) waits.push(because({ kind: 'waits for entry' }));
      return entry;
    }
    return Math.max(arises, ...starts);
  }

  #closes(norm: Norm, from: number, bounds: readonly Bound[], suspended: Spells): number {
    const fixed = Math.min(Infinity, ...bounds.filter((bound) => !bound.floats).map(({ to }) => to));
    const floating = bounds.filter((bound) => bound.floats).map(({ to }) => to);
    // Of what recurs, `for 10 hours` is the length of each time, which may begin whenever it likes.
    if (
      norm.lasts !== null &&
      norm.recurrence === null &&
      !recurring(norm) &&
      !isSuspension(norm) &&
      Number.isFinite(from)
    ) {
      floating.push(this.#world.civil.endOfStretch(from, norm.lasts) ?? Infinity);
    }
    const moved = Math.min(Infinity, ...floating);
    return Math.min(fixed, stoodStill(suspended, from, moved));
  }

  #bound(time: TimeQualifier, norm: Norm, told: NormTold, speaker: Speaker, arises: number): Bound {
    const at = (moment: Moment): Spot | null => this.#truth.moments.spot(moment, speaker);
    switch (time.kind) {
      case 'on': {
        const spot = at(time.at);
        return spot === null ? UNKNOWN : { from: spot.start, to: lastOf(spot), floats: floats(time.at) };
      }
      case 'by':
        return { ...OPEN, to: lastOf(at(time.at)), floats: floats(time.at) };
      case 'until':
        return { ...OPEN, to: at(time.at)?.end ?? Infinity, floats: floats(time.at) };
      case 'before':
        return { ...OPEN, to: at(time.at)?.start ?? Infinity, floats: floats(time.at) };
      case 'after':
        return { ...OPEN, from: at(time.at)?.end ?? Infinity };
      case 'not before':
        return { ...OPEN, from: at(time.at)?.start ?? Infinity };
      case 'from':
      case 'between': {
        const to = time.to === null ? Infinity : lastOf(at(time.to));
        return { from: at(time.from)?.start ?? Infinity, to, floats: time.to !== null && floats(time.to) };
      }
      case 'within': {
        const spot = time.of === null ? this.#anchor(norm, speaker, arises) : at(time.of);
        if (spot === null) return UNKNOWN;
        const to = this.#world.civil.deadline(spot, time.duration) ?? Infinity;
        return { from: spot.start, to, floats: true };
      }
      case 'within before':
        return this.#withinBefore(at(time.at), time.duration);
      case 'at least after':
        return { ...OPEN, from: this.#moved(at(time.at), time.duration, 1)?.start ?? Infinity };
      case 'at least before':
        return { ...OPEN, to: lastOf(this.#moved(at(time.at), time.duration, -1)), floats: floats(time.at) };
      case 'throughout':
      case 'during':
        return this.#stretch(time);
      case 'notice': {
        const notice = told.notices[0];
        const spot = notice === undefined ? null : this.#world.civil.instant(notice.at);
        return { ...OPEN, from: this.#moved(spot, time.duration, 1)?.start ?? Infinity };
      }
      case 'vague':
        return OPEN;
    }
  }

  /** What `within` counts from where it does not say: its condition, else the count of days, else entry. */
  #anchor(norm: Norm, speaker: Speaker, arises: number): Spot | null {
    if (hasWaits(norm)) return Number.isFinite(arises) ? this.#world.civil.instant(arises) : null;
    const { norm: number } = speaker;
    const added = number === null ? -Infinity : this.#world.programme.addedAt(number);
    if (Number.isFinite(added)) return this.#world.civil.instant(added);
    const start = this.#world.programme.countStart;
    return start === null ? this.#world.entry : this.#truth.moments.spot(start, speaker);
  }

  #moved(spot: Spot | null, duration: Duration, sign: 1 | -1): Spot | null {
    return spot === null ? null : this.#world.civil.offset(spot, duration, sign);
  }

  #withinBefore(spot: Spot | null, duration: Duration): Bound {
    // Until what it comes before has a date, it may be done at any time.
    if (spot === null) return OPEN;
    return { from: this.#moved(spot, duration, -1)?.start ?? -Infinity, to: spot.start, floats: false };
  }

  #stretch({ of }: Extract<TimeQualifier, { kind: 'throughout' | 'during' }>): Bound {
    if (of.kind === 'agreement') {
      return { from: this.#world.entry?.start ?? Infinity, to: this.#world.ended, floats: false };
    }
    const number = this.#world.programme.phaseNumber(of.phase);
    if (number === undefined) return UNKNOWN;
    const { start, end } = this.#world.phase(number);
    return { from: start, to: end, floats: false };
  }

  #barred(norm: Norm, speaker: Speaker): Spells {
    return norm.conditions
      .filter(({ link }) => link === 'unless' || link === 'provided that')
      .map(({ link, condition }) => {
        const spells = this.#truth.of(condition, speaker);
        return link === 'unless' ? spells : notIn(spells);
      })
      .reduce(either, NEVER);
  }

  #stops(norm: Norm, speaker: Speaker, from: number): number {
    if (!Number.isFinite(from)) return Infinity;
    const stops = norm.conditions
      .filter(({ link }) => link === 'as long as')
      .map(({ condition }) => nextFailing(this.#truth.of(condition, speaker), from));
    return Math.min(Infinity, ...stops);
  }

  /** When the other side of an exchange was done, the whole of it; of several exchanges, the first. */
  #exchanged(number: number): number | null {
    const done = this.#world.programme
      .exchangesOf(number)
      .map((others) =>
        Math.max(-Infinity, ...others.map((other) => firstOf(this.#world.norm(other).published.performed))),
      );
    const first = Math.min(Infinity, ...done);
    return Number.isFinite(first) ? first : null;
  }

  #endOfDay(minute: number): number {
    return this.#world.civil.startOf(this.#world.civil.dayOf(minute) + 1);
  }

  /** What ends before its time ends what hangs on it. */
  #cut(norm: Norm): Plan['cut'] {
    const { ended, ending, programme } = this.#world;
    const cuts = phasesSpoken(norm).flatMap((id) => {
      const number = programme.phaseNumber(id);
      if (number === undefined) return [];
      const { cut, cutBy } = this.#world.phase(number);
      if (cut === Infinity) return [];
      const facts = cutBy === null ? [] : [cutBy.fact];
      const under = cutBy === null ? [] : [cutBy.under];
      const reason = because({ kind: 'phase ended early', phase: id, at: cut }, facts, under);
      return [{ at: cut, reason }];
    });
    if (ended !== Infinity) {
      const facts = ending === null ? [] : [ending.fact];
      const under = ending === null ? [] : [ending.under];
      cuts.push({ at: ended, reason: because({ kind: 'agreement ended', at: ended }, facts, under) });
    }
    return cuts.reduce<Plan['cut']>(
      (first, cut) => (first === null || cut.at < first.at ? cut : first),
      null,
    );
  }
}

/** Times that say how long something lasts, and not by when it has to be done. */
const LASTING_TIMES: ReadonlySet<TimeQualifier['kind']> = new Set([
  'until',
  'from',
  'between',
  'throughout',
  'during',
]);

/** Whether a condition is waited for. */
export function isWait({ link }: Conditional): boolean {
  return link === 'if' || link === 'once';
}

function hasWaits(norm: Norm): boolean {
  return norm.conditions.some(isWait);
}

/** Whether a norm suspends: then `for D` is how long what it suspends stands still. */
function isSuspension(norm: Norm): boolean {
  return norm.act.power?.kind === 'suspend';
}

/** The first minute that is too late: of an instant, the one after it. */
function lastOf(spot: Spot | null): number {
  if (spot === null) return Infinity;
  return spot.end === spot.start ? spot.end + 1 : spot.end;
}

/** Whether a moment is counted from something that happens, and not named by day, date or phase. */
function floats(moment: Moment): boolean {
  return moment.kind === 'offset' && rootOf(moment) !== 'named';
}

function rootOf(moment: Moment): 'named' | 'happens' {
  switch (moment.kind) {
    case 'offset':
      return rootOf(moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.every((each) => rootOf(each) === 'named') ? 'named' : 'happens';
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
      return 'named';
    case 'state':
    case 'event':
    case 'condition':
      return 'happens';
  }
}

/** When a norm was suspended. */
export function suspensionsOf(suspensions: readonly Suspension[]): Spells {
  return suspensions.map(({ from, to }) => spell(from, to)).reduce(either, NEVER);
}

/** A last moment, later by the time that stood still before it. */
function stoodStill(suspended: Spells, from: number, to: number): number {
  if (to === Infinity || suspended.length === 0) return to;
  let end = to;
  for (let at = 0; at < suspended.length; at += 2) {
    const start = Math.max(from, suspended[at] ?? Infinity);
    const stop = suspended[at + 1] ?? Infinity;
    if (start >= end || stop <= start) continue;
    if (stop === Infinity) return Infinity;
    end += stop - start;
  }
  return end;
}

/** The phases by which a norm's times are told. */
function phasesSpoken(norm: Norm): readonly PhaseId[] {
  const found = new Set<PhaseId>();
  const ofMoment = (moment: Moment): void => {
    if (moment.kind === 'edge' && moment.of.kind === 'phase') found.add(moment.of.phase);
  };
  for (const time of norm.times) {
    if ((time.kind === 'throughout' || time.kind === 'during') && time.of.kind === 'phase') {
      found.add(time.of.phase);
    }
    if (time.kind === 'by' || time.kind === 'before' || time.kind === 'until' || time.kind === 'on') {
      ofMoment(time.at);
    }
    if ((time.kind === 'from' || time.kind === 'between') && time.to !== null) ofMoment(time.to);
  }
  return [...found];
}
