import type { Span } from '../../base/span.ts';
import { dayAt, dayStart, exactMinutes, type Frame, workingDaysOf } from '../../model/frames.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { type Bound, CIVIL, ENTRY, type Interval, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { timelineOf, type Window } from '../../model/timeline.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';
import { exchangePartners, isSameHead } from '../order/orders.ts';
import type { Link, Network } from '../time/network.ts';
import { type Anchored, Anchors, type Followed } from './anchors.ts';
import { Guards } from './guards.ts';
import { lengthOf } from './lengths.ts';
import { ENTRY_DAY, ENTRY_MOMENT, type MomentOf, Moments } from './moments.ts';
import { FRAME, NetworkDraft, type Source } from './network-draft.ts';
import { type Taken, takenBy } from './steps-taken.ts';

/** An agreement as a network whose links hold in some courses of events. */
export interface Compiled {
  readonly network: Network;
  readonly guards: readonly ReadingSet[];
  readonly sources: readonly Source[];
  readonly contingentGuards: readonly ReadingSet[];
  readonly contingentSources: readonly Source[];
  /** What each moment is. */
  readonly moments: readonly MomentOf[];
  readonly numbers: Moments;
  readonly courses: Guards;
  /** The minute of civil time that the first moment is. */
  readonly civilFrom: number;
}

const known = new WeakMap<Subject, Compiled>();

/** The network of an agreement, made once. Labels are the places of norms in its list of norms. */
export function compiled(subject: Subject): Compiled {
  const found = known.get(subject) ?? new Compiler(subject).compile();
  known.set(subject, found);
  return found;
}

class Compiler {
  readonly #subject: Subject;
  readonly #guards: Guards;
  readonly #moments: Moments;
  readonly #anchors: Anchors;
  readonly #draft: NetworkDraft;
  readonly #taken: ReadonlyMap<Norm, readonly Taken[]>;
  readonly #civilFrom: number;
  readonly #frame: Frame;
  readonly #labels: ReadonlyMap<Norm, number>;

  constructor(subject: Subject) {
    const { agreement } = subject;
    this.#subject = subject;
    this.#taken = takenBy(subject);
    this.#guards = new Guards(subject);
    this.#moments = new Moments(new Set(this.#taken.keys()));
    this.#anchors = new Anchors(subject, this.#guards, this.#moments);
    this.#draft = new NetworkDraft(agreement.space.none);
    this.#civilFrom = civilFrom(subject);
    this.#frame = { zone: null, entry: null, working: workingDaysOf(agreement.calendar) };
    this.#labels = new Map(agreement.norms.map((norm, label) => [norm, label]));
  }

  compile(): Compiled {
    const { norms, headerEnd } = this.#subject.agreement;
    const header = frameSource({ start: 0, end: headerEnd });
    const day: Link = { from: ENTRY_DAY, to: ENTRY_MOMENT, min: 0, max: 1439, label: FRAME };
    this.#draft.link(day, this.#guards.courses.space.all, header);
    for (const norm of norms) this.#norm(norm);
    const phases = new Set<PhaseId>();
    for (const phase of this.#anchors.phases) if (phases.size < phases.add(phase).size) this.#phase(phase);
    const { links, guards, sources, contingent, contingentGuards, contingentSources } = this.#draft;
    return {
      network: { moments: this.#moments.list.length, links, contingent },
      guards,
      sources,
      contingentGuards,
      contingentSources,
      moments: this.#moments.list,
      numbers: this.#moments,
      courses: this.#guards,
      civilFrom: this.#civilFrom,
    };
  }

  #norm(norm: Norm): void {
    const [begun, done] = [this.#moments.begun(norm), this.#moments.performed(norm)];
    this.#sinceEntry(norm, begun);
    this.#conditions(norm, begun);
    if (norm.lasting || norm.recurrence !== null) this.#stretch(norm, begun, done);
    else for (const time of norm.times) this.#time(norm, time, begun, done);
    this.#takes(norm, begun, done);
    this.#verified(norm, done);
    this.#stageBefore(norm, begun);
    this.#begunFirst(norm, done);
    this.#exchange(norm, done);
  }

  #label(norm: Norm): number {
    return this.#labels.get(norm) ?? FRAME;
  }

  /** Nothing is done before entry into force, but what its own days put there. */
  #sinceEntry(norm: Norm, begun: number): void {
    const { index } = this.#subject;
    const guard = this.#guards.kept(norm);
    const windows = timelineOf(index).windowsOf(norm);
    for (const { readings, value } of timelineOf(index).moment({ kind: 'entry', span: norm.span })) {
      const [point] = value.start;
      if (point === undefined) continue;
      const early = windows.filter((window) => liesBefore(window, point)).map((window) => window.readings);
      const { space } = this.#subject.agreement;
      const held = space.minus(readings, space.any(early));
      const within = this.#guards.courses.space.and(guard, this.#guards.courses.within(held));
      this.#lower([point], null, { to: begun, label: FRAME, guard: within, source: frameSource(norm.span) });
    }
  }

