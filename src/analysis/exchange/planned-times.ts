import type { Condition, Moment } from '../../model/conditions.ts';
import type { Duration } from '../../model/durations.ts';
import { dayAt, dayStart, exactMinutes, type Frame, shifted } from '../../model/frames.ts';
import type { Norm } from '../../model/norms.ts';
import { CIVIL, ENTRY, type Point } from '../../model/points.ts';
import { timelineOf, type Window } from '../../model/timeline.ts';
import type { Subject } from '../check.ts';
import { isCondition } from '../end-forms.ts';
import { concrete, evaluate, type Formula, type Logic } from '../order/formula.ts';
import type { Graph } from '../order/graph.ts';
import { orderOf } from '../order/order.ts';
import { type Saying, Waits } from '../order/waits.ts';

/** Room for the rank of a moment among those of its minute. */
const RANKS = 2 ** 16;

/**
 * The earliest lawful moment of everything in one reading: each thing comes as soon as its times and all that
 * it waits for allow, and what nobody is bound to bring about is taken to come at once. Minutes count from
 * entry into force, or from the first date where that has none. Of what falls in one minute, what waits for
 * the other comes later.
 */
export class PlannedTimes {
  readonly #subject: Subject;
  readonly #graph: Graph;
  readonly #waits: Waits;
  readonly #logic: Logic<number>;
  readonly #reading: readonly number[];
  readonly #values: Float64Array;
  /** What a condition or moment that times count from comes to, as a formula. */
  readonly #anchors = new Map<Moment | Condition, Formula>();
  readonly #days = new Map<number, number>();
  readonly #windows = new Map<Norm, readonly Window[]>();
  readonly frame: Frame;
  /** The minute of each line of time that is nought here. */
  readonly #origin: { readonly civil: number; readonly isCivil: boolean };

