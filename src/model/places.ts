import { parseDate } from '../base/calendar.ts';
import type { Phase } from './agreement.ts';
import { type Choice, combine, completed, follow } from './choices.ts';
import type { Condition, Moment } from './conditions.ts';
import type { Duration, Stretch } from './durations.ts';
import { dayEnd, dayStart, exactMinutes, type Frame } from './frames.ts';
import type { NameId, PhaseId } from './names.ts';
import {
  chosen,
  lastDayOf,
  minuteOfDay,
  moved,
  offset,
  type Place,
  sameDay,
  unknownInstant,
  wholeDay,
} from './place-arithmetic.ts';
import { type Anchor, type AnchoredDay, type Bound, CIVIL, ENTRY, laterOf } from './points.ts';
import type { ReadingSet } from './readings.ts';
import type { Reference, State, Target } from './references.ts';
import type { Index } from './resolve.ts';

/** Where a phase lies, as far as the text's own days and dates show. */
export interface PhaseSpan {
  readonly start: Bound;
  /** The minute after its last. */
  readonly end: Bound;
  readonly firstDay: AnchoredDay | null;
  readonly lastDay: AnchoredDay | null;
  /** What must come true for it to begin, beside the coming of its first day. */
  readonly once: Condition | null;
}

/** Finds where the moments and phases of an agreement lie, within readings that count days alike. */
export class Places {
  readonly index: Index;
  readonly frame: Frame;
  /** The readings of the frame. */
  readonly readings: ReadingSet;
  readonly #phases = new Map<PhaseId, readonly Choice<PhaseSpan>[]>();
  /** Names being looked up, so that two that are counted from each other come to an end. */
  readonly #open = new Set<string>();

  constructor(index: Index, frame: Frame, readings: ReadingSet) {
    this.index = index;
    this.frame = frame;
    this.readings = readings;
  }

  /** Where a moment lies, in each of its readings. */
  moment(moment: Moment): readonly Choice<Place>[] {
    const { minute } = moment;
    const places = this.#moment(moment);
    if (minute === undefined) return places;
    return places.map(({ readings, value }) => {
      return { readings, value: value.day === null ? value : minuteOfDay(this.frame, value.day, minute) };
    });
  }