  #conditions(norm: Norm, begun: number): void {
    for (const conditional of norm.conditions) {
      if (conditional.link !== 'if' && conditional.link !== 'once') continue;
      const source: Source = { kind: 'condition', span: conditional.span, time: null };
      for (const window of this.#windows(norm, { conditions: [conditional] })) {
        this.#lower(window.earliest, norm, this.#end(norm, begun, window.readings, source));
      }
    }
  }

  #time(norm: Norm, time: TimeQualifier, begun: number, done: number): void {
    const source: Source = { kind: 'time', span: time.span, time };
    const waits = norm.conditions.filter(({ link }) => link === 'if' || link === 'once');
    const conditions = time.kind === 'within' && time.of === null ? waits : [];
    for (const window of this.#windows(norm, { times: [time], conditions })) {
      this.#lower(window.earliest, norm, this.#end(norm, begun, window.readings, source));
      this.#upper(window, norm, this.#end(norm, done, window.readings, source));
    }
  }

  /** The window of a norm with some of its qualifiers alone, as of something done once. */
  #windows(norm: Norm, only: Partial<Pick<Norm, 'times' | 'conditions'>>): readonly Window[] {
    const bare: Norm = {
      ...norm,
      times: [],
      conditions: [],
      recurrence: null,
      lasts: null,
      lasting: false,
      ...only,
    };
    return timelineOf(this.#subject.index).windowsOf(bare);
  }

  #end(norm: Norm, to: number, readings: ReadingSet, source: Source): End {
    const { courses } = this.#guards;
    const guard = courses.space.and(this.#guards.kept(norm), courses.within(readings));
    return { to, label: this.#label(norm), guard, source };
  }

  /** What lasts begins with its window and is performed when that is over. */
  #stretch(norm: Norm, begun: number, done: number): void {
    const source: Source = { kind: 'lasting', span: norm.span, time: null };
    const all = this.#guards.kept(norm);
    this.#draft.link({ from: begun, to: done, min: 0, max: null, label: FRAME }, all, source);
    const windows = timelineOf(this.#subject.index).windowsOf(norm);
    // Of what recurs on named days, each time has a window of its own; no one moment stands for them.
    if (norm.recurrence !== null && norm.recurrence.kind !== 'every') return;
    for (const window of windows) {
      this.#lower(window.earliest, norm, this.#end(norm, begun, window.readings, source));
      const end = this.#end(norm, done, window.readings, source);
      this.#upper(window, norm, end);
      if (window.latest.length === 1) this.#until(window, norm, end);
    }
  }

  #takes(norm: Norm, activation: number, done: number): void {
    const guard = this.#guards.kept(norm);
    for (const { least, most, span, readings } of this.#taken.get(norm) ?? []) {
      const lower = Math.max(1, lengthOf(this.#frame, least).least);
      const upper = Math.max(lower, lengthOf(this.#frame, most).least);
      const { courses } = this.#guards;
      const own = courses.space.and(guard, courses.within(readings));
      const step = { activation, end: done, lower, upper, label: this.#label(norm) };
      this.#draft.step(step, own, { kind: 'taking', span, time: null });
    }
    this.#takesNothing(norm, activation, done);
  }

  /** In the readings in which nothing is said of how long it takes. */
  #takesNothing(norm: Norm, from: number, to: number): void {
    if (norm.lasting || norm.recurrence !== null) return;
    const { courses } = this.#guards;
    const taken = (this.#taken.get(norm) ?? []).map(({ readings }) => courses.within(readings));
    const guard = courses.space.minus(this.#guards.kept(norm), courses.space.any(taken));
    this.#draft.link({ from, to, min: 0, max: 0, label: FRAME }, guard, frameSource(norm.span));
  }

  /** Whoever verifies chooses when, within its time; without one, at some time. */
  #verified(norm: Norm, done: number): void {
    const { verification } = norm;
    const end = this.#moments.verified(norm);
    const guard = this.#guards.kept(norm);
    const label = this.#label(norm);
    if (verification === null) {
      const link = { from: done, to: end, min: 0, max: null, label: FRAME };
      this.#draft.link(link, guard, frameSource(norm.span));
      return;
    }
    const source: Source = { kind: 'verification', span: verification.span, time: null };
    const most = verification.within === null ? null : lengthOf(this.#frame, verification.within);
    if (most === null) {
      this.#draft.link({ from: done, to: end, min: 1, max: null, label }, guard, source);
      return;
    }
    // Of business days and months the shortest: who claims that it takes too long must not count too many.
    const upper = Math.max(1, most.least);
    this.#draft.step({ activation: done, end, lower: 1, upper, label }, guard, source);
  }

  /** A stage joined by `then` follows the stage before it. */
  #stageBefore(norm: Norm, begun: number): void {
    const { stage } = norm;
    if (stage?.inTurn !== true) return;
    const { norms, space } = this.#subject.agreement;
    const head = norms.filter((other) => isSameHead(other, norm));
    const letters = [...new Set(head.map((other) => other.stage?.letter))];
    let left: ReadingSet = space.all;
    for (const letter of letters.slice(0, letters.indexOf(stage.letter)).reverse()) {
      const before = head.filter((other) => other.stage?.letter === letter);
      for (const other of before) {
        const source: Source = { kind: 'stage', span: norm.span, time: null };
        this.#after(other, norm, begun, space.and(left, other.readings), source);
      }
      left = space.minus(left, space.any(before.map(({ readings }) => readings)));
    }
  }

  #begunFirst(norm: Norm, done: number): void {
    if (norm.act.part !== 'complete') return;
    for (const other of this.#subject.index.normsIn(norm.provision)) {
      const isBegin = other.act.part === 'begin' && other.modal.span.start === norm.modal.span.start;
      if (!isBegin || !isSameHead(other, norm) || other.stage?.letter !== norm.stage?.letter) continue;
      this.#after(other, norm, done, other.readings, { kind: 'stage', span: norm.span, time: null });
    }
  }

  #after(first: Norm, second: Norm, to: number, readings: ReadingSet, source: Source): void {
    const { courses } = this.#guards;
    const guard = courses.space.every([
      this.#guards.kept(first),
      this.#guards.kept(second),
      courses.within(readings),
    ]);
    const from = this.#moments.performed(first);
    this.#draft.link({ from, to, min: 0, max: null, label: this.#label(second) }, guard, source);
  }

  /** Two acts in exchange are done on one local day; where no hour is given, that is one moment here. */
  #exchange(norm: Norm, done: number): void {
    const { exchange } = norm;
    if (exchange === null || !isDoneOnce(norm)) return;
    const partners = exchangePartners(this.#subject, norm, exchange.reference).filter(isDoneOnce);
    const { space } = this.#guards.courses;
    const followed = partners.map((other) => ({
      moment: this.#moments.performed(other),
      courses: space.and(this.#guards.kept(norm), this.#guards.kept(other)),
      of: { norm: other, state: 'performed' as const },
    }));
    const apart = [norm, ...partners].some(hasHour) ? 1439 : 0;
    const source: Source = { kind: 'exchange', span: exchange.span, time: null };
    const label = this.#label(norm);
    // With a whole of several stages: on the day on which the last of them is done.
    for (const { moment: from, courses } of followed) {
      this.#draft.link({ from, to: done, min: -apart, max: null, label }, courses, source);
    }
    for (const { moment: from, courses } of this.#chosen({ join: 'all', moments: followed }, norm)) {
      this.#draft.link({ from, to: done, min: null, max: apart, label }, courses, source);
    }
  }

  /** The beginning of a phase that waits for something, where a norm counts from it. */
  #phase(id: PhaseId): void {
    const { index } = this.#subject;
    const to = this.#moments.phase(id);
    const [declared] = index.phases(id);
    if (declared === undefined) return;
    const source: Source = { kind: 'phase', span: declared.span, time: null };
    for (const { readings, value } of timelineOf(index).phase(id)) {
      const own = value.start.filter(({ anchor }) => anchor.key !== `start of ${id}`);
      this.#lower(own, null, { to, label: FRAME, guard: this.#guards.courses.within(readings), source });
    }
  }

  /** Not before a bound: each of its points holds. */
  #lower(bound: Bound, speaker: Norm | null, { to, label, guard, source }: End): void {
    for (const point of bound) {
      const minutes = this.#minutes(point);
      // By the clock of a day whose hour is open, up to a day sooner.
      const min = isOpen(point) && point.base === 'day' && minutes % 1440 !== 0 ? minutes - 1439 : minutes;
      for (const { moment, courses } of this.#from(point, speaker, 'lower')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min, max: null, label }, both, source);
      }
    }
  }

  /** Not after a bound: each of its points holds. */
  #upper({ earliest, latest, frame }: Window, speaker: Norm, { to, label, guard, source }: End): void {
    for (const point of latest) {
      const max = this.#last(point, earliest, frame);
      for (const { moment, courses } of this.#from(point, speaker, 'upper')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min: null, max, label }, both, source);
      }
    }
  }

  /** Not before the end of a bound is reached. */
  #until({ earliest, latest, frame }: Window, speaker: Norm, { to, label, guard, source }: End): void {
    for (const point of latest) {
      const min = this.#last(point, earliest, frame);
      for (const { moment, courses } of this.#from(point, speaker, 'lower')) {
        const both = this.#guards.courses.space.and(guard, courses);
        this.#draft.link({ from: moment, to, min, max: null, label }, both, source);
      }
    }
  }

  /** The moments that a point is counted from, as bounds on one side. */
  #from(point: Point, speaker: Norm | null, side: 'lower' | 'upper'): readonly Followed[] {
    const anchored = this.#anchors.of(point, speaker);
    return (anchored.join === 'all') === (side === 'lower')
      ? anchored.moments
      : this.#chosen(anchored, speaker);
  }

  /** The last, or the first, of several moments, as one. */
  #chosen({ join, moments }: Anchored, speaker: Norm | null): readonly Followed[] {
    if (moments.length < 2) return moments;
    const { space } = this.#guards.courses;
    const kind = join === 'all' ? 'last' : 'first';
    const moment = this.#moments.chosen(
      kind,
      moments.map((each) => each.moment),
    );
    for (const { moment: one, courses } of moments) {
      const [from, to] = kind === 'last' ? [one, moment] : [moment, one];
      const source = frameSource(speaker?.span ?? { start: 0, end: 0 });
      this.#draft.link({ from, to, min: 0, max: null, label: FRAME }, courses, source);
    }
    return [{ moment, courses: space.any(moments.map(({ courses }) => courses)), of: null }];
  }

  #minutes({ anchor, minutes }: Point): number {
    return anchor.key === CIVIL.key ? minutes - this.#civilFrom : minutes;
  }

  /** The last minute that a bound leaves: of a day its last, of an hour that itself. */
  #last(point: Point, earliest: Bound, frame: Frame): number {
    const minutes = this.#minutes(point);
    if (point.base === 'instant') return minutes;
    if (isOpen(point)) return minutes % 1440 === 0 ? minutes - 1440 : minutes;
    const isInstant = earliest.some(
      (start) => start.anchor.key === point.anchor.key && start.minutes === point.minutes,
    );
    const isDayEnd = dayStart(frame, dayAt(frame, point)).minutes === point.minutes;
    return isDayEnd && !isInstant ? minutes - 1 : minutes;
  }
}

