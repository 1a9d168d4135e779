import type { Agreement } from '../../model/agreement.ts';
import type { Condition, Moment } from '../../model/conditions.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference, State } from '../../model/references.ts';
import { type Speaker, type StateAtom, stateAtoms } from '../../model/resolve.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';
import { needsEvery, normsMeantBy } from '../order/references.ts';
import { Courses } from './courses.ts';

/** States that come only where something went wrong or was used; nobody is bound to bring them about. */
const FAILURES: readonly State[] = ['breached', 'overdue', 'disputed', 'suspended'];

/** Where so much waits for itself, the deadlock is told, and what was read is kept as it is. */
const RINGS_MAX = 1000;

/**
 * The courses of events in which each norm is owed. What everybody is bound to do comes; breaches, events
 * that no provision brings about, agreements and the use of permissions may come or not.
 */
export class Guards {
  readonly courses: Courses;
  readonly #subject: Subject;
  readonly #known = new Map<Norm, ReadingSet>();
  readonly #kept = new Map<Norm, ReadingSet>();
  readonly #open = new Set<string>();
  /** How often something was met that waits for itself: what was read meanwhile is not kept. */
  #rings = 0;
  /** Of each norm the things by which it fails. */
  readonly #failures = new Map<Norm, Set<string>>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.courses = new Courses(subject.agreement.space, atomsMax(subject.agreement));
    for (const norm of subject.agreement.norms) this.#readFailures(norm);
  }

  /** The courses in which a norm is owed; of a permission, those in which it may be used. */
  owed(norm: Norm): ReadingSet {
    const known = this.#known.get(norm);
    if (known !== undefined) return known;
    const rings = this.#rings;
    const { space } = this.courses;
    const made = this.#once(norm.id, () =>
      space.every([
        this.courses.within(norm.readings),
        ...norm.conditions.map(({ link, condition, span }) => {
          if (link === 'if' || link === 'once') return this.condition(condition, norm);
          // Whether it holds when the act falls due is not looked into: it may, and it may not.
          const holds = this.#choice(condition, norm) ?? this.courses.where(`holds ${span.start}`);
          return link === 'unless' ? space.not(holds) : holds;
        }),
        ...norm.times.map((time) => this.#time(time, norm)),
      ]),
    );
    if (rings === this.#rings || rings > RINGS_MAX) this.#known.set(norm, made);
    return made;
  }

  /** The courses in which a norm is done: owed and not failed, or allowed and used. */
  kept(norm: Norm): ReadingSet {
    const known = this.#kept.get(norm);
    if (known !== undefined) return known;
    const rings = this.#rings;
    const { space } = this.courses;
    const failures = [...(this.#failures.get(norm) ?? [])].map((name) => this.courses.where(name));
    const used = norm.deontic === 'permission' ? this.courses.where(`used ${norm.id}`) : space.all;
    const made = space.and(used, space.minus(this.owed(norm), space.any(failures)));
    if (rings === this.#rings || rings > RINGS_MAX) this.#kept.set(norm, made);
    return made;
  }

  /** The courses in which a condition comes true. */
  condition(condition: Condition, speaker: Speaker): ReadingSet {
    const { space } = this.courses;
    switch (condition.kind) {
      case 'and':
        return space.every(condition.of.map((part) => this.condition(part, speaker)));
      case 'or':
        return space.any(condition.of.map((part) => this.condition(part, speaker)));
      case 'moment':
        return this.moment(condition.at, speaker);
      case 'phase':
        return condition.negated
          ? this.courses.where(`holds ${condition.span.start}`)
          : this.phase(condition.phase);
      case 'state':
        if (!condition.negated && condition.until === null && !FAILURES.includes(condition.state)) {
          return this.reference(condition.reference, condition.state, speaker);
        }
        return this.#choice(condition, speaker) ?? space.all;
      case 'event':
      case 'agrees':
      case 'count':
        return this.#choice(condition, speaker) ?? space.all;
    }
  }

  /** What may come or not; null for what is no such thing. */
  #choice(condition: Condition, speaker: Speaker): ReadingSet | null {
    const { space } = this.courses;
    switch (condition.kind) {
      case 'state': {
        const fails = this.courses.where(this.#failureName(condition, speaker));
        return FAILURES.includes(condition.state) === condition.negated ? space.not(fails) : fails;
      }
      case 'event': {
        if (condition.until !== null) return this.courses.where(`holds ${condition.span.start}`);
        const comes = this.#event(condition.event, speaker);
        return condition.negated ? space.not(comes) : comes;
      }
      case 'agrees': {
        const who = this.#subject.index.actorsMeant(condition.actors, speaker).join();
        const agreed = this.courses.where(`agreed ${who} ${condition.about}`);
        return condition.negated ? space.not(agreed) : agreed;
      }
      case 'count':
        return this.courses.where(`holds ${condition.span.start}`);
      case 'and':
      case 'or': {
        const parts = condition.of.map((part) => this.#choice(part, speaker));
        const sets = parts.flatMap((part) => part ?? []);
        if (sets.length < parts.length) return null;
        return condition.kind === 'and' ? space.every(sets) : space.any(sets);
      }
      case 'phase':
      case 'moment':
        return null;
    }
  }

  /** The courses in which a moment comes. */
  moment(moment: Moment, speaker: Speaker): ReadingSet {
    const { space } = this.courses;
    switch (moment.kind) {
      case 'state':
        return FAILURES.includes(moment.state)
          ? this.courses.where(`moment ${moment.span.start}`)
          : this.reference(moment.reference, moment.state, speaker);
      case 'event':
        return this.#event(moment.event, speaker);
      case 'offset':
        return this.moment(moment.from, speaker);
      case 'edge':
        return moment.of.kind === 'phase' ? this.phase(moment.of.phase) : space.all;
      case 'earliest':
        return space.any(moment.of.map((part) => this.moment(part, speaker)));
      case 'latest':
        return space.every(moment.of.map((part) => this.moment(part, speaker)));
      case 'condition':
        return this.condition(moment.condition, speaker);
      case 'day':
        return this.#clock(moment.clock);
      case 'date':
      case 'entry':
      case 'signature':
        return space.all;
    }
  }

  /** The courses in which what a reference speaks of comes to be in a state that it is bound to come to. */
  reference(reference: Reference, state: State, speaker: Speaker): ReadingSet {
    const { space } = this.courses;
    const targets = reference.targets.map((target) => {
      const norms = normsMeantBy(this.#subject.index, target, state, null, speaker);
      if (norms.length === 0) return space.all;
      const kept = norms.map((norm) => this.kept(norm));
      if (!needsEvery(state, target)) return space.any(kept);
      const missing = norms.map((norm) => space.not(this.courses.within(norm.readings)));
      return space.every(kept.map((set, at) => space.or(set, missing[at] ?? space.none)));
    });
    return reference.quantifier === 'all' ? space.every(targets) : space.any(targets);
  }

  /** The courses in which a phase begins. */
  phase(id: PhaseId): ReadingSet {
    const { space } = this.courses;
    return this.#once(`phase ${id}`, () =>
      space.any(
        this.#subject.index
          .phases(id)
          .map(({ readings, start, once }) =>
            space.every([
              this.courses.within(readings),
              this.moment(start, null),
              once === null ? space.all : this.condition(once, null),
            ]),
          ),
      ),
    );
  }

  #event(id: Norm['act']['places'][number], speaker: Speaker): ReadingSet {
    const { space } = this.courses;
    const open = this.courses.where(`event ${id}`);
    return this.#once(`event ${id}`, () => {
      const declared = this.#subject.index.events(id).map(({ readings, date, by }) => {
        const comes =
          date !== null ? space.all : by === null ? open : this.reference(by, 'performed', speaker);
        return space.and(this.courses.within(readings), comes);
      });
      return declared.length === 0 ? open : space.any(declared);
    });
  }

  #clock(name: string): ReadingSet {
    const { space } = this.courses;
    const clocks = this.#subject.agreement.clocks.filter((clock) => clock.name === name || name === 'D');
    return this.#once(`clock ${name}`, () =>
      space.every(
        clocks.map(({ readings, start }) =>
          space.or(space.not(this.courses.within(readings)), this.moment(start, null)),
        ),
      ),
    );
  }

  #time(time: TimeQualifier, norm: Norm): ReadingSet {
    switch (time.kind) {
      case 'on':
      case 'after':
      case 'not before':
      case 'at least after':
        return this.moment(time.at, norm);
      case 'from':
      case 'between':
        return this.moment(time.from, norm);
      case 'within':
        return time.of === null ? this.courses.space.all : this.moment(time.of, norm);
      case 'throughout':
      case 'during':
        return time.of.kind === 'phase' ? this.phase(time.of.phase) : this.courses.space.all;
      case 'by':
      case 'before':
      case 'until':
      case 'within before':
      case 'at least before':
      case 'notice':
      case 'vague':
        return this.courses.space.all;
    }
  }

  /** What waits for itself waits here for nothing: that is a deadlock, and told as one. */
  #once(name: string, read: () => ReadingSet): ReadingSet {
    if (this.#open.has(name)) {
      this.#rings++;
      return this.courses.space.all;
    }
    this.#open.add(name);
    const set = read();
    this.#open.delete(name);
    return set;
  }

  /** The same name for whatever says that the same provisions fail, in one way or another. */
  #failureName({ reference, state, until }: StateAtom, speaker: Speaker): string {
    const targets = reference.targets.flatMap((target): readonly string[] => {
      if (target.kind === 'any' || target.kind === 'agreement') return [target.kind];
      return this.#subject.index.normsOfTarget(target, 'breached', speaker).map(({ id }) => id);
    });
    const how = state === 'disputed' || state === 'suspended' ? state : 'failed';
    return `${how} ${targets.join()} ${until?.span.start ?? ''}`;
  }

  #readFailures(norm: Norm): void {
    for (const { condition } of norm.conditions) {
      for (const atom of stateAtoms(condition)) {
        const isFailure = FAILURES.includes(atom.state) !== atom.negated;
        if (!isFailure) continue;
        // Of any provision at all, nobody knows which it is that fails.
        if (atom.reference.targets.some(({ kind }) => kind === 'any' || kind === 'agreement')) continue;
        const name = this.#failureName(atom, norm);
        const meant = this.#subject.index.normsMeant(atom.reference, 'breached', norm);
        for (const failing of meant) {
          const names = this.#failures.get(failing) ?? new Set();
          this.#failures.set(failing, names.add(name));
        }
      }
    }
  }
}

/** No more than this can come or not: each is a condition, an event, or the use of a permission. */
function atomsMax({ norms, events, phases }: Agreement): number {
  const ofNorms = norms.reduce(
    (sum, { conditions, times }) =>
      sum + 1 + times.length * 2 + conditions.reduce((count, { condition }) => count + size(condition), 0),
    0,
  );
  return ofNorms + events.length + 8 * phases.length + 8;
}

function size(condition: Condition): number {
  const parts = condition.kind === 'and' || condition.kind === 'or' ? condition.of : [];
  return parts.reduce((sum, part) => sum + size(part), 2);
}
