import { parseDate, startOfDay } from '../../base/calendar.ts';
import { isOpen } from '../../run/board.ts';
import type { Run } from '../../run/run.ts';
import type { Course } from './course.ts';

/** The day at whose beginning an agreement without a date is taken to enter into force. */
export const ENTRY_DAY = '2001-01-01';

/** How far a course is followed: so many days after entry into force, or past the last phase, at most. */
export const DAYS_MAX = 400;

/** What happens on a course on which everybody does at once what falls due. */
export interface Baseline {
  /** The last minute at which a permission can be used, by the places of norms; before all time for never. */
  readonly openUntil: readonly number[];
  /** The last minute at which a duty or prohibition is due. */
  readonly dueUntil: readonly number[];
  /** How often each norm is done by the end. */
  readonly done: readonly number[];
  /** Up to which minute it was followed. */
  readonly until: number;
  /** Whether anything would still change after that. */
  readonly isCut: boolean;
  /** Whether the agreement is ended on it. */
  readonly isEnded: boolean;
}

/** Puts an agreement into force where it does not say when; the answer is whether that was needed. */
export function enter(course: Course): boolean {
  if (course.run.engine.entry !== null) return false;
  const day = parseDate(ENTRY_DAY);
  if (!day.ok) throw new Error(`${ENTRY_DAY} is no date`);
  course.run.passTo(startOfDay(day.value, course.run.programme.zone));
  course.tell({ kind: 'event', event: 'entry', ends: false }, '');
  return true;
}

/** The minute up to which a run that has just begun is followed. */
export function horizonOf({ engine, programme }: Run): number {
  const start = engine.entry?.start ?? 0;
  const ends = programme.phases.map((_, number) => engine.phase(number).end).filter(Number.isFinite);
  return Math.max(start + DAYS_MAX * 1440, ...ends.map((end) => end + 30 * 1440));
}

/** Follows the course on which everybody does at once what falls due. */
export function baselineOf(course: Course): Baseline {
  const { run } = course;
  const { norms } = run.programme;
  const until = horizonOf(run);
  const open = new Lasts(norms.length, (number) => isOpenNow(run, number));
  const due = new Lasts(norms.length, (number) => isOwed(run, number));
  course.follow(until, () => {
    open.look(run.now);
    due.look(run.now);
  });
  const done = norms.map((_, number) => timesDone(run, number));
  const isCut = Number.isFinite(course.next);
  const isEnded = run.engine.ending !== null;
  return { openUntil: open.end(), dueUntil: due.end(), done, until, isCut, isEnded };
}

/** Finds until when something holds that changes only where it is looked at. */
class Lasts {
  readonly #holds: (number: number) => boolean;
  readonly #held: boolean[];
  readonly #until: number[];

  constructor(length: number, holds: (number: number) => boolean) {
    this.#holds = holds;
    this.#held = Array.from({ length }, () => false);
    this.#until = Array.from({ length }, () => -Infinity);
  }

  look(now: number): void {
    this.#held.forEach((held, number) => {
      const holds = this.#holds(number);
      if (held) this.#until[number] = Math.max(this.#until[number] ?? now, now - 1);
      if (holds) this.#until[number] = now;
      this.#held[number] = holds;
    });
  }

  /** What holds at the end holds for good. */
  end(): readonly number[] {
    return this.#until.map((until, number) => (this.#held[number] ? Infinity : until));
  }
}

/** Whether a norm is a permission that can be used now. */
export function isOpenNow(run: Run, number: number): boolean {
  return run.programme.norm(number).deontic === 'permission' && isOpen(run, number);
}

/** Whether a duty or prohibition binds now. */
export function isOwed(run: Run, number: number): boolean {
  if (run.programme.norm(number).deontic === 'permission') return false;
  const { counts } = run.engine.norm(number);
  return counts.due + counts.overdue + counts.reported + counts.breached > 0;
}

/** How often a norm was done so far. */
export function timesDone(run: Run, number: number): number {
  return run.engine.norm(number).done;
}