/** Where a bound leads, and what is known of it. */
interface End {
  readonly to: number;
  readonly label: number;
  readonly guard: ReadingSet;
  readonly source: Source;
}

function frameSource(span: Span): Source {
  return { kind: 'frame', span, time: null };
}

/** The first minute that is counted: where the agreement enters into force, if that has a date. */
function civilFrom({ index }: Subject): number {
  const places = timelineOf(index).moment({ kind: 'entry', span: { start: 0, end: 0 } });
  const points = places.flatMap(({ value }) => value.start.filter(({ anchor }) => anchor.key === CIVIL.key));
  return points.length === 0 ? 0 : Math.min(...points.map(({ minutes }) => minutes));
}

/** Whether a window begins or ends before a point of the same count. */
function liesBefore({ earliest, latest }: Interval, { anchor, minutes }: Point): boolean {
  return [...earliest, ...latest].some((each) => each.anchor.key === anchor.key && each.minutes <= minutes);
}

function isOpen({ anchor }: Point): boolean {
  return anchor.key !== CIVIL.key && anchor.key !== ENTRY.key;
}

function isDoneOnce({ lasting, recurrence }: Norm): boolean {
  return !lasting && recurrence === null;
}

/** Whether some time of a norm is said by the hour. */
function hasHour(norm: Norm): boolean {
  return norm.times.some(
    (time) =>
      ('at' in time && time.at.minute !== undefined) ||
      ('duration' in time && exactMinutes(time.duration) !== null),
  );
}
