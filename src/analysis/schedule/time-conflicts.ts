import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Subject } from '../check.ts';
import { hopelessIn } from '../late-duties.ts';
import { orderOf } from '../order/order.ts';
import { boundOf } from '../time/bounds.ts';
import { type CourseConflict, type CourseConflicts, conflictsByCourse } from '../time/courses.ts';
import type { Certificate } from '../time/derivations.ts';
import { Judge } from '../time/judge.ts';
import { type Compiled, compiled } from './compile.ts';
import { type CoursePart, partInCourse } from './course-part.ts';
import { widened } from './widened.ts';

/** Norms whose times cannot be kept together, or not whatever nobody chooses. */
export interface TimeConflict {
  readonly kind: 'inconsistent' | 'uncontrollable';
  /** In the order of the text; without the times of any one of them the others can be kept. */
  readonly norms: readonly Norm[];
  /** Its links alone, in one course in which it holds. */
  readonly part: CoursePart;
  readonly readings: ReadingSet;
  /** Whether its numbers are those of some of the readings only. */
  readonly isWider: boolean;
}

/** All conflicts of an agreement; `open` are the readings that were not looked at before a bound was met. */
export interface TimeConflicts {
  readonly found: readonly TimeConflict[];
  readonly open: ReadingSet;
}

/** So many networks are judged; what is left is told as open. */
const CHECKS_MAX = 64;
/** So many conflicts are told of one course; of what clashes in many ways the rest shows once these are mended. */
const ROUNDS_MAX = 12;

const known = new WeakMap<Subject, TimeConflicts>();

/**
 * The conflicts of an agreement, found once. What a finding about one norm or a deadlock tells is left out of
 * account. Of each conflict one deadline is taken away and the rest is judged again, so that several are
 * found in one course.
 */
export function timeConflicts(subject: Subject): TimeConflicts {
  const found = known.get(subject) ?? new Finder(subject).find();
  known.set(subject, found);
  return found;
}

class Finder {
  readonly #subject: Subject;
  readonly #compiled: Compiled;
  readonly #judge = new Judge();
  readonly #links: ReadingSet[];
  readonly #contingent: ReadingSet[];
  readonly #wider = new Set<Certificate>();

  constructor(subject: Subject) {
    this.#subject = subject;
    this.#compiled = compiled(subject, 'entangled');
    this.#links = [...this.#compiled.guards];
    this.#contingent = [...this.#compiled.contingentGuards];
  }

  find(): TimeConflicts {
    const { norms, space } = this.#subject.agreement;
    const { courses } = this.#compiled.courses;
    for (const norm of norms) {
      const told = hopelessIn(this.#subject, norm);
      if (told === space.none) continue;
      this.#leaveOut(norms.indexOf(this.#compiled.families.first(norm)), courses.within(told));
    }
    const found: TimeConflict[] = [];
    let checks = CHECKS_MAX;
    for (let round = 0; round < ROUNDS_MAX; round++) {
      const { conflicts, open, checks: made } = this.#judged(checks);
      checks -= made;
      for (const conflict of conflicts) found.push(...this.#told(conflict));
      if (open.length > 0) {
        return { found, open: space.any(open.map((set) => courses.readingsOf(set))) };
      }
      if (conflicts.length === 0) break;
    }
    return { found, open: space.none };
  }

  #judged(checksMax: number): CourseConflicts<ReadingSet> {
    const { space } = this.#compiled.courses.courses;
    const sets = {
      and: (a: ReadingSet, b: ReadingSet) => space.and(a, b),
      minus: (a: ReadingSet, b: ReadingSet) => space.minus(a, b),
      isEmpty: (a: ReadingSet) => a === space.none,
    };
    const { network } = this.#compiled;
    const guarded = { network, links: this.#links, contingent: this.#contingent };
    const widen = (conflict: CourseConflict<ReadingSet>): ReadingSet => {
      const wide = widened(space, guarded, conflict);
      if (wide !== conflict.courses && conflict.certificate !== null) this.#wider.add(conflict.certificate);
      return wide;
    };
    return conflictsByCourse(this.#judge, sets, guarded, space.all, checksMax, widen);
  }

  #leaveOut(label: number, where: ReadingSet): void {
    const { space } = this.#compiled.courses.courses;
    const { network } = this.#compiled;
    const narrowed = (items: readonly { readonly label: number }[], guards: ReadingSet[]): void => {
      for (const [at, item] of items.entries()) {
        if (item.label === label) guards[at] = space.minus(guards[at] ?? space.none, where);
      }
    };
    narrowed(network.links, this.#links);
    narrowed(network.contingent, this.#contingent);
  }

  /** What is to be told of a conflict; its last deadline is left out from then on. */
  #told({ kind, labels, certificate, courses: where }: CourseConflict<ReadingSet>): readonly TimeConflict[] {
    const { space, norms } = this.#subject.agreement;
    const { courses } = this.#compiled.courses;
    const concerned = labels.flatMap((label) => norms[label] ?? []);
    const readings = space.minus(courses.readingsOf(where), this.#stuck(concerned));
    const course = courses.space.first(where);
    const guards = { links: this.#links, contingent: this.#contingent };
    const part =
      course === undefined ? null : partInCourse(this.#compiled, guards, this.#judge, course, labels);
    const isWider = certificate !== null && this.#wider.has(certificate);
    this.#leaveOut((part === null ? null : deadlineIn(part)) ?? labels.at(-1) ?? -1, where);
    return part === null || readings === space.none
      ? []
      : [{ kind, norms: concerned, part, readings, isWider }];
  }

  /** The readings in which some of the norms wait for one another: that is told as a deadlock. */
  #stuck(norms: readonly Norm[]): ReadingSet {
    const { space } = this.#subject.agreement;
    const { families } = this.#compiled;
    const deadlocks = orderOf(this.#subject).deadlocks.filter(({ items }) =>
      items.every((item) => item.kind === 'phase' || norms.includes(families.first(item.norm))),
    );
    return space.any(deadlocks.map(({ readings }) => readings));
  }
}

/** The norm whose time ends too early in a part. */
function deadlineIn({ certificate, network }: CoursePart): number | null {
  const bounds = (certificate?.cycle ?? []).map(({ bound }) => boundOf(network, bound));
  const labels = bounds.flatMap(({ of, side, index }) =>
    of === 'link' && side === 'max' ? (network.links[index]?.label ?? -1) : [],
  );
  const last = Math.max(-1, ...labels);
  return last === -1 ? null : last;
}
