import type { Condition, Moment } from '../model/conditions.ts';
import type { Frame } from '../model/frames.ts';
import type { Norm } from '../model/norms.ts';
import type { Bound, Point } from '../model/points.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Reference, State } from '../model/references.ts';
import { type PartWindow, type Timeline, timelineOf } from '../model/timeline.ts';
import type { Subject } from './check.ts';
import { counted, type Lower, type Lowers, latestOfBoth, pointKey, soonestOfEither } from './lowers.ts';
import { isByOne, needsEvery, normsMeantBy } from './order/references.ts';

/** Phases that begin with the ends of others, one after the other. */
const DEPTH_MAX = 40;

const known = new WeakMap<Subject, Soonest>();

/** The soonest moments of an agreement; one for each subject. */
export function soonestOf(subject: Subject): Soonest {
  const made = known.get(subject) ?? new Soonest(subject);
  known.set(subject, made);
  return made;
}

/**
 * The soonest that norms can be done, followed through what they wait for. What it says is certain: nothing
 * can come sooner, whoever acts how; what turns on chance or choice is taken to come at once.
 */
export class Soonest {
  readonly #subject: Subject;
  readonly #timeline: Timeline;
  readonly #done = new Map<Norm, readonly Lowers[]>();
  /** Norms asked for whose own soonest moment was not known yet. */
  #wanted: Norm[] = [];

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#timeline = timelineOf(subject.index);
  }

  /** The soonest that a norm can be done; without a loop through norms, however long a chain of them is. */
  ofNorm(norm: Norm): readonly Lowers[] {
    const open = new Set<Norm>();
    for (const stack = [norm]; stack.length > 0; ) {
      const at = stack.at(-1) ?? norm;
      if (this.#done.has(at)) {
        stack.pop();
        continue;
      }
      open.add(at);
      this.#wanted = [];
      const found = this.#compute(at);
      // What waits for itself waits for ever; the deadlock is told, and nothing is reckoned from it.
      const missing = this.#wanted.filter((other) => !open.has(other));
      if (missing.length > 0) stack.push(...missing);
      else this.#done.set(at, found);
    }
    return this.#done.get(norm) ?? [];
  }

  /** The soonest that a part of a norm's window can begin, by what it waits for. */
  ofPart(norm: Norm, part: PartWindow): readonly Lowers[] {
    this.#wanted = [];
    let found = this.#bound(part.earliest, part.frame, norm, part.readings);
    while (this.#wanted.length > 0) {
      for (const other of this.#wanted) this.ofNorm(other);
      this.#wanted = [];
      found = this.#bound(part.earliest, part.frame, norm, part.readings);
    }
    return found;
  }

  #compute(norm: Norm): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    // Of what recurs each time has its own.
    if (norm.recurrence !== null) return [{ readings: norm.readings, lowers: [] }];
    const found = this.#timeline
      .windowsOf(norm)
      .flatMap(({ earliest, frame, readings }) => this.#bound(earliest, frame, norm, readings));
    return this.#merged(found, space.none);
  }

  /** What a bound's points come to, once what they are counted from is followed. */
  #bound(bound: Bound, frame: Frame, speaker: Norm | null, there: ReadingSet, depth = 0): readonly Lowers[] {
    let found: readonly Lowers[] = [{ readings: there, lowers: [] }];
    for (const point of bound) found = this.#both(found, this.#point(point, frame, speaker, there, depth));
    return found;
  }

  #point(
    point: Point,
    frame: Frame,
    speaker: Norm | null,
    there: ReadingSet,
    depth: number,
  ): readonly Lowers[] {
    const own: Lowers = { readings: there, lowers: [{ point, via: null }] };
    const { of, key } = point.anchor;
    if (of === null || depth > DEPTH_MAX) return [own];
    const begins = key.startsWith('start of ');
    const through = begins
      ? this.#phase(key, frame, there, depth)
      : this.#thing(of, frame, speaker, there, depth);
    return this.#both(
      [own],
      through.map((each) => counted(each, point, frame)),
    );
  }

  /** The start of a phase that waits for something. */
  #phase(key: string, frame: Frame, there: ReadingSet, depth: number): readonly Lowers[] {
    const { space, phases } = this.#subject.agreement;
    const id = phases.find((phase) => key === `start of ${phase.id}`)?.id;
    if (id === undefined) return [];
    const spans = this.#timeline.phase(id).filter((each) => each.frame === frame);
    return spans.flatMap(({ value, readings }) => {
      const both = space.and(readings, there);
      if (both === space.none) return [];
      const start = value.start.filter(({ anchor }) => anchor.key !== key);
      return this.#bound(start, frame, null, both, depth + 1);
    });
  }

  /** The soonest that a moment can come, or that a condition can come true. */
  #thing(
    of: Moment | Condition,
    frame: Frame,
    speaker: Norm | null,
    there: ReadingSet,
    depth: number,
  ): readonly Lowers[] {
    const inner = (each: Moment | Condition): readonly Lowers[] =>
      this.#thing(each, frame, speaker, there, depth + 1);
    switch (of.kind) {
      case 'state':
        return this.#state(of, frame, speaker, there, depth);
      case 'condition':
        return inner(of.condition);
      case 'and':
      case 'latest':
        return this.#every(of.of.map(inner), there);
      case 'or':
      case 'earliest':
        return this.#any(of.of.map(inner), there);
      case 'event':
        return this.#event(of, frame, there, depth);
      case 'moment':
        return this.#moment(of.at, frame, speaker, there, depth);
      case 'count':
        return this.#count(of, speaker, there);
      case 'agrees':
      case 'phase':
        return [{ readings: there, lowers: [] }];
      case 'day':
      case 'date':
      case 'entry':
      case 'signature':
      case 'edge':
      case 'offset':
        return this.#moment(of, frame, speaker, there, depth);
    }
  }

  #moment(
    moment: Moment,
    frame: Frame,
    speaker: Norm | null,
    there: ReadingSet,
    depth: number,
  ): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const places = this.#timeline.moment(moment).filter((place) => place.frame === frame);
    return places.flatMap(({ value, readings }) => {
      const both = space.and(readings, there);
      return both === space.none ? [] : this.#bound(value.start, frame, speaker, both, depth + 1);
    });
  }

  /** So many of something are there no sooner than the first of the norms that bring them. */
  #count(
    { reference, state, negated }: Extract<Condition, { kind: 'count' }>,
    speaker: Norm | null,
    there: ReadingSet,
  ): readonly Lowers[] {
    const norms = negated ? [] : this.#subject.index.normsMeant(reference, state, speaker);
    return this.#any(
      norms.map((norm) => this.#inState(norm, state, there)),
      there,
    );
  }

  /** An event that a provision brings about. */
  #event(
    of: Extract<Moment | Condition, { kind: 'event' }>,
    frame: Frame,
    there: ReadingSet,
    depth: number,
  ): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const unknown: Lowers = { readings: there, lowers: [] };
    if ('negated' in of && of.negated) return [unknown];
    const declared = this.#subject.index.events(of.event).filter(({ by }) => by !== null);
    const brought = declared.flatMap(({ by, readings }) => {
      const both = space.and(readings, there);
      if (by === null || both === space.none) return [];
      const state = { kind: 'state' as const, reference: by, state: 'performed' as const, span: by.span };
      return this.#state(state, frame, null, both, depth);
    });
    return this.#both([unknown], this.#merged(brought, there));
  }

  #state(
    of: Extract<Moment | Condition, { kind: 'state' }>,
    frame: Frame,
    speaker: Norm | null,
    there: ReadingSet,
    depth: number,
  ): readonly Lowers[] {
    const negated = 'negated' in of && of.negated;
    const until = 'until' in of ? of.until : null;
    // What is not done by a day is known when that day is over.
    if (until !== null) return this.#moment(until, frame, speaker, there, depth);
    const by = 'by' in of ? of.by : null;
    const fails = negated ? of.state === 'performed' : of.state === 'overdue';
    if (fails) return this.#reference(of.reference, 'overdue', by, speaker, there);
    if (negated || !FOLLOWED.includes(of.state)) return [{ readings: there, lowers: [] }];
    return this.#reference(of.reference, of.state, by, speaker, there);
  }

  #reference(
    reference: Reference,
    state: State,
    by: Extract<Condition, { kind: 'state' }>['by'],
    speaker: Norm | null,
    there: ReadingSet,
  ): readonly Lowers[] {
    const targets = reference.targets.map((target) => {
      if (target.kind === 'any' || target.kind === 'agreement') return [{ readings: there, lowers: [] }];
      const norms = normsMeantBy(this.#subject.index, target, state, by, speaker);
      const each = norms.map((norm) =>
        state === 'overdue' ? this.#overdue(norm, there) : this.#inState(norm, state, there),
      );
      return needsEvery(state, target) && !isByOne(by) ? this.#every(each, there) : this.#any(each, there);
    });
    return reference.quantifier === 'all' ? this.#every(targets, there) : this.#any(targets, there);
  }

  /** What is done once is breached also by doing it too early. */
  #inState(norm: Norm, state: State, there: ReadingSet): readonly Lowers[] {
    const isOpen = state === 'breached' && !norm.lasting;
    return isOpen ? [{ readings: there, lowers: [] }] : this.#lookUp(norm, there);
  }

  /** What is known of a norm; it says nothing in readings without it. */
  #lookUp(norm: Norm, there: ReadingSet): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const found = this.#done.get(norm);
    if (found === undefined) {
      this.#wanted.push(norm);
      return [{ readings: there, lowers: [] }];
    }
    const own = found.map(({ readings, lowers }) => ({
      readings: space.and(readings, there),
      lowers: lowers.map(({ point, via }) => ({ point, via: { norm, point, next: via } })),
    }));
    return this.#merged(own, there);
  }

  /** What is not done is overdue when its last moment has passed, where there is but one. */
  #overdue(norm: Norm, there: ReadingSet): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const windows = norm.recurrence === null ? this.#timeline.windowsOf(norm) : [];
    const found = windows.map(({ latest, readings }) => {
      const [point] = latest;
      const isOne = point !== undefined && latest.length === 1;
      const lowers = isOne ? [{ point, via: { norm, point, next: null } }] : [];
      return { readings: space.and(readings, there), lowers };
    });
    return this.#merged(found, there);
  }

  #every(parts: readonly (readonly Lowers[])[], there: ReadingSet): readonly Lowers[] {
    const start: readonly Lowers[] = [{ readings: there, lowers: [] }];
    const saying = parts.filter((part) => part.some(({ lowers }) => lowers.length > 0));
    return saying.reduce((all, part) => this.#both(all, part), start);
  }

  #any(parts: readonly (readonly Lowers[])[], there: ReadingSet): readonly Lowers[] {
    const [first, ...rest] = parts;
    if (first === undefined) return [{ readings: there, lowers: [] }];
    return rest.reduce((all, part) => this.#combined(all, part, soonestOfEither), first);
  }

  #both(as: readonly Lowers[], bs: readonly Lowers[]): readonly Lowers[] {
    return this.#combined(as, bs, latestOfBoth);
  }

  #combined(
    as: readonly Lowers[],
    bs: readonly Lowers[],
    join: (a: readonly Lower[], b: readonly Lower[]) => readonly Lower[],
  ): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const made = as.flatMap((a) =>
      bs.map((b) => ({ readings: space.and(a.readings, b.readings), lowers: join(a.lowers, b.lowers) })),
    );
    return this.#merged(made, space.none);
  }

  /** Those that say the same put together; nothing is said in the readings of `there` that are left over. */
  #merged(found: readonly Lowers[], there: ReadingSet): readonly Lowers[] {
    const { space } = this.#subject.agreement;
    const alike = new Map<string, Lowers>();
    const left = space.minus(there, space.any(found.map(({ readings }) => readings)));
    for (const each of [...found, { readings: left, lowers: [] }]) {
      if (each.readings === space.none) continue;
      const name = each.lowers.map(({ point }) => pointKey(point)).join();
      const same = alike.get(name);
      alike.set(
        name,
        same === undefined ? each : { ...same, readings: space.or(same.readings, each.readings) },
      );
    }
    return [...alike.values()];
  }
}

/** States that cannot come before their norm's window begins. */
const FOLLOWED: readonly State[] = ['performed', 'verified', 'breached', 'begun', 'ended'];
