import type { WorkingDays } from '../base/business-days.ts';
import { isZone } from '../base/calendar.ts';
import type {
  Agreement,
  Clock,
  Entry,
  EventDeclaration,
  Fact,
  Phase,
  Signature,
} from '../model/agreement.ts';
import type { Guarded } from '../model/brackets.ts';
import type { Condition, Moment } from '../model/conditions.ts';
import { workingDaysOf } from '../model/frames.ts';
import type { NameId, PhaseId } from '../model/names.ts';
import type { Norm, NormId } from '../model/norms.ts';
import type { Reference, State } from '../model/references.ts';
import { headLabel, Index } from '../model/resolve.ts';
import { leastOf } from './amounts.ts';

/** The norms that an amendment brought into a text, and when. */
export interface Added {
  readonly at: number;
  readonly norms: ReadonlySet<NormId>;
}

/** What one reading of an agreement says, ready to be followed through time. */
export class Programme {
  readonly index: Index;
  /** The alternative chosen in each bracket. */
  readonly reading: readonly number[];
  readonly zone: string;
  readonly working: WorkingDays | null;
  /** The norms of the reading, in the order of the text; runs speak of them by their places here. */
  readonly norms: readonly Norm[];
  readonly phases: readonly Phase[];
  readonly entry: Entry | null;
  readonly entryFact: Extract<Fact, { kind: 'entry' }> | null;
  readonly signature: Signature | null;
  readonly #numbers: ReadonlyMap<NormId, number>;
  readonly #phases: ReadonlyMap<PhaseId, number>;
  readonly #clocks: ReadonlyMap<string, Clock>;
  readonly #events: ReadonlyMap<NameId, EventDeclaration>;
  readonly #continues: ReadonlyMap<PhaseId, Condition>;
  readonly #exchanges = new Map<number, readonly (readonly number[])[]>();
  readonly #meant = new Map<Reference, Map<string, readonly (readonly number[])[]>>();

  readonly #added: Added | null;

