import type { NameId } from '../model/names.ts';
import type { State } from '../model/references.ts';
import { Agenda } from './agenda.ts';
import { isSameNoun } from './amounts.ts';
import { Civil, type Spot } from './civil.ts';
import { dependentsOf, FRAME, normNode, phaseNode, subjects } from './dependencies.ts';
import { EMPTY_NORM } from './empty.ts';
import { entryOf, phaseAt, signatureOf, UNKNOWN_PHASE } from './frame.ts';
import type { Counted, Ending } from './moments.ts';
import { type Desk, NormLooker } from './norm-looker.ts';
import { Planner } from './plans.ts';
import type { Programme } from './programme.ts';
import type { Instance, NormRecord, PhaseRecord, Whereabouts } from './records.ts';
import { either, firstOf, NEVER, type Spells, sameSpells } from './spells.ts';
import { Cell, Growing, Table, Trail } from './trail.ts';
import { Truth } from './truth.ts';

/** How often one thing may be looked at again within a minute before it is left as it is. */
const LOOKS_MAX = 50;

/** When an event has been so, and each time at which it occurred. */
export interface EventRecord {
  readonly spells: Spells;
  readonly occasions: readonly number[];
}

const NO_EVENT: EventRecord = { spells: NEVER, occasions: [] };

/**
 * What is known at a moment, and how it changes: whoever waits for what has changed is looked at again, and
 * nobody else. Every change can be taken back by its trail.
 */
export class Engine implements Desk {
  readonly programme: Programme;
  readonly civil: Civil;
  readonly trail = new Trail();
  readonly agenda: Agenda;
  readonly truth: Truth;
  readonly planner: Planner;
  readonly #dependents: ReadonlyMap<string, readonly number[]>;
  readonly #looker: NormLooker;
  readonly #now: Cell<number>;
  readonly #entry: Cell<Spot | null>;
  readonly #signature: Cell<Spot | null>;
  readonly #ending: Cell<Ending | null>;
  readonly #norms: Table<number, NormRecord>;
  readonly #phases: Table<number, PhaseRecord>;
  readonly #instances: Table<number, Instance>[];
  readonly #events: Table<string, EventRecord>;
  readonly #consents: Table<string, Spells>;
  readonly #kept: Table<string, Whereabouts>;
  readonly #suspended: Table<number, readonly number[]>;
  readonly #unsettled: Growing<number>;
  readonly #nodes: number;
  /** Whom to look at; empty once settled. */
  readonly #queue = new Set<number>();

  constructor(programme: Programme) {
    this.programme = programme;
    this.civil = new Civil(programme.zone, programme.working);
    this.#dependents = dependentsOf(programme);
    const nodes = 1 + programme.phases.length + programme.norms.length;
    this.agenda = new Agenda(this.trail, nodes);
    this.#now = new Cell(this.trail, -Infinity);
    this.#entry = new Cell<Spot | null>(this.trail, null);
    this.#signature = new Cell<Spot | null>(this.trail, null);
    this.#ending = new Cell<Ending | null>(this.trail, null);
    this.#norms = new Table(this.trail);
    this.#phases = new Table(this.trail);
    this.#instances = programme.norms.map(() => new Table(this.trail));
    this.#events = new Table(this.trail);
    this.#consents = new Table(this.trail);
    this.#kept = new Table(this.trail);
    this.#suspended = new Table(this.trail);
    this.#unsettled = new Growing(this.trail);
    this.truth = new Truth(this);
    this.planner = new Planner(this, this.truth);
    this.#looker = new NormLooker(this);
    this.#nodes = nodes;
    this.lookAtAll();
  }

