import { append } from '../base/append.ts';
import type { Agreement, EventDeclaration, Fact, Heading, Phase, Provision } from './agreement.ts';
import type { ActorPhrase, Condition } from './conditions.ts';
import type { Actor, NameId, PhaseId, Role } from './names.ts';
import type { Norm, NormId } from './norms.ts';
import type { Reference, State, Target } from './references.ts';

/** The norm that speaks, for references that depend on it. */
export type Speaker = Norm | null;

/**
 * Finds what the names in an agreement mean. Built once for each agreement; never guesses: nothing found is
 * empty.
 */
export class Index {
  readonly agreement: Agreement;
  readonly #byLabel = new Map<string, Norm[]>();
  readonly #byProvision = new Map<string, Norm[]>();
  readonly #byHeading = new Map<string, Norm[]>();
  readonly #provisions = new Map<string, Provision>();
  readonly #labels = new Map<string, Provision[]>();
  readonly #actors = new Map<string, Actor>();
  readonly #headings = new Map<string, Heading>();
  readonly #norms = new Map<NormId, Norm>();
  /** What stands under a number: `7` for `7.1`, `7.2` …, norms and provisions apart. */
  readonly #normsUnder = new Map<string, Norm[]>();
  readonly #numbersUnder = new Map<string, Provision[]>();
  readonly #inArticle = new Map<string | null, Provision[]>();
  readonly #phases = new Map<PhaseId, Phase[]>();
  readonly #events = new Map<NameId, EventDeclaration[]>();
  readonly #roles = new Map<Role, Actor[]>();
  readonly #facts = new Map<Fact['kind'], Fact[]>();
  readonly #members = new Map<NameId, readonly NameId[]>();
  readonly #ranges = new Map<string, readonly Norm[]>();