  constructor(subject: Agreement | Index, reading?: readonly number[], added: Added | null = null) {
    this.#added = added;
    this.index = subject instanceof Index ? subject : new Index(subject);
    const { agreement } = this.index;
    this.reading = reading ?? agreement.brackets.map(() => 0);
    const here = <T extends Guarded>(all: readonly T[]): readonly T[] =>
      all.filter((one) => agreement.space.has(one.readings, this.reading));
    this.norms = here(agreement.norms);
    this.#numbers = new Map(this.norms.map(({ id }, number) => [id, number]));
    this.phases = here(agreement.phases);
    this.#phases = new Map(this.phases.map(({ id }, number) => [id, number]));
    this.#clocks = new Map(here(agreement.clocks).map((clock) => [clock.name, clock]));
    this.#events = new Map(here(agreement.events).map((event) => [event.id, event]));
    this.#continues = new Map(
      here(this.index.facts('continues')).map(({ phase, condition }) => [phase, condition]),
    );
    this.entry = here(agreement.entries)[0] ?? null;
    this.entryFact = here(this.index.facts('entry'))[0] ?? null;
    this.signature = here(agreement.signatures)[0] ?? null;
    const zone = this.entry?.zone ?? null;
    this.zone = zone !== null && isZone(zone) ? zone : 'UTC';
    this.working = workingDaysOf(agreement.calendar);
    this.#pairExchanges();
  }

  /** Up to when what is told was told under the text as it stood before; before all time where it was not. */
  get amendedAt(): number {
    return this.#added?.at ?? -Infinity;
  }

  /** The first minute at which a norm is in the text; before all time for what was there from the beginning. */
  addedAt(number: number): number {
    if (this.#added === null || !this.#added.norms.has(this.norm(number).id)) return -Infinity;
    return this.#added.at;
  }

  /** A norm by its place. */
  norm(number: number): Norm {
    const norm = this.norms[number];
    if (norm === undefined) throw new Error(`there is no norm ${number} in this reading`);
    return norm;
  }

  /** The place of a norm; undefined where the reading has none of that name. */
  numberOf(id: NormId): number | undefined {
    return this.#numbers.get(id);
  }

  /** A phase by its place. */
  phase(number: number): Phase {
    const phase = this.phases[number];
    if (phase === undefined) throw new Error(`there is no phase ${number} in this reading`);
    return phase;
  }

  /** The place of a phase; undefined where the reading does not declare it. */
  phaseNumber(id: PhaseId): number | undefined {
    return this.#phases.get(id);
  }

  /** A count of days; `D` is the main one. */
  clock(name: string): Clock | undefined {
    return this.#clocks.get(name === 'D' ? 'day' : name);
  }

  /** When the main count of days begins; null without one. */
  get countStart(): Moment | null {
    return this.#clocks.get('day')?.start ?? null;
  }

  /** What the header says of an event. */
  event(id: NameId): EventDeclaration | undefined {
    return this.#events.get(id);
  }

  /** The events of the reading. */
  get events(): readonly EventDeclaration[] {
    return [...this.#events.values()];
  }

  /** What prolongs a phase past its last day; null for nothing. */
  continuing(id: PhaseId): Condition | null {
    return this.#continues.get(id) ?? null;
  }

  /** The norms that each target of a reference speaks of, by their places. */
  meant(reference: Reference, state: State, speaker: number | null): readonly (readonly number[])[] {
    const known = this.#meant.get(reference) ?? new Map<string, readonly (readonly number[])[]>();
    this.#meant.set(reference, known);
    const name = `${state} ${speaker}`;
    const found = known.get(name) ?? this.#look(reference, state, speaker);
    known.set(name, found);
    return found;
  }

  /** Whether a run can tell by other facts when a condition is so; else somebody has to say so. */
  isCountable(condition: Condition, speaker: number | null): boolean {
    switch (condition.kind) {
      case 'and':
      case 'or':
        return condition.of.every((each) => this.isCountable(each, speaker));
      case 'state':
        return this.meant(condition.reference, condition.state, speaker).every(({ length }) => length > 0);
      case 'count':
        return leastOf(condition.quantity.amount) !== null;
      case 'event':
        return this.#events.has(condition.event);
      case 'phase':
        return this.#phases.has(condition.phase);
      case 'agrees':
        return false;
      case 'moment':
        return true;
    }
  }

  /** The other halves of an exchange, by their places: stage by stage where both have as many. */
  exchangedWith(number: number): readonly number[] {
    return this.exchangesOf(number).flat();
  }

  /** The exchanges a norm takes part in: of each, what the other side has to do, all of it. */
  exchangesOf(number: number): readonly (readonly number[])[] {
    return this.#exchanges.get(number) ?? [];
  }

  #pairExchanges(): void {
    this.norms.forEach(({ exchange }, number) => {
      if (exchange === null) return;
      const others = this.meant(exchange.reference, 'performed', number).flat();
      const own = this.#siblings(number);
      const at = own.indexOf(number);
      const paired = own.length > 1 && own.length === others.length ? others.slice(at, at + 1) : others;
      if (paired.length === 0) return;
      this.#exchanges.set(number, [...this.exchangesOf(number), paired]);
      for (const other of paired) this.#exchanges.set(other, [...this.exchangesOf(other), [number]]);
    });
  }

  #siblings(number: number): readonly number[] {
    const norm = this.norm(number);
    if (norm.stage === null) return [number];
    return this.norms.flatMap((other, at) =>
      other.stage !== null && other.provision === norm.provision && headLabel(other) === headLabel(norm)
        ? [at]
        : [],
    );
  }

  #look(reference: Reference, state: State, speaker: number | null): readonly (readonly number[])[] {
    const who = speaker === null ? null : this.norm(speaker);
    return reference.targets.map((target) =>
      this.index.normsOfTarget(target, state, who).flatMap(({ id }) => this.#numbers.get(id) ?? []),
    );
  }
}