  /** Looks at everybody, whether or not they wait for anything that has changed. */
  lookAtAll(): void {
    for (let node = 0; node < this.#nodes; node++) this.#queue.add(node);
    this.settle();
  }

  /** The moment that it stands at. */
  get now(): number {
    return this.#now.value;
  }

  get entry(): Spot | null {
    return this.#entry.value;
  }

  get signature(): Spot | null {
    return this.#signature.value;
  }

  get ended(): number {
    return this.#ending.value?.at ?? Infinity;
  }

  /** How the agreement was ended; null while it was not. */
  get ending(): Ending | null {
    return this.#ending.value;
  }

  /** What was looked at too often in one minute and left as it was: a text that contradicts itself there. */
  get unsettled(): readonly number[] {
    return this.#unsettled.items;
  }

  norm(number: number): NormRecord {
    return this.#norms.get(number) ?? EMPTY_NORM;
  }

  phase(number: number): PhaseRecord {
    return this.#phases.get(number) ?? UNKNOWN_PHASE;
  }

  event(id: NameId): Spells {
    const told = this.#events.get(id)?.spells ?? NEVER;
    const by = this.programme.event(id)?.by ?? null;
    if (by === null) return told;
    const { span } = by;
    const condition = {
      kind: 'state' as const,
      reference: by,
      state: 'performed' as const,
      negated: false,
      by: null,
      until: null,
      span,
    };
    return either(told, this.truth.of(condition, { norm: null, occasion: null }));
  }

  occasions(id: NameId): readonly number[] {
    const told = this.#events.get(id)?.occasions ?? [];
    if (told.length > 0) return told;
    const first = firstOf(this.event(id));
    return Number.isFinite(first) ? [first] : [];
  }

  consent(actor: NameId, about: string): Spells {
    return this.#consents.get(consentKey(actor, about)) ?? NEVER;
  }

  counted(norm: number, noun: string, verified: boolean): readonly Counted[] {
    const found: Counted[] = [];
    for (const { told } of this.#table(norm).values()) {
      for (const { at, quantities, rejected, accepted } of told.reports) {
        if (rejected !== null || (verified && accepted.length === 0)) continue;
        for (const quantity of quantities) {
          if (quantity.noun === null || noun === '' || isSameNoun(quantity.noun, noun)) {
            found.push({ at, number: quantity.number });
          }
        }
      }
    }
    return found;
  }

  /** One instance of a norm; undefined where there is none of that number yet. */
  instance(norm: number, number: number): Instance | undefined {
    return this.#table(norm).get(number);
  }

  /** All instances of a norm so far. */
  instances(norm: number): IterableIterator<Instance> {
    return this.#table(norm).values();
  }

  #table(norm: number): Table<number, Instance> {
    const table = this.#instances[norm];
    if (table === undefined) throw new Error(`there is no norm ${norm} in this reading`);
    return table;
  }

  /** Puts an instance in its place. */
  setInstance(norm: number, instance: Instance): void {
    this.#table(norm).set(instance.number, instance);
  }

  /** Puts what is known of a norm, and has it looked at. */
  setNorm(number: number, record: NormRecord): void {
    this.#norms.set(number, record);
    this.#queue.add(normNode(this.programme, number));
  }

  /** Puts what was told of a phase, and has it looked at. */
  setPhase(number: number, record: PhaseRecord): void {
    this.#phases.set(number, record);
    this.#queue.add(phaseNode(number));
    this.changed(subjects.phase(number));
  }

  /** What was told of an event; `entry` and `signature` among them. */
  eventTold(id: string): EventRecord {
    return this.#events.get(id) ?? NO_EVENT;
  }

  /** Puts what was told of an event. */
  setEvent(id: NameId | 'entry' | 'signature', record: EventRecord): void {
    this.#events.set(id, record);
    this.changed(`event ${id}`);
  }

  /** Puts when an actor agreed on something. */
  setConsent(actor: NameId, about: string, spells: Spells): void {
    this.#consents.set(consentKey(actor, about), spells);
    this.changed(subjects.consent(about));
  }

  /** Keeps where a report or a dispute was put. */
  keep(fact: string, where: Whereabouts): void {
    this.#kept.set(fact, where);
  }

  /** Where a report or a dispute was put. */
  whereabouts(fact: string): Whereabouts | undefined {
    return this.#kept.get(fact);
  }

  /** Keeps what was suspended under a power. */
  keepSuspended(power: number, norms: readonly number[]): void {
    this.#suspended.set(power, norms);
    this.#queue.add(normNode(this.programme, power));
  }

  /** What was suspended under a power, whether or not it was resumed since. */
  suspendedUnder(power: number): readonly number[] {
    return this.#suspended.get(power) ?? [];
  }

  /** Ends the agreement. */
  end(use: Ending): void {
    this.#ending.value = use;
    this.#queue.add(FRAME);
    this.changed(subjects.frame);
    this.programme.phases.forEach((_, phase) => {
      this.#queue.add(phaseNode(phase));
    });
  }