  constructor(agreement: Agreement) {
    this.agreement = agreement;
    this.#indexHeader();
    for (const heading of agreement.headings) this.#headings.set(heading.key, heading);
    for (const provision of agreement.provisions) {
      this.#provisions.set(provision.key, provision);
      push(this.#labels, provision.label, provision);
      push(this.#inArticle, provision.heading, provision);
      for (const number of numbersAbove(provision.label)) push(this.#numbersUnder, number, provision);
    }
    for (const norm of agreement.norms) {
      this.#norms.set(norm.id, norm);
      push(this.#byLabel, norm.label, norm);
      if (norm.stage !== null) push(this.#byLabel, headLabel(norm), norm);
      push(this.#byProvision, norm.provision, norm);
      for (const heading of this.headingsAbove(norm)) push(this.#byHeading, heading, norm);
      for (const number of numbersAbove(norm.label)) push(this.#normsUnder, number, norm);
    }
  }

  #indexHeader(): void {
    const { actors, phases, events, facts } = this.agreement;
    for (const actor of actors) {
      this.#actors.set(actor.id, actor);
      for (const role of new Set(actor.roles)) push(this.#roles, role, actor);
    }
    for (const phase of phases) push(this.#phases, phase.id, phase);
    for (const event of events) push(this.#events, event.id, event);
    for (const fact of facts) push(this.#facts, fact.kind, fact);
  }

  /** A norm by its id. */
  norm(id: NormId): Norm | undefined {
    return this.#norms.get(id);
  }

  /** An actor by its id. */
  actor(id: NameId): Actor | undefined {
    return this.#actors.get(id);
  }

  /** The provision a norm stands in. */
  provision(key: string): Provision | undefined {
    return this.#provisions.get(key);
  }

  /** All provisions with a label, in the order of the text. */
  provisionsLabelled(label: string): readonly Provision[] {
    return this.#labels.get(label) ?? [];
  }

  /** The provisions under a number, `7.1` and `7.2` under `7`, in the order of the text. */
  provisionsUnder(label: string): readonly Provision[] {
    return this.#numbersUnder.get(label) ?? [];
  }

  /** The provisions that stand under a heading itself, in the order of the text. */
  provisionsInArticle(heading: string | null): readonly Provision[] {
    return this.#inArticle.get(heading) ?? [];
  }

  /** All norms of one provision, in the order of the text. */
  normsIn(provisionKey: string): readonly Norm[] {
    return this.#byProvision.get(provisionKey) ?? [];
  }

  /** The heading with a key. */
  heading(key: string): Heading | undefined {
    return this.#headings.get(key);
  }

  /** The keys of the headings a norm stands under, nearest first. */
  headingsAbove(norm: Norm): readonly string[] {
    const keys: string[] = [];
    let key = this.#provisions.get(norm.provision)?.heading ?? null;
    while (key !== null && !keys.includes(key)) {
      keys.push(key);
      key = this.#headings.get(key)?.parent ?? null;
    }
    return keys;
  }

  /** All readings of a phase's declaration. */
  phases(id: PhaseId): readonly Phase[] {
    return this.#phases.get(id) ?? [];
  }

  /** All readings of an event's declaration. */
  events(id: NameId): readonly EventDeclaration[] {
    return this.#events.get(id) ?? [];
  }

  /** The actors with a role, in the order declared. */
  withRole(role: Role): readonly Actor[] {
    return this.#roles.get(role) ?? [];
  }

  /** The parties of the agreement. */
  get parties(): readonly Actor[] {
    return this.withRole('party');
  }

  /** The actors a phrase means; `bound` phrases mean the speaker's parties or the others. */
  actorsMeant(phrase: ActorPhrase, speaker: Speaker): readonly NameId[] {
    switch (phrase.kind) {
      case 'named':
        return phrase.actors;
      case 'role':
        return this.withRole(phrase.role).map((actor) => actor.id);
      case 'bound': {
        const own = bearersOf(speaker);
        const others = this.parties.map((party) => party.id).filter((id) => !own.includes(id));
        return phrase.other ? others : own;
      }
    }
  }

  /** The actors who bear a norm; empty where the text names nobody it declares. */
  bearers(norm: Norm): readonly NameId[] {
    return bearersOf(norm);
  }

  /** An actor, and the members of the group it is, all the way down. */
  withMembers(id: NameId): readonly NameId[] {
    const known = this.#members.get(id);
    if (known !== undefined) return known;
    const found = new Set<NameId>();
    for (const open = [id]; open.length > 0; ) {
      const at = open.pop() ?? id;
      if (!found.has(at)) append(open, [...(this.#actors.get(at)?.members ?? [])].reverse());
      found.add(at);
    }
    const members = [...found];
    this.#members.set(id, members);
    return members;
  }

  /**
   * The norms a reference speaks of when it is in a state: `performed` of a provision means its duties, not
   * the
   * remedies and permissions that stand beside them (unless it has nothing else), and never the sentence that
   * says it (unless it has nothing else).
   */
  normsMeant(reference: Reference, state: State, speaker: Speaker): readonly Norm[] {
    const found = new Set<Norm>();
    for (const target of reference.targets) {
      for (const norm of this.normsOfTarget(target, state, speaker)) found.add(norm);
    }
    return [...found];
  }

  /** The norms one target speaks of. */
  normsOfTarget(target: Target, state: State, speaker: Speaker): readonly Norm[] {
    const candidates = this.#candidates(target, speaker);
    const wanted = target.kind === 'every' ? candidates.filter((norm) => !norm.lasting) : candidates;
    const duties = wanted.filter((norm) => norm.deontic !== 'permission' && !isConsequence(norm));
    const norms = duties.length > 0 || target.kind === 'any' || target.kind === 'every' ? duties : wanted;
    const others =
      target.kind === 'any' ? norms.filter((norm) => norm.provision !== speaker?.provision) : norms;
    return sameHead(withoutOwnSentence(others, speaker), state, speaker);
  }

  #candidates(target: Target, speaker: Speaker): readonly Norm[] {
    switch (target.kind) {
      case 'provision':
        return this.#under(target.within, this.#labelled(target.label, speaker));
      case 'range':
        return this.#between(target.from, target.to);
      case 'heading':
      case 'every':
        return this.#byHeading.get(target.heading) ?? [];
      case 'this':
        return this.#here(target.of, speaker);
      case 'any':
        return target.heading === null ? this.agreement.norms : (this.#byHeading.get(target.heading) ?? []);
      case 'agreement':
        return this.agreement.norms;
      case 'matter':
        return speaker === null ? [] : this.#matter(speaker);
    }
  }

  /** Those that stand under a heading; all where none is named. */
  #under(heading: string | null, norms: readonly Norm[]): readonly Norm[] {
    if (heading === null) return norms;
    return norms.filter((norm) => this.headingsAbove(norm).includes(heading));
  }

  #here(of: 'heading' | 'provision', speaker: Speaker): readonly Norm[] {
    if (speaker === null) return [];
    if (of === 'provision') return this.normsIn(speaker.provision);
    const heading = this.#provisions.get(speaker.provision)?.heading ?? null;
    return heading === null ? [] : (this.#byHeading.get(heading) ?? []);
  }

  #matter(speaker: Norm): readonly Norm[] {
    for (const { condition } of speaker.conditions) {
      for (const atom of stateAtoms(condition)) {
        const norms = this.normsMeant(atom.reference, atom.state, speaker);
        if (norms.length > 0) return norms;
      }
    }
    return [];
  }

  /** Exact label first; in the speaker's own annex first; `7` means `7.1`, `7.2` … where no `7` stands. */
  #labelled(label: string, speaker: Speaker): readonly Norm[] {
    const exact = this.#byLabel.get(label);
    if (exact !== undefined) return this.#nearest(exact, speaker);
    return this.#normsUnder.get(label) ?? [];
  }

  #nearest(norms: readonly Norm[], speaker: Speaker): readonly Norm[] {
    const provisions = new Set(norms.map((norm) => norm.provision));
    if (provisions.size < 2 || speaker === null) return norms;
    const top = this.headingsAbove(speaker).at(-1);
    const near = norms.filter((norm) => this.headingsAbove(norm).at(-1) === top);
    return near.length > 0 ? near : norms;
  }

  #between(from: string, to: string): readonly Norm[] {
    const key = `${from} to ${to}`;
    const known = this.#ranges.get(key) ?? this.#range(from, to);
    this.#ranges.set(key, known);
    return known;
  }

  #range(from: string, to: string): readonly Norm[] {
    const order = this.agreement.provisions;
    const first = order.findIndex((provision) => provision.label === from);
    const last = order.findLastIndex((provision) => provision.label === to);
    if (first === -1 || last < first) return [];
    const keys = new Set(order.slice(first, last + 1).map((provision) => provision.key));
    return this.agreement.norms.filter((norm) => keys.has(norm.provision));
  }

  /** Whether a target stands for something in the text, norm or not (a heading, a prose provision). */
  exists(target: Target): boolean {
    switch (target.kind) {
      case 'provision':
        return (
          this.#byLabel.has(target.label) ||
          this.#labels.has(target.label) ||
          this.#numbersUnder.has(target.label)
        );
      case 'range':
        return this.#labels.has(target.from) && this.#labels.has(target.to);
      case 'heading':
      case 'every':
        return this.#headings.has(target.heading);
      case 'any':
        return target.heading === null || this.#headings.has(target.heading);
      case 'this':
      case 'agreement':
      case 'matter':
        return true;
    }
  }

  /** The facts of one kind. */
  facts<K extends Fact['kind']>(kind: K): readonly Extract<Fact, { kind: K }>[] {
    const known = this.#facts.get(kind) ?? [];
    return known.filter((fact): fact is Extract<Fact, { kind: K }> => fact.kind === kind);
  }
}

/** `7` and `7.1` for `7.1.2(a)`. */
function numbersAbove(label: string): readonly string[] {
  const numbers: string[] = [];
  for (let at = label.indexOf('.'); at !== -1; at = label.indexOf('.', at + 1))
    numbers.push(label.slice(0, at));
  return numbers;
}

/** The label of the norm that a stage belongs to: `2.1` for `2.1(a)`. */
export function headLabel(norm: Norm): string {
  return norm.stage === null
    ? norm.label
    : norm.label.slice(0, norm.label.length - norm.stage.letter.length - 2);
}

/** A norm whose condition is that something is breached, overdue or not performed (rule 15). */
export function isConsequence(norm: Norm): boolean {
  return norm.conditions.some(
    ({ link, condition }) => (link === 'if' || link === 'once') && stateAtoms(condition).some(tellsOfBreach),
  );
}

/** Whether an atom is true only where something went wrong. */
export function tellsOfBreach(atom: StateAtom): boolean {
  if (atom.state === 'breached' || atom.state === 'overdue') return !atom.negated;
  return atom.state === 'performed' && atom.negated;
}

/** The part of a condition that speaks of the state of provisions. */
export type StateAtom = Extract<Condition, { kind: 'state' }>;

/** Every atom of a condition, in the order of the text. */
export function atomsOf(condition: Condition): readonly Condition[] {
  return condition.kind === 'and' || condition.kind === 'or' ? condition.of.flatMap(atomsOf) : [condition];
}

/** The atoms of a condition that speak of the state of provisions. */
export function stateAtoms(condition: Condition): readonly StateAtom[] {
  return atomsOf(condition).filter((atom): atom is StateAtom => atom.kind === 'state');
}

function bearersOf(norm: Speaker): readonly NameId[] {
  return norm !== null && norm.bearer.kind === 'actors' ? norm.bearer.actors : [];
}

/** In a norm of each party, a reference to another such norm means the same party's (rule 12). */
function sameHead(norms: readonly Norm[], state: State, speaker: Speaker): readonly Norm[] {
  if (speaker === null || speaker.bearer.kind !== 'actors' || !speaker.bearer.perHead) return norms;
  if (state === 'breached' || state === 'overdue') return norms;
  const own = speaker.bearer.actors[0];
  return norms.filter(
    (norm) => norm.bearer.kind !== 'actors' || !norm.bearer.perHead || norm.bearer.actors[0] === own,
  );
}

/**
 * A sentence that speaks of its own provision or Article means the others in it, unless there are no others.
 */
function withoutOwnSentence(norms: readonly Norm[], speaker: Speaker): readonly Norm[] {
  if (speaker === null) return norms;
  const others = norms.filter(
    ({ provision, modal }) =>
      provision !== speaker.provision || modal.span.start !== speaker.modal.span.start,
  );
  return others.length > 0 ? others : norms;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