  #moment(moment: Moment): readonly Choice<Place>[] {
    switch (moment.kind) {
      case 'date':
        return this.#always(this.#date(moment.date) ?? unknownInstant(anchorOf(moment)));
      case 'day':
        return this.#counted(moment);
      case 'entry':
        return this.#always(this.entry());
      case 'signature':
        return this.#signature();
      case 'edge':
        return this.#edge(moment.edge, moment.of, moment.day === true);
      case 'event':
        return this.#event(moment.event, moment);
      case 'offset':
        return this.#offset(moment.from, moment.duration, moment.direction === 'after' ? 1 : -1);
      case 'earliest':
      case 'latest':
        return this.#chosen(
          moment.kind,
          moment.of.map((each) => this.moment(each)),
          moment,
        );
      case 'condition':
        return this.comingTrue(moment.condition);
      case 'state':
        return this.#always(unknownInstant(anchorOf(moment)));
    }
  }

  /** Where entry into force lies: its minute where it has an hour, its day where it has a date. */
  entry(): Place {
    const { entry } = this.frame;
    if (entry === null) return unknownInstant(ENTRY);
    const day = { anchor: CIVIL, day: entry.day };
    return entry.minute === null ? wholeDay(this.frame, day) : minuteOfDay(this.frame, day, entry.minute);
  }

  /** When a condition comes true, as far as a single place says it; otherwise an instant of its own. */
  comingTrue(condition: Condition): readonly Choice<Place>[] {
    if (condition.kind === 'moment') return this.moment(condition.at);
    if (condition.kind === 'event' && !condition.negated && condition.until === null) {
      return this.#event(condition.event, condition);
    }
    if (condition.kind === 'phase' && !condition.negated) {
      const of = { kind: 'phase' as const, phase: condition.phase, span: condition.span };
      return this.#edge(condition.edge, of);
    }
    if (condition.kind === 'and') {
      return this.#chosen(
        'latest',
        condition.of.map((each) => this.comingTrue(each)),
        condition,
      );
    }
    return this.#always(unknownInstant(anchorOf(condition)));
  }

  /** Where a phase lies, in each of its readings; in readings without it nowhere. */
  phase(id: PhaseId): readonly Choice<PhaseSpan>[] {
    const known = this.#phases.get(id);
    if (known !== undefined) return known;
    const made = this.#guarded(`phase ${id}`, () =>
      follow(this.index.agreement.space, this.#declared(this.index.phases(id)), (phase) =>
        this.#spanOf(phase),
      ),
    );
    if (this.#open.size === 0) this.#phases.set(id, made);
    return made;
  }

  #always<T>(value: T): readonly Choice<T>[] {
    return [{ readings: this.readings, value }];
  }

  #guarded<T>(name: string, look: () => readonly Choice<T>[]): readonly Choice<T>[] {
    if (this.#open.has(name)) return [];
    this.#open.add(name);
    const found = look();
    this.#open.delete(name);
    return found;
  }

  #declared<T extends { readonly readings: ReadingSet }>(declarations: readonly T[]): readonly Choice<T>[] {
    const { space } = this.index.agreement;
    return declarations.map((value) => ({ readings: space.and(this.readings, value.readings), value }));
  }

  #completed(choices: readonly Choice<Place>[], otherwise: Place): readonly Choice<Place>[] {
    return completed(this.index.agreement.space, this.readings, choices, otherwise);
  }

  #date(date: string): Place | null {
    const parsed = parseDate(date);
    return parsed.ok ? wholeDay(this.frame, { anchor: CIVIL, day: parsed.value }) : null;
  }

  /** `day 7`, `D+30`, `A+5`: so many days from the day on which the count starts; `D` is the main count. */
  #counted(moment: Extract<Moment, { kind: 'day' }>): readonly Choice<Place>[] {
    const { space, clocks } = this.index.agreement;
    const name = moment.clock === 'D' ? 'day' : moment.clock;
    const own = this.#declared(clocks.filter((clock) => clock.name === name));
    const places = this.#guarded(`clock ${moment.clock}`, () =>
      follow(space, own, (clock) => {
        const days = moment.form === 'plus' ? moment.number : moment.number - clock.first;
        return this.moment(clock.start).map(({ readings, value }) => {
          const from = value.day ?? { anchor: { key: `clock ${clock.name}`, of: clock.start }, day: 0 };
          return { readings, value: wholeDay(this.frame, { anchor: from.anchor, day: from.day + days }) };
        });
      }),
    );
    const unknown = { anchor: { key: `clock ${moment.clock}`, of: null }, day: moment.number };
    return this.#completed(places, wholeDay(this.frame, unknown));
  }

  #signature(): readonly Choice<Place>[] {
    const { signatures, space } = this.index.agreement;
    const found = this.#guarded('signature', () =>
      signatures.flatMap((signature) =>
        this.moment(signature.moment).map(({ readings, value }) => ({
          readings: space.and(readings, signature.readings),
          value,
        })),
      ),
    );
    return this.#completed(found, this.entry());
  }

  /** The first minute of a stretch, or its last. */
  #edge(edge: 'start' | 'end', stretch: Stretch, whole = false): readonly Choice<Place>[] {
    if (stretch.kind === 'agreement') {
      const end = { start: [], end: [], day: null };
      return this.#always(edge === 'start' ? this.entry() : end);
    }
    const places = this.phase(stretch.phase).map(({ readings, value }) => {
      const [point, day] = edge === 'start' ? [value.start, value.firstDay] : [value.end, value.lastDay];
      // Of a start that waits for several things, only its own anchor says when it is over.
      const begun = point.length > 1 && day !== null ? unknownInstant(day.anchor).start : point;
      const minute =
        edge === 'start' ? { start: point, end: moved(begun, 1) } : { start: moved(point, -1), end: point };
      return { readings, value: whole && day !== null ? wholeDay(this.frame, day) : { ...minute, day } };
    });
    return this.#completed(places, unknownInstant({ key: `${edge} of ${stretch.phase}`, of: null }));
  }

  /** An event on its declared date, when what brings it about is performed, or at a moment of its own. */
  #event(id: NameId, at: Moment | Condition): readonly Choice<Place>[] {
    const places = this.#guarded(`event ${id}`, () =>
      follow(this.index.agreement.space, this.#declared(this.index.events(id)), ({ date, by }) => {
        if (date !== null) return this.moment(date);
        return by === null ? [] : this.#always(unknownInstant({ key: stateKey(by, 'performed'), of: at }));
      }),
    );
    return this.#completed(places, unknownInstant({ key: `event ${id}`, of: at }));
  }

  #offset(from: Moment, duration: Duration, sign: 1 | -1): readonly Choice<Place>[] {
    return this.moment(from).map(({ readings, value }) => {
      return { readings, value: offset(this.frame, value, duration, sign) };
    });
  }

  #chosen(
    kind: 'earliest' | 'latest',
    all: readonly (readonly Choice<Place>[])[],
    of: Moment | Condition,
  ): readonly Choice<Place>[] {
    const { space } = this.index.agreement;
    const own = anchorOf(of);
    const [first = [], ...rest] = all;
    return rest.reduce((made, next) => combine(space, made, next, (a, b) => chosen(kind, a, b, own)), first);
  }

  #spanOf(phase: Phase): readonly Choice<PhaseSpan>[] {
    const { space } = this.index.agreement;
    const afterLastDay = phase.start.kind === 'edge' && phase.start.edge === 'end' ? 1 : 0;
    return follow(space, this.moment(phase.start), ({ start, day }) => {
      const first = day === null ? null : { anchor: day.anchor, day: day.day + afterLastDay };
      const from = first === null ? start : [dayStart(this.frame, first)];
      if (phase.once === null) return this.#ending(phase, from, first);
      const begun = { anchor: { key: `start of ${phase.id}`, of: phase.once }, day: 0 };
      return follow(space, this.comingTrue(phase.once), (once) =>
        this.#ending(phase, laterOf(from, once.start), begun),
      );
    });
  }

  #ending(phase: Phase, start: Bound, firstDay: AnchoredDay | null): readonly Choice<PhaseSpan>[] {
    const { once, end } = phase;
    const to = (bound: Bound, lastDay: AnchoredDay | null): PhaseSpan => {
      return { start, end: bound, firstDay, lastDay, once };
    };
    const toPlace = ({ readings, value }: Choice<Place>): Choice<PhaseSpan> => {
      return { readings, value: to(value.end, value.day) };
    };
    switch (end.kind) {
      case 'open':
        return this.#always(to([], null));
      case 'moment':
        return this.moment(end.at).map(toPlace);
      case 'until':
        return this.comingTrue(end.condition).map(toPlace);
      case 'length':
        return this.#always(this.#lasting(end.duration, to, start, firstDay));
    }
  }

  #lasting(
    duration: Duration,
    to: (end: Bound, lastDay: AnchoredDay | null) => PhaseSpan,
    start: Bound,
    firstDay: AnchoredDay | null,
  ): PhaseSpan {
    const minutes = exactMinutes(duration);
    if (minutes !== null) return to(moved(start, minutes), null);
    if (firstDay === null) return to([], null);
    const { least, most } = lastDayOf(this.frame, firstDay, duration);
    return to(most === null ? [] : [dayEnd(this.frame, most)], sameDay(least, most));
  }
}

/** What a moment or condition is as an anchor of its own. */
export function anchorOf(of: Moment | Condition): Anchor {
  if (of.kind === 'state' && !('negated' in of && (of.negated || of.by !== null || of.until !== null))) {
    return { key: stateKey(of.reference, of.state), of };
  }
  return { key: `${of.kind} at ${of.span.start}`, of };
}

/** The same for references that name the same provisions in the same state. */
function stateKey(reference: Reference, state: State): string {
  const joint = reference.quantifier === 'all' ? ' and ' : ' or ';
  return `${reference.targets.map(targetKey).join(joint)} ${state}`;
}

function targetKey(target: Target): string {
  switch (target.kind) {
    case 'provision':
      return target.label;
    case 'range':
      return `${target.from}–${target.to}`;
    case 'heading':
    case 'every':
      return `${target.kind} ${target.heading}`;
    case 'this':
    case 'any':
    case 'agreement':
    case 'matter':
      // What these mean depends on who says it.
      return `${target.kind} at ${target.span.start}`;
  }
}
