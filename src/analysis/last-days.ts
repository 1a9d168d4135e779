import type { Condition, Moment } from '../model/conditions.ts';
import type { Frame } from '../model/frames.ts';
import type { PhaseId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import { isSurelyNotAfter, type Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference, State } from '../model/references.ts';
import { stateAtoms } from '../model/resolve.ts';
import { timelineOf } from '../model/timeline.ts';
import type { TimeQualifier } from '../model/times.ts';
import type { Subject } from './check.ts';
import { consequencesOf } from './consequences.ts';
import { primaryDuties } from './duties.ts';
import { hopelessIn } from './late-duties.ts';
import { distinct } from './naming.ts';

/** A duty that may be done until its phase ends, when all that could answer its breach ends as well. */
export interface LastDay {
  readonly norm: Norm;
  readonly phase: PhaseId;
  readonly frame: Frame;
  readonly end: Point;
  /** What answers its breach, or waits for it, and is over by then. */
  readonly over: readonly Norm[];
  readonly readings: ReadingSet;
}

/** Every duty on the last day of its phase with nothing after it to enforce it. */
export function lastDaysOf(subject: Subject): readonly LastDay[] {
  let made: Dependents | null = null;
  const dependents = (): Dependents => {
    made ??= new Dependents(subject);
    return made;
  };
  return primaryDuties(subject)
    .filter(
      ({ deontic, lasting, recurrence, act }) =>
        // What is begun by then is completed after it.
        deontic === 'obligation' && !lasting && recurrence === null && act.part !== 'begin',
    )
    .flatMap((norm) => lastDays(subject, norm, dependents));
}

function lastDays(subject: Subject, norm: Norm, dependents: () => Dependents): readonly LastDay[] {
  const { space } = subject.agreement;
  const timeline = timelineOf(subject.index);
  const phases = distinct(subject.agreement.phases.map(({ id }) => id));
  const hopeless = hopelessIn(subject, norm);
  return timeline.windowsOf(norm).flatMap(({ latest, frame, readings }) => {
    const [end] = latest;
    if (end === undefined || latest.length > 1) return [];
    return phases.flatMap((phase) => {
      const ending = timeline
        .phase(phase)
        .filter((each) => each.frame === frame && each.value.end.some((point) => isSame(point, end)));
      const there = space.and(readings, space.any(ending.map((each) => each.readings)));
      if (there === space.none) return [];
      const { alive, over } = dependents().after(norm, end, frame);
      const left = space.minus(there, space.or(alive, hopeless));
      // Without any answer at all, only what the text itself puts on that day is told.
      const isPlaced = over.length > 0 || !norm.times.some(isStretch);
      return left === space.none || !isPlaced ? [] : [{ norm, phase, frame, end, over, readings: left }];
    });
  });
}

/** `during Phase 1` leaves the day open. */
function isStretch({ kind }: TimeQualifier): boolean {
  return kind === 'throughout' || kind === 'during';
}

function isSame(a: Point, b: Point): boolean {
  return a.anchor.key === b.anchor.key && a.base === b.base && a.minutes === b.minutes;
}

/** What depends on each norm: answers to its breach, and what waits for it. */
class Dependents {
  readonly #subject: Subject;
  readonly #waiting = new Map<Norm, Norm[]>();
  /** The readings in which a phase, an event or an exchange waits for it: these do not end with a day. */
  readonly #open = new Map<Norm, ReadingSet>();

  constructor(subject: Subject) {
    this.#subject = subject;
    const { norms, phases, events } = subject.agreement;
    for (const norm of norms) {
      const { conditions, times, exchange, readings } = norm;
      for (const each of conditions.flatMap(({ condition }) => stateAtoms(condition))) this.#wait(norm, each);
      for (const each of times.flatMap(statesIn)) this.#wait(norm, each);
      if (exchange === null) continue;
      for (const other of [norm, ...this.#meant(exchange.reference, 'performed', norm)]) {
        this.#keep(other, readings);
      }
    }
    for (const { once, end, readings } of phases) {
      const conditions = [...(once === null ? [] : [once]), ...(end.kind === 'until' ? [end.condition] : [])];
      for (const { reference, state } of conditions.flatMap(stateAtoms)) {
        for (const norm of this.#meant(reference, state, null)) this.#keep(norm, readings);
      }
    }
    for (const { by, readings } of events) {
      if (by === null) continue;
      for (const norm of this.#meant(by, 'performed', null)) this.#keep(norm, readings);
    }
  }

  #keep(norm: Norm, readings: ReadingSet): void {
    const { space } = this.#subject.agreement;
    this.#open.set(norm, space.or(this.#open.get(norm) ?? space.none, readings));
  }

  #meant(reference: Reference, state: State, speaker: Norm | null): readonly Norm[] {
    return this.#subject.index.normsMeant(reference, state, speaker);
  }

  #wait(norm: Norm, atom: StateOf): void {
    const { reference, state } = atom;
    // A breach's answers are known apart, and a dispute is no breach.
    if (!COMING.includes(state) || ('negated' in atom && atom.negated)) return;
    for (const other of this.#meant(reference, state, norm)) {
      if (other === norm) continue;
      const list = this.#waiting.get(other);
      if (list === undefined) this.#waiting.set(other, [norm]);
      else list.push(norm);
    }
  }

  /** The readings in which something that depends on a norm goes on after a moment, and what does not. */
  after(
    norm: Norm,
    end: Point,
    frame: Frame,
  ): { readonly alive: ReadingSet; readonly over: readonly Norm[] } {
    const { space } = this.#subject.agreement;
    const answers = consequencesOf(this.#subject, norm);
    const open = this.#open.get(norm) ?? space.none;
    const lasting = answers.filter((answer) => answer.norm === null).map(({ readings }) => readings);
    const others = distinct([
      ...answers.flatMap((answer) => (answer.norm === null ? [] : [answer.norm])),
      ...(this.#waiting.get(norm) ?? []),
    ]);
    const alive = others.map((other) => this.#aliveIn(other, end, frame));
    return {
      alive: space.any([open, ...lasting, ...alive]),
      over: others.filter((_, index) => alive[index] === space.none),
    };
  }

  /** The readings in which a norm may still bear on anything after a moment. */
  #aliveIn(norm: Norm, end: Point, frame: Frame): ReadingSet {
    const { space } = this.#subject.agreement;
    const own = this.#goingOn(norm, end, frame);
    const { power } = norm.act;
    if (power?.kind !== 'suspend' || norm.deontic === 'prohibition') return own;
    // To suspend what is over already is to do nothing.
    const suspended = this.#meant(power.what, 'suspended', norm).map((each) =>
      this.#goingOn(each, end, frame),
    );
    return space.and(own, space.any(suspended));
  }

  #goingOn(norm: Norm, end: Point, frame: Frame): ReadingSet {
    const windows = timelineOf(this.#subject.index).windowsOf(norm);
    const open = windows.filter(
      (window) => window.frame === frame && !window.latest.some((point) => isSurelyNotAfter(point, end)),
    );
    return this.#subject.agreement.space.any(open.map(({ readings }) => readings));
  }
}

const COMING: readonly State[] = ['performed', 'verified', 'begun', 'ended'];

type StateOf = Extract<Moment | Condition, { kind: 'state' }>;

/** The states that a time waits for, or is to come before. */
function statesIn(time: TimeQualifier): readonly StateOf[] {
  switch (time.kind) {
    case 'from':
      return [...inMoment(time.from), ...(time.to === null ? [] : inMoment(time.to))];
    case 'between':
      return [...inMoment(time.from), ...inMoment(time.to)];
    case 'within':
      return time.of === null ? [] : inMoment(time.of);
    case 'throughout':
    case 'during':
    case 'notice':
    case 'vague':
      return [];
    case 'on':
    case 'by':
    case 'before':
    case 'after':
    case 'not before':
    case 'until':
    case 'within before':
    case 'at least after':
    case 'at least before':
      return inMoment(time.at);
  }
}

function inMoment(moment: Moment): readonly StateOf[] {
  switch (moment.kind) {
    case 'state':
      return [moment];
    case 'condition':
      return stateAtoms(moment.condition);
    case 'offset':
      return inMoment(moment.from);
    case 'earliest':
    case 'latest':
      return moment.of.flatMap(inMoment);
    case 'day':
    case 'date':
    case 'entry':
    case 'signature':
    case 'edge':
    case 'event':
      return [];
  }
}
