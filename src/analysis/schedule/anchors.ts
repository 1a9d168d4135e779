import { type NameId, phaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import { type Anchor, CIVIL, ENTRY, type Point } from '../../model/points.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference, State } from '../../model/references.ts';
import type { Speaker } from '../../model/resolve.ts';
import { timelineOf } from '../../model/timeline.ts';
import type { Subject } from '../check.ts';
import { needsEvery, normsMeantBy } from '../order/references.ts';
import type { Guards } from './guards.ts';
import type { Met } from './met.ts';
import { CIVIL_ORIGIN, ENTRY_DAY, ENTRY_MOMENT, type Moments } from './moments.ts';

/** A moment that another is counted from, in some courses. */
export interface Followed {
  readonly moment: number;
  readonly courses: ReadingSet;
  /** The norm whose moment it is, and what it then is; null for dates and what is open. */
  readonly of: { readonly norm: Norm; readonly state: State } | null;
}

/** What a point is counted from: all of some moments, or any one of them. */
export interface Anchored {
  readonly join: 'all' | 'any';
  readonly moments: readonly Followed[];
}

/** Finds the moments of the network that the points of a timeline are counted from. */
export class Anchors {
  readonly #subject: Subject;
  readonly #guards: Guards;
  readonly #moments: Moments;
  readonly #met: Met;

  constructor(subject: Subject, guards: Guards, moments: Moments, met: Met) {
    this.#met = met;
    this.#subject = subject;
    this.#guards = guards;
    this.#moments = moments;
  }

  /** What a point is counted from, as one provision says it. */
  of({ anchor, base }: Point, speaker: Speaker): Anchored {
    if (anchor.key === CIVIL.key) return this.#single(CIVIL_ORIGIN);
    if (anchor.key === ENTRY.key) return this.#single(base === 'day' ? ENTRY_DAY : ENTRY_MOMENT);
    const phase = /^start of (.*)$/su.exec(anchor.key)?.[1];
    if (phase !== undefined) {
      this.#met.wantPhase(phaseId(phase));
      return this.#single(this.#moments.phase(phaseId(phase)));
    }
    return this.#stated(anchor, speaker) ?? this.#single(this.#moments.open(anchor));
  }

  #single(moment: number): Anchored {
    return {
      join: 'all',
      moments: [{ moment, courses: this.#guards.courses.space.all, of: null }],
    };
  }

  #stated({ key, of }: Anchor, speaker: Speaker): Anchored | null {
    // What begins where something ends is nobody's act.
    if (of === null || key.startsWith('end of ') || key.startsWith('clock ')) return null;
    if (of.kind === 'event') return this.#event(of.event);
    if (of.kind !== 'state' || key.startsWith('state at ')) return null;
    return this.#reference(of.reference, of.state, speaker);
  }

  #event(id: NameId): Anchored | null {
    const causes = this.#subject.index.events(id).flatMap(({ by }) => by ?? []);
    const [first, ...others] = causes;
    return first === undefined || others.length > 0 ? null : this.#reference(first, 'performed', null);
  }

  #reference(reference: Reference, state: State, speaker: Speaker): Anchored | null {
    const { index } = this.#subject;
    const moments: Followed[] = [];
    let isAny = reference.quantifier === 'one' && reference.targets.length > 1;
    for (const target of reference.targets) {
      const norms = normsMeantBy(index, target, state, null, speaker);
      if (norms.length > 1 && !needsEvery(state, target)) isAny = true;
      for (const norm of norms) {
        const moment = this.#momentOf(norm, state);
        if (moment === null) return null;
        this.#met.want(norm);
        if (state === 'verified') this.#met.wantVerified(norm);
        moments.push({ moment, courses: this.#guards.kept(norm), of: { norm, state } });
      }
    }
    if (moments.length === 0) return null;
    const united = this.#united(moments);
    if (isAny) return { join: 'any', moments: united };
    // Of what is verified, the later done may be verified first.
    return { join: 'all', moments: state === 'performed' ? this.#lasts(united) : united };
  }

  /** Variants of one norm are one moment. */
  #united(moments: readonly Followed[]): readonly Followed[] {
    const { space } = this.#guards.courses;
    const found = new Map<number, Followed>();
    for (const each of moments) {
      const known = found.get(each.moment);
      const courses = known === undefined ? each.courses : space.or(known.courses, each.courses);
      found.set(each.moment, { ...(known ?? each), courses });
    }
    return [...found.values()];
  }

  #momentOf(norm: Norm, state: State): number | null {
    switch (state) {
      case 'performed':
      case 'ended':
        return this.#moments.performed(norm);
      case 'verified':
        return this.#moments.verified(norm);
      case 'begun':
        return norm.act.part === 'begin' ? this.#moments.performed(norm) : this.#moments.begun(norm);
      case 'breached':
      case 'overdue':
      case 'disputed':
      case 'suspended':
      case 'continues':
        return null;
    }
  }

  /** Without those that are certainly done before another of them, by their own days. */
  #lasts(moments: readonly Followed[]): readonly Followed[] {
    if (moments.length < 2) return moments;
    return moments.filter((one, at) => {
      const before = (other: Followed, place: number): boolean =>
        place !== at && isBefore(this.#subject, one, other);
      return !moments.some(before);
    });
  }
}

/** Whether one norm's own days are over before another's begin, and that one is there wherever it is. */
function isBefore({ index, agreement }: Subject, one: Followed, other: Followed): boolean {
  const [a, b] = [one.of?.norm, other.of?.norm];
  if (a === undefined || b === undefined || a.recurrence !== null || b.recurrence !== null) return false;
  if (agreement.space.minus(a.readings, b.readings) !== agreement.space.none) return false;
  const timeline = timelineOf(index);
  const firsts = timeline.windowsOf(a);
  const lasts = timeline.windowsOf(b);
  return firsts.every(({ latest }) =>
    lasts.every(({ earliest }) =>
      latest.some((end) =>
        earliest.some(
          (start) => isFixed(end) && start.anchor.key === end.anchor.key && end.minutes <= start.minutes,
        ),
      ),
    ),
  );
}

function isFixed({ anchor }: Point): boolean {
  return anchor.key === CIVIL.key || anchor.key === ENTRY.key;
}