  constructor(subject: Subject, reading: readonly number[]) {
    this.#subject = subject;
    this.#graph = orderOf(subject).graph;
    this.#reading = reading;
    this.#waits = new Waits(subject, this.#graph.nodes);
    const { and, or, in: isIn } = earliestOf(concrete(subject.agreement.space, reading));
    this.#logic = {
      yes: 0,
      no: Infinity,
      and,
      or,
      in: isIn,
      outside: (set) => (isIn(set) === 0 ? Infinity : 0),
    };
    for (const norm of subject.agreement.norms) this.#windows.set(norm, this.#windowsOf(norm));
    this.frame = this.#frameOf();
    this.#origin = this.#originOf();
    this.#values = new Float64Array(this.#graph.formulas.length).fill(Infinity);
    this.#settle();
  }

  /** Whether one of two norms may wait for the other, by whatever lies between. */
  areTied(a: Norm, b: Norm): boolean {
    const [first, second] = [this.#graph.nodes.ofNorm(a, 'done'), this.#graph.nodes.ofNorm(b, 'done')];
    return this.#leadsTo(first, second) || this.#leadsTo(second, first);
  }

  #leadsTo(from: number, to: number): boolean {
    const seen = new Set([from]);
    for (const node of seen) {
      for (const dependent of this.#graph.dependents[node] ?? []) {
        if (dependent === to) return true;
        seen.add(dependent);
      }
    }
    return false;
  }

  /** The windows of a norm in this reading. */
  windows(norm: Norm): readonly Window[] {
    return this.#windows.get(norm) ?? [];
  }

  /** When a norm is done, or begins where it lasts; null where it can never come about. */
  minute(norm: Norm): number | null {
    const value = this.#value(norm);
    return value === Infinity ? null : Math.floor(value / RANKS);
  }

  /** The place of a norm among all: by its minute, then by what waits for what. */
  rank(norm: Norm): number {
    return this.#value(norm);
  }

  /** When a norm that lasts is over; null where nothing says so. */
  end(norm: Norm): number | null {
    const ends = this.windows(norm).map(({ latest }) => {
      const all = latest.map((point) => this.#minuteOf(point)).filter((minute) => minute !== null);
      return all.length === 0 ? Infinity : Math.min(...all);
    });
    const last = Math.max(...ends);
    return Number.isFinite(last) ? last : null;
  }

  /** The minute before which a norm must be done, by days and dates alone; null where none says so. */
  due(norm: Norm): number | null {
    const ends = this.windows(norm).map(({ latest }) => {
      return Math.min(Infinity, ...latest.map((point) => this.fixed(point) ?? Infinity));
    });
    const last = Math.max(...ends);
    return Number.isFinite(last) ? last : null;
  }

  /** How often something is done: the days it names, or the periods that its time begins. */
  count(norm: Norm): number {
    const { recurrence } = norm;
    if (recurrence?.kind === 'days') return recurrence.days.length;
    const [start, end] = [this.minute(norm), this.end(norm)];
    if (recurrence?.kind !== 'every' || start === null || end === null) return 1;
    let count = 1;
    while (count < TIMES_MAX && this.#later(start, recurrence.period, count) < end) count += 1;
    return count;
  }

  #later(minute: number, { amount, unit, span }: Duration, times: number): number {
    const length = { amount: amount * times, unit, span };
    const minutes = exactMinutes(length);
    if (minutes !== null) return minute + minutes;
    const { least } = shifted(this.frame, dayAt(this.frame, this.point(minute)), length, 1);
    return least === null ? Infinity : (this.fixed(dayStart(this.frame, least)) ?? Infinity);
  }

  /** A minute as a point of the line that days are counted on. */
  point(minute: number): Point {
    const { civil, isCivil } = this.#origin;
    return isCivil
      ? { anchor: CIVIL, base: 'day', minutes: minute + civil }
      : { anchor: ENTRY, base: 'day', minutes: minute };
  }

  /** The minute of a date or day of the text's own line; null for one counted from something else. */
  fixed({ anchor, minutes }: Point): number | null {
    if (anchor.key === CIVIL.key) return minutes - this.#origin.civil;
    return anchor.key === ENTRY.key ? minutes : null;
  }

  /** What must come about for a moment that times count from. */
  formulaOf(of: Moment | Condition): Formula {
    const known = this.#anchors.get(of);
    if (known !== undefined) return known;
    const saying = sayingOf(of);
    const made = isCondition(of) ? this.#waits.condition(of, saying) : this.#waits.moment(of, saying);
    this.#anchors.set(of, made);
    return made;
  }

  #value(norm: Norm): number {
    return this.#values[this.#graph.nodes.ofNorm(norm, norm.lasting ? 'arises' : 'done')] ?? Infinity;
  }

  #windowsOf(norm: Norm): readonly Window[] {
    const { space } = this.#subject.agreement;
    if (!space.has(norm.readings, this.#reading)) return [];
    const all = timelineOf(this.#subject.index).windowsOf(norm);
    return all.filter(({ readings }) => space.has(readings, this.#reading));
  }

  #frameOf(): Frame {
    for (const windows of this.#windows.values()) {
      const [first] = windows;
      if (first !== undefined) return first.frame;
    }
    return { zone: null, entry: null, working: null };
  }

  #originOf(): { readonly civil: number; readonly isCivil: boolean } {
    const { entry } = this.frame;
    if (entry !== null) {
      return { civil: dayStart(this.frame, { anchor: CIVIL, day: entry.day }).minutes, isCivil: true };
    }
    const dates = [...this.#windows.values()].flatMap((windows) =>
      windows.flatMap(({ earliest, latest }) => [...earliest, ...latest]),
    );
    const civil = dates.filter(({ anchor }) => anchor.key === CIVIL.key).map(({ minutes }) => minutes);
    const isCivil = civil.length > 0;
    return { civil: isCivil ? Math.min(...civil) : 0, isCivil };
  }

  /** From never down to what is possible: what waits for itself stays where it is. */
  #settle(): void {
    const { formulas, dependents, nodes } = this.#graph;
    const queue = formulas.map((_, node) => node);
    const isQueued = new Uint8Array(formulas.length).fill(1);
    const turns = new Uint16Array(formulas.length);
    const { space } = this.#subject.agreement;
    for (const node of queue) {
      isQueued[node] = 0;
      if (!space.has(nodes.readings(node), this.#reading)) continue;
      const came = this.#came(formulas[node]);
      if (came === Infinity) continue;
      const value = Math.max(came, this.#atLeast(node)) + 1;
      if (value >= (this.#values[node] ?? 0) || (turns[node] ?? 0) > TURNS_MAX) continue;
      this.#values[node] = value;
      turns[node] = (turns[node] ?? 0) + 1;
      for (const dependent of dependents[node] ?? []) {
        if (isQueued[dependent] === 1) continue;
        isQueued[dependent] = 1;
        queue.push(dependent);
      }
    }
  }

  #came(formula: Formula | undefined): number {
    if (formula === undefined) return 0;
    return evaluate(
      formula,
      this.#logic,
      (node) => this.#values[node] ?? Infinity,
      () => 0,
    );
  }

  /** What the times of a norm say of when it can come about at all. */
  #atLeast(at: number): number {
    const node = this.#graph.nodes.list[at];
    if (node?.item.kind !== 'norm') return 0;
    const { norm } = node.item;
    if (node.moment === 'done' && norm.lasting) return (this.end(norm) ?? 0) * RANKS;
    if (node.moment !== 'arises') return 0;
    // That it comes no earlier than what it is counted from, its waits say already.
    const says = (point: Point): boolean => point.minutes > 0 || this.fixed(point) !== null;
    const starts = this.windows(norm).map(({ earliest }) =>
      Math.max(0, ...earliest.filter(says).map((point) => this.#minuteOf(point) ?? 0)),
    );
    return starts.length === 0 ? 0 : Math.min(...starts) * RANKS;
  }

  #minuteOf(point: Point): number | null {
    const fixed = this.fixed(point);
    if (fixed !== null) return fixed;
    const came = this.#cameAt(point.anchor.of);
    if (came === null) return null;
    return (point.base === 'day' ? this.#dayOf(came) : came) + point.minutes;
  }

  #dayOf(minute: number): number {
    const known = this.#days.get(minute) ?? this.#startOfDay(minute);
    this.#days.set(minute, known);
    return known;
  }

  #startOfDay(minute: number): number {
    const { anchor, minutes } = this.point(minute);
    const start = dayStart(this.frame, dayAt(this.frame, { anchor, base: 'instant', minutes }));
    return this.fixed(start) ?? minute;
  }

  #cameAt(of: Moment | Condition | null): number | null {
    if (of === null) return null;
    const known = this.#anchors.get(of) ?? this.#anchorFormula(of);
    this.#anchors.set(of, known);
    const came = this.#came(known);
    return came === Infinity ? null : Math.floor(came / RANKS);
  }

  #anchorFormula(of: Moment | Condition): Formula {
    return isCondition(of) ? this.#waits.condition(of, sayingOf(of)) : this.#waits.moment(of, sayingOf(of));
  }
}

/** Something done more often is counted so often. */
const TIMES_MAX = 100_000;

/** No moment is reckoned anew more often than this; a text that would need more counts days in a ring. */
const TURNS_MAX = 64;

function earliestOf({ in: isIn }: Logic<boolean>): Pick<Logic<number>, 'and' | 'or' | 'in'> {
  return { and: Math.max, or: Math.min, in: (readings) => (isIn(readings) ? 0 : Infinity) };
}

function sayingOf({ span }: Moment | Condition): Saying {
  return { speaker: null, provision: null, span, kind: 'waits', contingent: true, event: null };
}
