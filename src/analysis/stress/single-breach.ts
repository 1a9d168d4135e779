import type { NameId } from '../../model/names.ts';
import type { NormId } from '../../model/norms.ts';
import { bearersOf } from '../../run/outcomes.ts';
import type { PossibleFact } from '../../run/possible.ts';
import { isLasting, recurring } from '../../run/recurrences.ts';
import type { Run } from '../../run/run.ts';
import { holdsAt } from '../../run/spells.ts';
import { type Baseline, timesDone } from './baseline.ts';
import type { Consequence, Opened, WayBack } from './consequence.ts';
import { COMPLIANT, type Conduct, Course, verdictOf, type Withheld } from './course.ts';
import { Watch } from './watch.ts';

/** A breach that begins, or is found, at the minute that a run stands at. */
export interface Breach {
  readonly norm: number;
  /** The time of a duty that is left undone; null for what is broken at this minute. */
  readonly withheld: Withheld | null;
}

/** What a breach comes to, and at which minute it is one. */
export interface Breached {
  readonly at: number;
  readonly consequence: Consequence;
}

type Uses = (fact: PossibleFact) => boolean;

/** Where a breach has come to on one course. */
interface Branch {
  readonly course: Course;
  readonly watch: Watch;
  readonly breachedAt: number | null;
}

/** Looks what follows from single breaches, each from where a run stands, and takes the run back there. */
export class Breaches {
  readonly #run: Run;
  readonly #baseline: Baseline;

  constructor(run: Run, baseline: Baseline) {
    this.#run = run;
    this.#baseline = baseline;
  }

  /** What follows from a breach; null where leaving it undone is none up to the end of the course. */
  of(breach: Breach): Breached | null {
    const plain = this.#try(() => this.#whole(breach, () => false));
    if (plain.breachedAt === null) return null;
    const worst = plain.watch.maySuspend ? this.#try(() => this.#whole(breach, suspends)).watch : plain.watch;
    const suspended = this.#ids([...worst.suspended]);
    const rest = {
      opens: merged(plain.watch.opens, worst.opens),
      suspended,
      heldUp: this.#ids(plain.watch.undone.filter((norm) => norm !== breach.norm)),
      wayBack: suspended.length === 0 ? null : this.#wayBack(breach, worst),
      phases: [...new Set([...plain.watch.phases, ...worst.phases])],
    };
    return { at: plain.breachedAt, consequence: { ...rest, end: endOf(plain.watch, worst, rest) } };
  }

  /** Tries something and takes the run back to where it stood. */
  #try<T>(what: () => T): T {
    const mark = this.#run.mark();
    const found = what();
    this.#run.backTo(mark);
    return found;
  }

  /** Follows a breach to the end of the course. */
  #whole(breach: Breach, uses: Uses): Branch {
    const branch = this.#until(breach, uses, this.#baseline.until);
    branch.watch.close();
    return branch;
  }

  #until(breach: Breach, uses: Uses, until: number): Branch {
    const run = this.#run;
    const watch = new Watch(run, this.#baseline, breach.norm);
    const course = new Course(run, {
      withheld: breach.withheld,
      uses: (fact, number) => uses(fact) && watch.isFresh(number),
    });
    if (breach.withheld === null) this.#break(course, breach.norm, null);
    let breachedAt = breach.withheld === null ? run.now : null;
    course.follow(until, () => {
      if (breachedAt === null && breach.withheld !== null) {
        breachedAt = this.#passed(course, breach.norm, breach.withheld);
      }
      watch.look();
    });
    return { course, watch, breachedAt };
  }

  /** When the last moment of what was left undone has passed; who verifies it then says so. */
  #passed(course: Course, number: number, { opens }: Withheld): number | null {
    const one = timeOf(this.#run, number, opens);
    const state = one?.standing.state;
    if (state !== 'overdue' && state !== 'breached') return null;
    if (state === 'overdue') this.#break(course, number, opens);
    return this.#run.now;
  }

  #break(course: Course, number: number, opens: number | null): void {
    const norm = this.#run.programme.norm(number);
    const forPeriod = recurring(norm) ? opens : null;
    course.tell(verdictOf(norm.id, forPeriod), norm.verification?.verifiers[0] ?? '');
  }

  /** How all goes on from the worst, once the breach is made good. */
  #wayBack(breach: Breach, worst: Watch): WayBack {
    for (const by of ['itself', 'power', 'holder'] as const) {
      const found = this.#try(() => this.#back(breach, worst, by));
      if (found !== null) return found;
    }
    return { by: 'nothing', who: [], lost: [] };
  }

  #back(breach: Breach, worst: Watch, by: Exclude<WayBack['by'], 'nothing'>): WayBack | null {
    const run = this.#run;
    const { course } = this.#until(breach, suspends, worst.worstAt);
    const who = new Set<NameId>();
    course.conduct = by === 'itself' ? COMPLIANT : { withheld: null, uses: resuming(run, by, who) };
    run.passTo(run.now + 1);
    course.follow(this.#baseline.until, () => undefined);
    const still = [...worst.suspended].some((norm) => isSuspended(run, norm));
    if (still) return null;
    const lost = run.programme.norms.flatMap((norm, number) => {
      if (number === breach.norm && isLasting(norm)) return [];
      return timesDone(run, number) < (this.#baseline.done[number] ?? 0) ? [norm.id] : [];
    });
    return { by, who: [...who].sort(), lost };
  }

  #ids(numbers: readonly number[]): readonly NormId[] {
    return [...numbers].sort((a, b) => a - b).map((number) => this.#run.programme.norm(number).id);
  }
}

function suspends({ body }: PossibleFact): boolean {
  return body.kind === 'suspension';
}

function endOf(
  plain: Watch,
  worst: Watch,
  { phases, suspended, heldUp }: Omit<Consequence, 'end'>,
): Consequence['end'] {
  if (plain.mayEnd || worst.mayEnd) return 'agreement ended';
  if (phases.length > 0) return 'phase ended';
  if (worst.isAllSuspended) return 'all suspended';
  if (suspended.length > 0) return 'some suspended';
  return heldUp.length > 0 ? 'others held up' : 'nothing';
}

/** Resumes whatever can be resumed: under a power to resume, or by those who suspended. */
function resuming(run: Run, by: 'power' | 'holder', who: Set<NameId>): Conduct['uses'] {
  return ({ body }, number) => {
    if (body.kind !== 'resumption') return false;
    const norm = run.programme.norm(number);
    const kind = norm.act.power?.kind;
    if (kind !== 'resume' && by === 'power') return false;
    for (const name of bearersOf(norm)) who.add(name);
    return true;
  };
}

function timeOf(run: Run, number: number, opens: number): ReturnType<Run['engine']['instance']> {
  if (!recurring(run.programme.norm(number))) return run.engine.instance(number, 0);
  return [...run.engine.instances(number)].find((one) => one.opens === opens);
}

function isSuspended(run: Run, number: number): boolean {
  return holdsAt(run.engine.norm(number).published.suspended, run.now);
}

function merged(a: readonly Opened[], b: readonly Opened[]): readonly Opened[] {
  const known = new Set(a.map(({ norm }) => norm));
  return [...a, ...b.filter(({ norm }) => !known.has(norm))];
}
