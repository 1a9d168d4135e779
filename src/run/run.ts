import type { Agreement } from '../model/agreement.ts';
import type { Index } from '../model/resolve.ts';
import { type RunFact, runFactKinds } from '../model/run-facts.ts';
import { Engine } from './engine.ts';
import type { Outcome } from './outcomes.ts';
import { Programme } from './programme.ts';
import { FactPutter } from './put-facts.ts';

/** A fact that a run was told, and what came of it. */
export interface ToldFact {
  readonly fact: RunFact;
  readonly outcome: Outcome;
}

interface Entry extends ToldFact {
  /** Where the trail stood once the fact was settled, before any more time passed. */
  readonly after: number;
  /** The how-manieth it was to be told. */
  readonly told: number;
}

/** A point of a run to which it can be taken back. */
export interface Mark {
  readonly now: number;
  readonly trail: number;
  readonly told: number;
  readonly rewinds: number;
}

/** How many of the last facts can be taken back one by one; for what is earlier all is told anew. */
const REMEMBERED = 2048;

/**
 * A reading of an agreement followed through time: `tell` it what happened, in whatever order it becomes
 * known, `passTo` a moment, and look at the board (`boardOf`). The same facts give the same states, whatever
 * the order of their telling. `mark` and `backTo` try another course for what it costs to undo.
 */
export class Run {
  readonly programme: Programme;
  #engine: Engine;
  #putter: FactPutter;
  #start: number;
  readonly #facts: Entry[] = [];
  #told = 0;
  /** How far back the trail was taken each time that a fact came late. */
  readonly #rewinds: number[] = [];

  constructor(programme: Programme) {
    this.programme = programme;
    this.#engine = new Engine(programme);
    this.#putter = new FactPutter(this.#engine);
    this.#start = this.#engine.trail.mark;
  }

  /** What is known, for who reads it: boards, explorers and tests. */
  get engine(): Engine {
    return this.#engine;
  }

  /** The moment that it stands at; before all time where it was told nothing. */
  get now(): number {
    return this.#engine.now;
  }

  /** What it was told, in the order in which it happened, and what came of each. */
  get facts(): readonly ToldFact[] {
    return this.#facts;
  }

  /** Tells it a fact; one that happened before what is known already is put in its place. */
  tell(fact: RunFact): Outcome {
    const last = this.#facts.at(-1);
    const inOrder = fact.at >= this.now && (last === undefined || isBefore(last.fact, fact));
    this.#told += 1;
    return inOrder ? this.#apply(fact, this.#told) : this.#insert(fact, this.#told);
  }

  /** Tells it several; cheapest in the order in which they happened. */
  tellAll(facts: readonly RunFact[]): void {
    for (const fact of [...facts].sort(inOrderOfTime)) this.tell(fact);
  }

  /** Lets time pass to a moment; never back. */
  passTo(moment: number): void {
    this.#engine.advance(moment);
  }

  /** The next moments at which something changes by time alone, so many at most. */
  nextMoments(most = 1): readonly number[] {
    return this.#engine.agenda.upcoming(most);
  }

  /** Where it stands now, to go back to. */
  mark(): Mark {
    return {
      now: this.now,
      trail: this.#engine.trail.mark,
      told: this.#told,
      rewinds: this.#rewinds.length,
    };
  }

  /** Takes back everything since a mark. */
  backTo(mark: Mark): void {
    const lowest = Math.min(Infinity, ...this.#rewinds.slice(mark.rewinds));
    if (lowest <= mark.trail || mark.trail < this.#engine.trail.earliest) {
      this.#replay(mark);
      return;
    }
    while ((this.#facts.at(-1)?.told ?? 0) > mark.told) this.#facts.pop();
    this.#engine.trail.backTo(mark.trail);
  }

  /** A fact that came late has changed what the mark was set on: what was told before it is told anew. */
  #replay({ told, now }: Mark): void {
    const kept = this.#facts.filter((entry) => entry.told <= told);
    this.#anew(kept);
    this.passTo(now);
  }

  /** Tells everything again to a new engine. */
  #anew(kept: readonly Entry[]): void {
    this.#rewinds.push(-1);
    this.#engine = new Engine(this.programme);
    this.#putter = new FactPutter(this.#engine);
    this.#start = this.#engine.trail.mark;
    this.#facts.length = 0;
    for (const entry of kept) this.#apply(entry.fact, entry.told);
  }

  /** Goes back to where the last of the facts that are left was settled. */
  #rewind(): void {
    const mark = this.#facts.at(-1)?.after ?? this.#start;
    if (mark < this.#engine.trail.earliest) {
      this.#anew([...this.#facts]);
      return;
    }
    this.#rewinds.push(mark);
    this.#engine.trail.backTo(mark);
  }

  #forget(): void {
    const { length } = this.#facts;
    if (length < 2 * REMEMBERED || length % REMEMBERED !== 0) return;
    this.#engine.trail.forget(this.#facts[length - REMEMBERED]?.after ?? 0);
  }

  #apply(fact: RunFact, told: number): Outcome {
    this.#engine.advance(fact.at);
    const outcome = this.#putter.put(fact);
    this.#engine.settle();
    this.#facts.push({ fact, outcome, after: this.#engine.trail.mark, told });
    this.#forget();
    return outcome;
  }

  #insert(fact: RunFact, told: number): Outcome {
    const { now } = this;
    let place = this.#facts.length;
    while (place > 0 && !this.#isAfter(place - 1, fact)) place -= 1;
    const later = this.#facts.splice(place);
    this.#rewind();
    const outcome = this.#apply(fact, told);
    for (const entry of later) this.#apply(entry.fact, entry.told);
    this.passTo(now);
    return outcome;
  }

  /** Whether a fact comes after one that is known. */
  #isAfter(place: number, fact: RunFact): boolean {
    const known = this.#facts[place];
    return known === undefined || isBefore(known.fact, fact);
  }
}

/** Begins a run of one reading; without a reading that of the first alternative of each bracket. */
export function start(subject: Agreement | Index, reading?: readonly number[]): Run {
  return new Run(new Programme(subject, reading));
}

/** A run of one reading, told what was known by a moment, and standing there. */
export function runAt(
  subject: Agreement | Index,
  reading: readonly number[],
  facts: readonly RunFact[],
  moment: number,
): Run {
  const run = start(subject, reading);
  run.tellAll(facts.filter(({ known }) => known <= moment));
  run.passTo(moment);
  return run;
}

const KIND_ORDER: ReadonlyMap<string, number> = new Map(runFactKinds.map((kind, at) => [kind, at]));

/** Facts in the order in which they are looked at: by minute, by kind, then by what they speak of and say. */
export function inOrderOfTime(a: RunFact, b: RunFact): number {
  const byTime = a.at - b.at;
  if (byTime !== 0) return byTime;
  const byKind = (KIND_ORDER.get(a.kind) ?? 0) - (KIND_ORDER.get(b.kind) ?? 0);
  if (byKind !== 0) return byKind;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function isBefore(a: RunFact, b: RunFact): boolean {
  return inOrderOfTime(a, b) <= 0;
}
