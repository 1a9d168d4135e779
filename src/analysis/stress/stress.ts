import type { Agreement } from '../../model/agreement.ts';
import type { NameId } from '../../model/names.ts';
import type { Norm, NormId } from '../../model/norms.ts';
import type { Index } from '../../model/resolve.ts';
import { subjects } from '../../run/dependencies.ts';
import { bearersOf } from '../../run/outcomes.ts';
import { isLasting, recurring } from '../../run/recurrences.ts';
import { type Run, start } from '../../run/run.ts';
import { type Baseline, baselineOf, enter } from './baseline.ts';
import { type Consequence, NO_CONSEQUENCE } from './consequence.ts';
import { Course, type Todo, type Withheld } from './course.ts';
import { type Breached, Breaches } from './single-breach.ts';

/** One breach, or many that follow each other and come to the same. Minutes are counted from 1970 in UTC. */
export interface FragilityRow {
  readonly norm: NormId;
  readonly label: string;
  readonly bearers: readonly NameId[];
  /** A duty that is left undone past its last moment, or something lasting that is acted against. */
  readonly kind: 'left undone' | 'acted against';
  /** The first and the last minute of breach that come to this. */
  readonly from: number;
  readonly to: number;
  /** How often it can be left undone to this end; null for what can be acted against at any minute. */
  readonly times: number | null;
  readonly consequence: Consequence;
}

/** What single breaches come to, as far as was looked. */
export interface Stress {
  readonly zone: string;
  /** True where the text does not say when it enters into force: days are then counted from a fixed one. */
  readonly isUndated: boolean;
  /** Up to which minute runs are followed. */
  readonly until: number;
  /** Whether something still changes after that. */
  readonly isCut: boolean;
  /** Whether every single breach was looked at. */
  readonly isComplete: boolean;
  /** In the order of the text, and of time. */
  readonly rows: readonly FragilityRow[];
  /** Duties and prohibitions that bind nobody as long as nothing but duties is done. */
  readonly neverDue: readonly NormId[];
  /** Duties that no time makes late, as long as nothing but duties is done. */
  readonly neverLate: readonly NormId[];
}

/** How far the work is. */
export interface StressProgress {
  /** The minute whose breaches are looked at, of those from the first to the last. */
  readonly at: number;
  readonly from: number;
  readonly until: number;
  /** How many breaches were tried. */
  readonly tried: number;
  /** What is known so far. */
  readonly known: () => Stress;
}

/**
 * Tries every single breach of a reading, at every moment at which it can make a difference, where everybody
 * else does at once what falls due. It can be stopped after every breach; what is known so far is then kept.
 */
export function* stressOf(
  subject: Agreement | Index,
  reading?: readonly number[],
): Generator<StressProgress, Stress> {
  const stress = new Stresser(start(subject, reading));
  yield* stress.all();
  return stress.known(true);
}

