import { parseDate } from '../base/calendar.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import type { Stretch } from '../model/durations.ts';
import type { NameId } from '../model/names.ts';
import type { NormId } from '../model/norms.ts';
import type { Reference, State } from '../model/references.ts';
import type { Civil, Spot } from './civil.ts';
import type { Programme } from './programme.ts';
import type { NormRecord, PhaseRecord, Use } from './records.ts';
import { isOccasion } from './recurrences.ts';
import { firstOf, type Spells } from './spells.ts';

/** Who speaks: the norm, by its place, and the occasion of `each`. */
export interface Speaker {
  readonly norm: number | null;
  readonly occasion: number | null;
}

/** What a run knows at a moment. */
export interface World {
  readonly programme: Programme;
  readonly civil: Civil;
  readonly now: number;
  readonly entry: Spot | null;
  readonly signature: Spot | null;
  /** When the agreement was ended; infinity while it was not. */
  readonly ended: number;
  /** How it was ended; null while it was not. */
  readonly ending: Ending | null;
  norm(number: number): NormRecord;
  phase(number: number): PhaseRecord;
  /** When an event, once it occurred, has been so. */
  event(id: NameId): Spells;
  /** Each time at which an event occurred, in the order of time. */
  occasions(id: NameId): readonly number[];
  /** When an actor has agreed on something. */
  consent(actor: NameId, about: string): Spells;
  /** What was counted under a norm, each amount with its moment, in the order of time. */
  counted(norm: number, noun: string, verified: boolean): readonly Counted[];
}

/** How an agreement was ended. */
export interface Ending extends Use {
  readonly under: NormId;
}

/** So many, reported at a moment. */
export interface Counted {
  readonly at: number;
  readonly number: number;
}

/** Finds when moments are, by what is known; null for what has not come. */
export class Moments {
  readonly #world: World;
  /** When a condition is so. */
  readonly #truth: (condition: Condition, speaker: Speaker) => Spells;
  readonly #stateOf: (reference: Reference, state: State, speaker: Speaker) => Spells;
  /** Clocks and events being looked up, so that two that are counted from each other come to an end. */
  readonly #open = new Set<string>();

  constructor(
    world: World,
    truth: (condition: Condition, speaker: Speaker) => Spells,
    stateOf: (reference: Reference, state: State, speaker: Speaker) => Spells,
  ) {
    this.#world = world;
    this.#truth = truth;
    this.#stateOf = stateOf;
  }

  /** When a moment is. */
  spot(moment: Moment, speaker: Speaker): Spot | null {
    const found = this.#spot(moment, speaker);
    const { minute } = moment;
    return found === null || minute === undefined ? found : this.#world.civil.minuteOn(found.day, minute);
  }

  #spot(moment: Moment, speaker: Speaker): Spot | null {
    const { civil } = this.#world;
    switch (moment.kind) {
      case 'date': {
        const day = parseDate(moment.date);
        return day.ok ? civil.wholeDay(day.value) : null;
      }
      case 'day':
        return this.#counted(moment);
      case 'entry':
        return this.#world.entry;
      case 'signature':
        return this.#world.signature;
      case 'edge':
        return this.#edge(moment.edge, moment.of, moment.day === true);
      case 'state':
        return this.#instant(this.#reached(moment, speaker));
      case 'event':
        return this.event(moment.event, moment.each ? speaker.occasion : null);
      case 'offset': {
        const from = this.spot(moment.from, speaker);
        return from === null
          ? null
          : civil.offset(from, moment.duration, moment.direction === 'after' ? 1 : -1);
      }
      case 'earliest':
      case 'latest':
        return this.#chosen(moment.kind, moment.of, speaker);
      case 'condition':
        return this.#instant(firstOf(this.#truth(moment.condition, speaker)));
    }
  }

  #reached({ reference, state }: Extract<Moment, { kind: 'state' }>, speaker: Speaker): number {
    const { norm, occasion } = speaker;
    if (norm !== null && occasion !== null) {
      if (isOccasion(this.#world.programme.norm(norm), reference, state)) return occasion;
    }
    return firstOf(this.#stateOf(reference, state, speaker));
  }

  /** When an event first occurred, or the occasion that is spoken of. */
  event(id: NameId, occasion: number | null): Spot | null {
    if (occasion !== null) return this.#world.civil.instant(occasion);
    const date = this.#world.programme.event(id)?.date ?? null;
    const first = firstOf(this.#world.event(id));
    if (date === null) return this.#instant(first);
    return this.#guarded(`event ${id}`, () => this.spot(date, { norm: null, occasion: null }));
  }

  #guarded(name: string, look: () => Spot | null): Spot | null {
    if (this.#open.has(name)) return null;
    this.#open.add(name);
    const found = look();
    this.#open.delete(name);
    return found;
  }

  #instant(minute: number): Spot | null {
    return Number.isFinite(minute) ? this.#world.civil.instant(minute) : null;
  }

  #counted(moment: Extract<Moment, { kind: 'day' }>): Spot | null {
    const clock = this.#world.programme.clock(moment.clock);
    if (clock === undefined) return null;
    const start = this.#guarded(`clock ${moment.clock}`, () =>
      this.spot(clock.start, { norm: null, occasion: null }),
    );
    if (start === null) return null;
    const days = moment.form === 'plus' ? moment.number : moment.number - clock.first;
    return this.#world.civil.wholeDay(start.day + days);
  }

  #edge(edge: 'start' | 'end', of: Stretch, whole: boolean): Spot | null {
    if (of.kind === 'agreement')
      return edge === 'start' ? this.#world.entry : this.#instant(this.#world.ended);
    const number = this.#world.programme.phaseNumber(of.phase);
    if (number === undefined) return null;
    const { start, end, firstDay, lastDay } = this.#world.phase(number);
    const [minute, day] = edge === 'start' ? [start, firstDay] : [end - 1, lastDay];
    if (!Number.isFinite(minute)) return null;
    if (whole) return this.#world.civil.wholeDay(day ?? this.#world.civil.dayOf(minute));
    return { start: minute, end: minute + 1, day: day ?? this.#world.civil.dayOf(minute) };
  }

  #chosen(kind: 'earliest' | 'latest', of: readonly Moment[], speaker: Speaker): Spot | null {
    const spots = of.map((each) => this.spot(each, speaker));
    const known = spots.filter((spot) => spot !== null);
    if (kind === 'latest' && known.length < spots.length) return null;
    return known.reduce<Spot | null>((best, spot) => {
      if (best === null) return spot;
      const later = spot.start > best.start || (spot.start === best.start && spot.end > best.end);
      return later === (kind === 'latest') ? spot : best;
    }, null);
  }
}