  /** Has everybody looked at who waits for what has changed. */
  changed(subject: string): void {
    for (const node of this.#dependents.get(subject) ?? []) this.#queue.add(node);
  }

  /** Whether anybody waits for a subject. */
  isWaitedFor(subject: string): boolean {
    return this.#dependents.has(subject);
  }

  /** Lets time pass to a minute, and everything happen that happens by time alone. */
  advance(to: number): void {
    for (let next = this.agenda.next; next <= to; next = this.agenda.next) {
      this.#now.value = Math.max(next, this.now);
      for (const node of this.agenda.take(this.now)) this.#queue.add(node);
      this.settle();
    }
    if (to > this.now) this.#now.value = to;
  }

  /** Looks at everybody who has to be, until nothing changes any more. */
  settle(): void {
    const looks = new Map<number, number>();
    while (this.#queue.size > 0) {
      const round = [...this.#queue].sort((a, b) => a - b);
      for (const node of round) {
        this.#queue.delete(node);
        const times = (looks.get(node) ?? 0) + 1;
        looks.set(node, times);
        if (times <= LOOKS_MAX) this.#look(node);
        else if (times === LOOKS_MAX + 1) this.#unsettled.add(node);
      }
    }
  }

  #look(node: number): void {
    const phase = node - 1;
    const { length } = this.programme.phases;
    if (node === FRAME) this.#lookAtFrame();
    else if (phase < length) this.#lookAtPhase(phase);
    else this.#lookAtNorm(phase - length, node);
  }

  #lookAtFrame(): void {
    const toldAt = (id: string): number | null => this.#events.get(id)?.occasions[0] ?? null;
    const signature = signatureOf(this, this.truth, toldAt('signature'));
    const entry = entryOf(this, this.truth, toldAt('entry'), signature);
    const before = [this.signature, this.entry];
    this.#signature.value = signature ?? (this.programme.signature === null ? entry : null);
    this.#entry.value = entry;
    if (!sameSpot(before[0], this.signature) || !sameSpot(before[1], entry)) this.changed(subjects.frame);
  }

  #lookAtPhase(number: number): void {
    const before = this.phase(number);
    const record = phaseAt(this, this.truth, number, before);
    const same =
      before.start === record.start && before.end === record.end && before.lastDay === record.lastDay;
    if (same && before.firstDay === record.firstDay) return;
    this.#phases.set(number, record);
    this.changed(subjects.phase(number));
    for (const edge of [record.start, record.end]) {
      if (edge > this.now && edge !== Infinity) this.agenda.add(edge, phaseNode(number));
    }
  }

  #lookAtNorm(number: number, node: number): void {
    const before = this.norm(number);
    const { record, wake } = this.#looker.look(number, before);
    this.#norms.set(number, record);
    if (wake !== Infinity && wake > this.now) this.agenda.add(wake, node);
    for (const state of publishedStates) {
      if (!sameSpells(before.published[state], record.published[state])) {
        this.changed(subjects.norm(number, state));
      }
    }
    this.#liftOver(number, node);
  }

  /** What is suspended `until` something, goes on by itself once that has come. */
  #liftOver(power: number, node: number): void {
    const norms = this.suspendedUnder(power);
    if (norms.length === 0) return;
    const ends = this.planner.effectEnds(power);
    if (ends > this.now) {
      if (ends !== Infinity) this.agenda.add(ends, node);
      return;
    }
    for (const norm of norms) {
      const record = this.norm(norm);
      const suspensions = record.told.suspensions.map((one) =>
        one.power === power && one.to > ends ? { ...one, to: Math.max(ends, one.from) } : one,
      );
      if (suspensions.every((one, at) => one === record.told.suspensions[at])) continue;
      this.setNorm(norm, { ...record, told: { ...record.told, suspensions } });
    }
  }
}

const publishedStates: readonly State[] = [
  'performed',
  'verified',
  'breached',
  'suspended',
  'overdue',
  'disputed',
  'begun',
  'continues',
  'ended',
];

function consentKey(actor: NameId, about: string): string {
  return `${actor}: ${about.trim().toLowerCase()}`;
}

function sameSpot(a: Spot | null | undefined, b: Spot | null | undefined): boolean {
  return a === b || (a?.start === b?.start && a?.end === b?.end && a?.day === b?.day);
}
