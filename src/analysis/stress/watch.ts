import type { PhaseId } from '../../model/names.ts';
import type { Norm, Power } from '../../model/norms.ts';
import { bearersOf } from '../../run/outcomes.ts';
import type { Run } from '../../run/run.ts';
import { holdsAt } from '../../run/spells.ts';
import { type Baseline, isOpenNow, isOwed, timesDone } from './baseline.ts';
import type { Opened } from './consequence.ts';

/** Watches a course from before a breach: what is open on it that would not be without the breach. */
export class Watch {
  readonly #run: Run;
  readonly #baseline: Baseline;
  readonly #breached: number;
  readonly #from: number;
  readonly #opened = new Set<number>();
  readonly #suspended = new Set<number>();
  #worstAt = Infinity;
  #isAll = false;
  #isEnded = false;
  #undone: readonly number[] = [];

  constructor(run: Run, baseline: Baseline, breached: number) {
    this.#run = run;
    this.#baseline = baseline;
    this.#breached = breached;
    this.#from = run.now;
  }

  /** Looks at the minute that the run stands at. */
  look(): void {
    const { now, engine, programme } = this.#run;
    const before = this.#suspended.size;
    const held = new Set<number>();
    programme.norms.forEach((_, number) => {
      if (number !== this.#breached && this.isFresh(number)) this.#opened.add(number);
      if (holdsAt(engine.norm(number).published.suspended, now)) held.add(number);
    });
    for (const number of held) this.#suspended.add(number);
    if (this.#suspended.size > before) this.#worstAt = now;
    if (held.size > 0 && !this.#isAll) this.#isAll = this.#areAllHeld(held);
  }

  /** Looks what has come of it all at the end of the course. */
  close(): void {
    this.#isEnded = this.#run.engine.ending !== null && !this.#baseline.isEnded;
    this.#undone = this.#run.programme.norms.flatMap((_, number) =>
      timesDone(this.#run, number) < (this.#baseline.done[number] ?? 0) ? [number] : [],
    );
  }

  /** Whether a norm is open or due now that would not be, now or later, without the breach. */
  isFresh(number: number): boolean {
    const { openUntil, dueUntil } = this.#baseline;
    if (isOpenNow(this.#run, number)) return (openUntil[number] ?? Infinity) < this.#from;
    return isOwed(this.#run, number) && (dueUntil[number] ?? Infinity) < this.#from;
  }

  /** What it opened, in the order of the text. */
  get opens(): readonly Opened[] {
    return this.#norms().map((norm) => ({
      norm: norm.id,
      label: norm.label,
      who: bearersOf(norm),
      kind: norm.deontic === 'permission' ? 'permission' : 'duty',
      power: norm.act.power?.kind ?? null,
    }));
  }

  /** What was suspended at one time or another. */
  get suspended(): ReadonlySet<number> {
    return this.#suspended;
  }

  /** The last minute at which something more was suspended. */
  get worstAt(): number {
    return this.#worstAt;
  }

  /** Whether, at one moment, all that was still to come was suspended. */
  get isAllSuspended(): boolean {
    return this.#isAll;
  }

  /** Whether the agreement was, or may be, ended. */
  get mayEnd(): boolean {
    return this.#isEnded || this.#ends().some(({ phase }) => phase === null);
  }

  /** The phases that may be ended early. */
  get phases(): readonly PhaseId[] {
    return [...new Set(this.#ends().flatMap(({ phase }) => phase ?? []))];
  }

  /** Whether somebody may suspend something. */
  get maySuspend(): boolean {
    return this.#norms().some(
      ({ act, deontic }) => deontic === 'permission' && act.power?.kind === 'suspend',
    );
  }

  /** What was done less often than without the breach. */
  get undone(): readonly number[] {
    return this.#undone;
  }

  #areAllHeld(held: ReadonlySet<number>): boolean {
    const { now } = this.#run;
    const rest = this.#baseline.dueUntil.flatMap((until, number) =>
      until >= now && number !== this.#breached ? [number] : [],
    );
    return rest.length > 0 && rest.every((number) => held.has(number));
  }

  #norms(): readonly Norm[] {
    return [...this.#opened].sort((a, b) => a - b).map((number) => this.#run.programme.norm(number));
  }

  #ends(): readonly Extract<Power, { kind: 'end' }>[] {
    return this.#norms().flatMap(({ act: { power } }) => (power?.kind === 'end' ? [power] : []));
  }
}
