import { minuteNumbered } from '../../base/calendar.ts';
import type { NormId } from '../../model/norms.ts';
import { type RunFact, type RunFactBody, runFactKinds } from '../../model/run-facts.ts';
import { type PossibleFact, possibleUnder } from '../../run/possible.ts';
import { isLasting, recurring } from '../../run/recurrences.ts';
import type { Run } from '../../run/run.ts';

/** One time of a duty that its bearer leaves undone: from when on it was due tells the time of one that recurs. */
export interface Withheld {
  readonly norm: number;
  readonly opens: number;
}

/** How everybody acts on a course: they do what falls due, but for this, and use these powers. */
export interface Conduct {
  readonly withheld: Withheld | null;
  /** Whether a permission is used as soon as it can be; each is used once. */
  readonly uses: (fact: PossibleFact, number: number) => boolean;
}

/** Everybody does what falls due, and uses no permission. */
export const COMPLIANT: Conduct = { withheld: null, uses: () => false };

/** Something to be done now, and by which norm. */
export interface Todo {
  readonly fact: PossibleFact;
  readonly norm: number;
}

/**
 * A run on which everybody does at once what falls due and verifiers accept at once. What has to wait for
 * something of the same minute is done a minute later, so that a run never goes back.
 */
export class Course {
  readonly run: Run;
  conduct: Conduct;
  #minute = Number.NaN;
  readonly #tried = new Set<string>();
  readonly #used = new Set<string>();
  #isMore = false;

  constructor(run: Run, conduct: Conduct = COMPLIANT) {
    this.run = run;
    this.conduct = conduct;
  }

  /** What is to be done at the minute that it stands at and has not been tried there. */
  todo(): readonly Todo[] {
    if (this.run.now !== this.#minute) {
      this.#minute = this.run.now;
      this.#tried.clear();
    }
    return this.run.programme.norms
      .flatMap((_, number) => this.#under(number))
      .filter(({ fact }) => !this.#tried.has(nameOf(fact)))
      .sort((a, b) => rank(a.fact.body) - rank(b.fact.body));
  }

  /** Does it as far as it can be told in the order of a minute; false where nothing could. */
  act(todo: readonly Todo[]): boolean {
    const ready = todo.filter(({ fact }) => this.#isInOrder(fact.body));
    for (const { fact, norm } of ready) {
      this.#tried.add(nameOf(fact));
      if (!isDuty(this.run, norm)) this.#used.add(nameOf(fact));
      this.tell(fact.body, fact.by);
    }
    this.#isMore = ready.length < todo.length;
    return ready.length > 0;
  }

  /** Tells something at the minute that it stands at. */
  tell(body: RunFactBody, by: string): void {
    const { now, facts } = this.run;
    const id = `stress ${String(facts.length).padStart(9, '0')}`;
    this.run.tell(factAt(now, id, by, body));
  }

  /** Once all that can be is done, the next minute at which more is to be done or something changes by time alone. */
  get next(): number {
    const byTime = this.run.engine.agenda.next;
    return this.#isMore ? Math.min(this.run.now + 1, byTime) : byTime;
  }

  /** Goes on up to a minute, and calls `look` before and after anything is done. */
  follow(until: number, look: () => void): void {
    for (;;) {
      do {
        look();
      } while (this.act(this.todo()));
      const { next } = this;
      if (next > until) return;
      this.run.passTo(next);
    }
  }

  #under(number: number): readonly Todo[] {
    const norm = this.run.programme.norm(number);
    const { counts } = this.run.engine.norm(number);
    if (norm.deontic === 'prohibition') return [];
    if (norm.deontic === 'permission') {
      if (this.conduct === COMPLIANT) return [];
      return this.#possible(number).filter(
        ({ fact }) => !this.#used.has(nameOf(fact)) && this.conduct.uses(fact, number),
      );
    }
    const open = counts.due + counts.overdue + counts.breached + counts.reported;
    if (open === 0 || isLasting(norm)) return [];
    return this.#possible(number).filter(({ fact }) => isDoing(fact.body) && !this.#isWithheld(fact, number));
  }

  #possible(number: number): readonly Todo[] {
    return possibleUnder(this.run, number).map((fact) => ({ fact, norm: number }));
  }

  #isWithheld({ body }: PossibleFact, number: number): boolean {
    const { withheld } = this.conduct;
    if (withheld === null || withheld.norm !== number || body.kind === 'acceptance') return false;
    if (body.kind !== 'report' || !recurring(this.run.programme.norm(number))) return true;
    return body.forPeriod === withheld.opens;
  }

  #isInOrder(body: RunFactBody): boolean {
    const last = this.run.facts.at(-1)?.fact;
    return last === undefined || last.at < this.run.now || rank(last) <= rank(body);
  }
}

const DOINGS: ReadonlySet<RunFactBody['kind']> = new Set([
  'report',
  'acceptance',
  'suspension',
  'resumption',
  'extension',
  'ending',
]);

function isDuty(run: Run, number: number): boolean {
  return run.programme.norm(number).deontic !== 'permission';
}

function isDoing({ kind }: RunFactBody): boolean {
  return DOINGS.has(kind);
}

/** The norm that a fact is about, what it says, and by whom. */
function nameOf({ body, by, norm }: PossibleFact): string {
  const which = body.kind === 'report' ? body.forPeriod : body.kind === 'acceptance' ? body.report : '';
  return `${body.kind} ${norm} ${which} ${by}`;
}

const RANKS: ReadonlyMap<string, number> = new Map(runFactKinds.map((kind, at) => [kind, at]));

function rank({ kind }: { readonly kind: RunFactBody['kind'] }): number {
  return RANKS.get(kind) ?? 0;
}

function factAt(minute: number, id: string, by: string, body: RunFactBody): RunFact {
  const at = minuteNumbered(minute);
  return { id, line: 0, at, known: at, by, ...body };
}

/** The finding that one time of a norm was not done, or was acted against. */
export function verdictOf(norm: NormId, forPeriod: number | null): RunFactBody {
  return {
    kind: 'verdict',
    norm,
    done: 'none',
    onTime: null,
    asAgreed: null,
    level: null,
    attributedTo: [],
    doneAt: null,
    forPeriod: forPeriod === null ? null : minuteNumbered(forPeriod),
    reason: '',
  };
}