/** What single breaches come to, all of them. */
export function allStress(subject: Agreement | Index, reading?: readonly number[]): Stress {
  const work = stressOf(subject, reading);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Goes through the course on which nothing is breached, and leaves it for one breach after the other. */
class Stresser {
  readonly #run: Run;
  readonly #course: Course;
  readonly #isUndated: boolean;
  readonly #baseline: Baseline;
  readonly #breaches: Breaches;
  readonly #rows: FragilityRow[][];
  readonly #neverLate = new Set<NormId>();
  readonly #seen = new Set<string>();
  #from = Number.NaN;
  #tried = 0;

  constructor(run: Run) {
    this.#run = run;
    this.#course = new Course(run);
    const mark = run.mark();
    this.#isUndated = enter(this.#course);
    this.#baseline = baselineOf(this.#course);
    run.backTo(mark);
    this.#breaches = new Breaches(run, this.#baseline);
    this.#rows = run.programme.norms.map(() => []);
  }

  *all(): Generator<StressProgress, void> {
    if (this.#isUndated) enter(this.#course);
    for (;;) {
      yield* this.#atThisMinute();
      const next = Math.min(this.#course.next, this.#baseline.until + 1);
      if (Number.isFinite(this.#run.now)) yield* this.#brokenUntil(next);
      if (next > this.#baseline.until) return;
      this.#run.passTo(next);
    }
  }

  known(isComplete: boolean): Stress {
    const { zone, norms } = this.#run.programme;
    const { until, isCut, dueUntil } = this.#baseline;
    return {
      zone,
      isUndated: this.#isUndated,
      until,
      isCut,
      isComplete,
      rows: this.#rows.flat(),
      neverDue: norms.flatMap(({ deontic, id }, number) =>
        deontic !== 'permission' && dueUntil[number] === -Infinity ? [id] : [],
      ),
      neverLate: [...this.#neverLate],
    };
  }

  /** What falls due at the minute that the course stands at, each left undone once; then all of it is done. */
  *#atThisMinute(): Generator<StressProgress, void> {
    for (;;) {
      const todo = this.#course.todo();
      for (const { norm, withheld } of this.#fresh(todo)) {
        const found = this.#undone(norm, withheld);
        if (found === null) this.#neverLate.add(this.#run.programme.norm(norm).id);
        else this.#add(norm, 'left undone', found.at, found.consequence);
        yield this.#progress();
      }
      if (!this.#course.act(todo)) return;
    }
  }

  #fresh(todo: readonly Todo[]): readonly { readonly norm: number; readonly withheld: Withheld }[] {
    return todo.flatMap(({ fact: { body }, norm }) => {
      if (body.kind === 'acceptance') return [];
      const opens = body.kind === 'report' ? (body.forPeriod ?? Number.NaN) : Number.NaN;
      const name = `${norm} ${recurring(this.#run.programme.norm(norm)) ? opens : ''}`;
      if (this.#seen.has(name)) return [];
      this.#seen.add(name);
      return [{ norm, withheld: { norm, opens } }];
    });
  }

  #undone(norm: number, withheld: Withheld): Breached | null {
    return this.#breaches.of({ norm, withheld });
  }

  /** What lasts, acted against at each minute from now to the next at which anything changes. */
  *#brokenUntil(next: number): Generator<StressProgress, void> {
    const { norms } = this.#run.programme;
    for (const [number, norm] of norms.entries()) {
      if (!isLasting(norm) || this.#run.engine.norm(number).counts.due === 0) continue;
      const [first, last] = [this.#run.now, next - 1];
      const found = new Map<number, Consequence>();
      yield* this.#between(number, first, last, found);
      for (const [at, consequence] of [...found].sort(([a], [b]) => a - b)) {
        this.#add(number, 'acted against', at, consequence);
      }
    }
  }

  /**
   * What a breach comes to at the first and the last minute of a stretch, and, where that is not the same, at
   * each minute between at which it begins to be another.
   */
  *#between(
    norm: number,
    first: number,
    last: number,
    found: Map<number, Consequence>,
  ): Generator<StressProgress, void> {
    for (const at of [first, last]) {
      if (found.has(at)) continue;
      found.set(at, this.#broken(norm, at));
      yield this.#progress();
    }
    const isSame = same(found.get(first) ?? NO_CONSEQUENCE, found.get(last) ?? NO_CONSEQUENCE);
    if (last - first < 2 || isSame) return;
    const middle = first + Math.floor((last - first) / 2);
    yield* this.#between(norm, first, middle, found);
    yield* this.#between(norm, middle, last, found);
  }

  #broken(norm: number, at: number): Consequence {
    if (!this.#isWaitedFor(norm)) return NO_CONSEQUENCE;
    const mark = this.#run.mark();
    this.#run.passTo(at);
    const found = this.#breaches.of({ norm, withheld: null });
    this.#run.backTo(mark);
    return found?.consequence ?? NO_CONSEQUENCE;
  }

  /** Whether anything in the text depends on a norm; else nothing can follow from its breach. */
  #isWaitedFor(norm: number): boolean {
    return STATES.some((state) => this.#run.engine.isWaitedFor(subjects.norm(norm, state)));
  }

  #add(number: number, kind: FragilityRow['kind'], at: number, consequence: Consequence): void {
    const rows = this.#rows[number];
    const last = rows?.at(-1);
    if (rows === undefined) return;
    if (last !== undefined && same(last.consequence, consequence)) {
      rows[rows.length - 1] = { ...last, to: at, times: last.times === null ? null : last.times + 1 };
      return;
    }
    const { id, label } = this.#run.programme.norm(number);
    const bearers = bearersOf(this.#norm(number));
    const times = kind === 'left undone' ? 1 : null;
    rows.push({ norm: id, label, bearers, kind, from: at, to: at, times, consequence });
  }

  #norm(number: number): Norm {
    return this.#run.programme.norm(number);
  }

  #progress(): StressProgress {
    this.#tried += 1;
    const { now } = this.#run;
    if (Number.isNaN(this.#from)) this.#from = now;
    return {
      at: now,
      from: this.#from,
      until: this.#baseline.until,
      tried: this.#tried,
      known: () => this.known(false),
    };
  }
}

const STATES = [
  'performed',
  'verified',
  'breached',
  'suspended',
  'overdue',
  'disputed',
  'begun',
  'continues',
  'ended',
] as const;

function same(a: Consequence, b: Consequence): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
