import type { Choice } from '../../model/choices.ts';
import { exactMinutes, type Frame, workingDaysOf } from '../../model/frames.ts';
import type { PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { Place } from '../../model/place-arithmetic.ts';
import { CIVIL, type Interval, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { WindowSource } from '../../model/windows.ts';
import type { Subject } from '../check.ts';
import { exchangePartners, isSameHead } from '../order/orders.ts';
import type { Link, Network } from '../time/network.ts';
import { Anchors } from './anchors.ts';
import { BoundLinks, type End } from './bound-links.ts';
import { isEntangled } from './entangled.ts';
import { Families } from './families.ts';
import { Guards } from './guards.ts';
import { lengthOf } from './lengths.ts';
import { Met, type Wanted } from './met.ts';
import { ENTRY_DAY, ENTRY_MOMENT, type MomentOf, Moments } from './moments.ts';
import { FRAME, NetworkDraft, type Source, said } from './network-draft.ts';
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
  readonly families: Families;
  /** The minute of civil time that the first moment is. */
  readonly civilFrom: number;
}

/**
 * Which norms are read: all, or only those whose times hang together with those of others, and these. What
 * stands alone can clash with nothing but itself.
 */
export type Scope = 'all' | 'entangled';

const known = { all: new WeakMap<Subject, Compiled>(), entangled: new WeakMap<Subject, Compiled>() };

/** The network of an agreement, made once. A label is the place of a norm's first variant in the list. */
export function compiled(subject: Subject, scope: Scope): Compiled {
  const found = known[scope].get(subject) ?? new Compiler(subject).compile(scope);
  known[scope].set(subject, found);
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
  readonly #bounds: BoundLinks;
  readonly #met = new Met();
  readonly #entries: readonly (Choice<Place> & { readonly frame: Frame })[];
  readonly #frame: Frame;
  readonly #labels: ReadonlyMap<Norm, number>;
  readonly #families: Families;

  constructor(subject: Subject) {
    const { agreement } = subject;
    this.#subject = subject;
    this.#taken = takenBy(subject);
    this.#guards = new Guards(subject);
    this.#families = new Families(agreement, (a, b) => this.#taken.has(a) === this.#taken.has(b));
    this.#moments = new Moments(new Set(this.#taken.keys()), this.#families);
    this.#anchors = new Anchors(subject, this.#guards, this.#moments, this.#met);
    this.#entries = timelineOf(subject.index).moment({ kind: 'entry', span: { start: 0, end: 0 } });
    this.#draft = new NetworkDraft(this.#guards.courses.space);
    this.#civilFrom = civilFrom(subject);
    this.#bounds = new BoundLinks(this.#guards, this.#moments, this.#anchors, this.#draft, this.#civilFrom);
    this.#frame = { zone: null, entry: null, working: workingDaysOf(agreement.calendar) };
    this.#labels = new Map(agreement.norms.map((norm, label) => [norm, label]));
  }

  compile(scope: Scope): Compiled {
    const { norms, headerEnd } = this.#subject.agreement;
    const header = said('frame', { start: 0, end: headerEnd });
    const day: Link = { from: ENTRY_DAY, to: ENTRY_MOMENT, min: 0, max: 1439, label: FRAME };
    this.#draft.link(day, this.#guards.courses.space.all, header);
    for (const norm of norms) {
      if (scope === 'entangled' && !this.#taken.has(norm) && !isEntangled(this.#subject, norm)) continue;
      this.#met.want(norm);
      if (scope === 'all' && norm.verification !== null) this.#met.wantVerified(norm);
    }
    for (let next = this.#met.next(); next !== null; next = this.#met.next()) this.#next(next);
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
      families: this.#families,
      civilFrom: this.#civilFrom,
    };
  }

  #next(wanted: Wanted): void {
    switch (wanted.kind) {
      case 'norm':
        this.#norm(wanted.norm);
        break;
      case 'verified':
        this.#verified(wanted.norm, this.#moments.performed(wanted.norm));
        break;
      case 'phase':
        this.#phase(wanted.phase);
        break;
    }
  }

  #norm(norm: Norm): void {
    const [begun, done] = [this.#moments.begun(norm), this.#moments.performed(norm)];
    this.#sinceEntry(norm, begun);
    if (norm.lasting || norm.recurrence !== null) this.#stretch(norm, begun, done);
    else this.#parts(norm, begun, done);
    this.#takes(norm, begun, done);
    this.#stageBefore(norm, begun);
    this.#begunFirst(norm, done);
    this.#exchange(norm, done);
  }

  #label(norm: Norm): number {
    return this.#labels.get(this.#families.first(norm)) ?? FRAME;
  }

  /** Nothing is done before entry into force, but what its own days put there. */
  #sinceEntry(norm: Norm, begun: number): void {
    const { index } = this.#subject;
    const guard = this.#guards.kept(norm);
    const windows = timelineOf(index).windowsOf(norm);
    for (const { readings, value, frame } of this.#entries) {
      const [point] = value.start;
      if (point === undefined) continue;
      const early = windows.filter((window) => liesBefore(window, point)).map((window) => window.readings);
      const { space } = this.#subject.agreement;
      const held = space.minus(readings, space.any(early));
      const within = this.#guards.courses.space.and(guard, this.#guards.courses.within(held));
      this.#bounds.lower({ earliest: [point], frame }, null, {
        to: begun,
        label: FRAME,
        guard: within,
        source: said('frame', norm.span),
      });
    }
  }

  /** What the conditions and times of something done once say, each by itself. */
  #parts(norm: Norm, begun: number, done: number): void {
    for (const part of timelineOf(this.#subject.index).partsOf(norm)) {
      const source = sourceOf(part.source);
      if (source === null) continue;
      this.#bounds.lower(part, norm, this.#end(norm, begun, part.readings, source));
      if (source.kind === 'time') {
        this.#bounds.upper(part, norm, this.#end(norm, done, part.readings, source));
      }
    }
  }

  #end(norm: Norm, to: number, readings: ReadingSet, source: Source): End {
    const { courses } = this.#guards;
    const guard = courses.space.and(this.#guards.kept(norm), courses.within(readings));
    return { to, label: this.#label(norm), guard, source };
  }

  /** What lasts begins with its window and is performed when that is over. */
  #stretch(norm: Norm, begun: number, done: number): void {
    const source = said('lasting', norm.span);
    const all = this.#guards.kept(norm);
    this.#draft.link({ from: begun, to: done, min: 0, max: null, label: FRAME }, all, source);
    const windows = timelineOf(this.#subject.index).windowsOf(norm);
    // Of what recurs on named days, each time has a window of its own; no one moment stands for them.
    if (norm.recurrence !== null && norm.recurrence.kind !== 'every') return;
    for (const window of windows) {
      this.#bounds.lower(window, norm, this.#end(norm, begun, window.readings, source));
      const end = this.#end(norm, done, window.readings, source);
      this.#bounds.upper(window, norm, end);
      if (window.latest.length === 1) this.#bounds.until(window, norm, end);
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
      this.#draft.step(step, own, { ...said('taking', span), lengths: { lower: least, upper: most } });
    }
    this.#takesNothing(norm, activation, done);
  }

  /** In the readings in which nothing is said of how long it takes. */
  #takesNothing(norm: Norm, from: number, to: number): void {
    if (norm.lasting || norm.recurrence !== null) return;
    const { courses } = this.#guards;
    const taken = (this.#taken.get(norm) ?? []).map(({ readings }) => courses.within(readings));
    const guard = courses.space.minus(this.#guards.kept(norm), courses.space.any(taken));
    this.#draft.link({ from, to, min: 0, max: 0, label: FRAME }, guard, said('frame', norm.span));
  }

  /** Whoever verifies chooses when, within its time; without one, at some time. */
  #verified(norm: Norm, done: number): void {
    const { verification } = norm;
    const end = this.#moments.verified(norm);
    const guard = this.#guards.kept(norm);
    const label = this.#label(norm);
    if (verification === null) {
      const link = { from: done, to: end, min: 0, max: null, label: FRAME };
      this.#draft.link(link, guard, said('frame', norm.span));
      return;
    }
    const source = said('verification', verification.span);
    const most = verification.within === null ? null : lengthOf(this.#frame, verification.within);
    if (most === null) {
      this.#draft.link({ from: done, to: end, min: 1, max: null, label }, guard, source);
      return;
    }
    // Of business days and months the shortest: who claims that it takes too long must not count too many.
    const upper = Math.max(1, most.least);
    const lengths = { lower: null, upper: verification.within };
    this.#draft.step({ activation: done, end, lower: 1, upper, label }, guard, { ...source, lengths });
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
        const source = said('stage', norm.span);
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
      this.#after(other, norm, done, other.readings, said('stage', norm.span));
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
    this.#met.want(first);
    const of = { norm: first, state: 'performed' as const };
    this.#draft.link({ from, to, min: 0, max: null, label: this.#label(second) }, guard, { ...source, of });
  }

  /** Two acts in exchange are done on one local day; where no hour is given, that is one moment here. */
  #exchange(norm: Norm, done: number): void {
    const { exchange } = norm;
    if (exchange === null || !isDoneOnce(norm)) return;
    const partners = exchangePartners(this.#subject, norm, exchange.reference).filter(isDoneOnce);
    const { space } = this.#guards.courses;
    for (const other of partners) this.#met.want(other);
    const followed = partners.map((other) => ({
      moment: this.#moments.performed(other),
      courses: space.and(this.#guards.kept(norm), this.#guards.kept(other)),
      of: { norm: other, state: 'performed' as const },
    }));
    const apart = [norm, ...partners].some(hasHour) ? 1439 : 0;
    const source = said('exchange', exchange.span);
    const label = this.#label(norm);
    // With a whole of several stages: on the day on which the last of them is done.
    for (const { moment: from, courses, of } of followed) {
      this.#draft.link({ from, to: done, min: -apart, max: null, label }, courses, { ...source, of });
    }
    for (const { moment: from, courses, of } of this.#bounds.chosen(
      { join: 'all', moments: followed },
      norm,
    )) {
      this.#draft.link({ from, to: done, min: null, max: apart, label }, courses, { ...source, of });
    }
  }

  /** The beginning of a phase that waits for something, where a norm counts from it. */
  #phase(id: PhaseId): void {
    const { index } = this.#subject;
    const to = this.#moments.phase(id);
    const [declared] = index.phases(id);
    if (declared === undefined) return;
    const source = said('phase', declared.span);
    for (const { readings, value, frame } of timelineOf(index).phase(id)) {
      const own = value.start.filter(({ anchor }) => anchor.key !== `start of ${id}`);
      this.#bounds.lower({ earliest: own, frame }, null, {
        to,
        label: FRAME,
        guard: this.#guards.courses.within(readings),
        source,
      });
    }
  }
}

/** What a part of a window comes from; null for what only bounds how long it is owed. */
function sourceOf(source: WindowSource): Source | null {
  if (source.kind === 'time') return said('time', source.time.span, source.time);
  if (source.kind === 'days') return null;
  const { link, span } = source.conditional;
  return link === 'if' || link === 'once' ? said('condition', span) : null;
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
