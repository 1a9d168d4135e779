import type { Span } from '../../base/span.ts';
import type { ActorPhrase, Condition, Moment } from '../../model/conditions.ts';
import type { NameId, PhaseId } from '../../model/names.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { Reference, State, Target } from '../../model/references.ts';
import type { Speaker } from '../../model/resolve.ts';
import type { Subject } from '../check.ts';
import { spokenList } from '../naming.ts';
import { referenceWords } from '../reference-words.ts';
import { verifiedIn } from '../verifying.ts';
import { needed } from './counts.ts';
import { all, always, any, type Formula, given, type Leaf, type Why, where } from './formula.ts';
import type { MomentKind, Nodes } from './nodes.ts';
import { isByOne, missingIn, needsEvery, normsMeantBy } from './references.ts';

/** Who says that something is waited for, and with what words. */
export interface Saying {
  readonly speaker: Speaker;
  /** The provision where it says so; null in the header. */
  readonly provision: string | null;
  readonly span: Span;
  readonly kind: Why['kind'];
  /** What may never happen and is meant so (`if`): nobody need be bound to bring it about. */
  readonly contingent: boolean;
  readonly event: string | null;
}

type StateAtom = Extract<Condition, { kind: 'state' }>;

/** Reads conditions and moments as formulas over the moments of norms and phases. */
export class Waits {
  readonly #subject: Subject;
  readonly #nodes: Nodes;
  /** The suspending norms of each norm. */
  readonly #suspending = new Map<Norm, Norm[]>();
  /** The clocks and events being read, so that one that starts from itself ends there. */
  readonly #within = new Set<string>();

  constructor(subject: Subject, nodes: Nodes) {
    this.#subject = subject;
    this.#nodes = nodes;
    for (const norm of subject.agreement.norms) {
      const { power } = norm.act;
      if (power?.kind !== 'suspend' || norm.deontic === 'prohibition') continue;
      for (const meant of subject.index.normsMeant(power.what, 'suspended', norm)) {
        this.#suspending.set(meant, [...(this.#suspending.get(meant) ?? []), norm]);
      }
    }
  }

  /** When a condition can come true. */
  condition(condition: Condition, saying: Saying): Formula {
    switch (condition.kind) {
      case 'and':
        return all(condition.of.map((part) => this.condition(part, saying)));
      case 'or':
        return any(condition.of.map((part) => this.condition(part, saying)));
      case 'state':
        return this.#stateAtom(condition, saying);
      case 'event':
        return condition.negated ? always : this.#event(condition.event, condition.span, saying);
      case 'phase':
        return condition.negated ? always : this.phase(condition.phase, condition.edge, saying);
      case 'agrees':
        return condition.negated ? always : this.#agreement(condition.actors, condition.span, saying);
      case 'count':
        return condition.negated ? always : this.#count(condition, saying);
      case 'moment':
        return this.moment(condition.at, saying);
    }
  }

  /** When a moment can come. */
  moment(moment: Moment, saying: Saying): Formula {
    switch (moment.kind) {
      case 'day':
        return this.#clock(moment.clock, saying);
      case 'date':
      case 'signature':
        return always;
      case 'entry':
        return this.#entry(saying);
      case 'edge':
        if (moment.of.kind === 'phase') return this.phase(moment.of.phase, moment.edge, saying);
        return moment.edge === 'start' ? this.#entry(saying) : always;
      case 'state':
        return this.reference(moment.reference, moment.state, null, saying);
      case 'event':
        return moment.each ? always : this.#event(moment.event, moment.span, saying);
      case 'offset':
        return this.#offset(moment, saying);
      case 'earliest':
        return any(moment.of.map((part) => this.moment(part, saying)));
      case 'latest':
        return all(moment.of.map((part) => this.moment(part, saying)));
      case 'condition':
        return this.condition(moment.condition, saying);
    }
  }

  /** Some days before a moment are there once the moment is certain: a phase that has begun will end. */
  #offset({ direction, from }: Extract<Moment, { kind: 'offset' }>, saying: Saying): Formula {
    if (direction === 'after') return this.moment(from, saying);
    const isPhase = from.kind === 'edge' && from.of.kind === 'phase';
    return isPhase ? this.phase(from.of.phase, 'start', saying) : always;
  }

  /** When what a reference speaks of can come to be in a state. */
  reference(reference: Reference, state: State, by: ActorPhrase | null, saying: Saying): Formula {
    const join = reference.quantifier === 'all' ? all : any;
    return join(reference.targets.map((target) => this.#target(target, reference, state, by, saying)));
  }

  #target(
    target: Target,
    reference: Reference,
    state: State,
    by: ActorPhrase | null,
    saying: Saying,
  ): Formula {
    const { space } = this.#subject.agreement;
    const norms = normsMeantBy(this.#subject.index, target, state, by, saying.speaker);
    const missing = missingIn(this.#subject, target, norms);
    const leaf = this.#lack('nothing', { ...reference, targets: [target] }, target.span);
    if (needsEvery(state, target) && !isByOne(by)) {
      const parts = norms.map((norm) => given(space, norm.readings, this.#inState(norm, state, saying)));
      return all([...parts, given(space, missing, leaf)]);
    }
    const parts = norms.map((norm) => where(space, norm.readings, this.#inState(norm, state, saying)));
    const known = space.any([missing, ...norms.map((norm) => norm.readings)]);
    const prose = space.not(known);
    return any([
      ...parts,
      ...(missing === space.none ? [] : [where(space, missing, leaf)]),
      ...(prose === space.none ? [] : [where(space, prose, always)]),
    ]);
  }

  #inState(norm: Norm, state: State, saying: Saying): Formula {
    switch (state) {
      case 'performed':
        return this.#done(norm, saying);
      case 'ended':
        return this.#node(norm, 'done', state, saying);
      case 'verified':
        return this.#verified(norm, saying);
      case 'begun':
        return this.#node(norm, norm.act.part === 'begin' ? 'done' : 'arises', state, saying);
      case 'suspended':
        return this.#suspended(norm, saying);
      // A breach or a dispute is always possible, once there is a duty.
      case 'continues':
      case 'breached':
      case 'overdue':
      case 'disputed':
        return this.#node(norm, 'arises', state, saying);
    }
  }

  #done(norm: Norm, saying: Saying): Formula {
    const done = this.#node(norm, 'done', 'performed', saying);
    if (norm.deontic !== 'permission' || saying.contingent) return done;
    return all([done, this.#leaf('open', 'permission', norm.label, saying.span)]);
  }

  #verified(norm: Norm, saying: Saying): Formula {
    if (norm.verification !== null) return this.#node(norm, 'verified', 'verified', saying);
    const { space } = this.#subject.agreement;
    const unverified = space.minus(norm.readings, verifiedIn(this.#subject, norm));
    const leaf = this.#leaf('lack', 'no verifier', norm.label, saying.span);
    return all([this.#node(norm, 'done', 'verified', saying), given(space, unverified, leaf)]);
  }

  #suspended(norm: Norm, saying: Saying): Formula {
    const { space } = this.#subject.agreement;
    const powers = this.#suspending.get(norm) ?? [];
    const nobody = space.not(space.any(powers.map((power) => power.readings)));
    const leaf = this.#leaf('lack', 'no suspension', norm.label, saying.span);
    const suspending = any([
      ...powers.map((power) => where(space, power.readings, this.#node(power, 'done', 'performed', saying))),
      ...(nobody === space.none ? [] : [where(space, nobody, leaf)]),
    ]);
    return all([this.#node(norm, 'arises', 'suspended', saying), suspending]);
  }

  /**
   * Not performed is to be overdue, which a duty must first have come due for; by a date, it needs nothing.
   */
  #stateAtom(atom: StateAtom, saying: Saying): Formula {
    if (!atom.negated) return this.reference(atom.reference, atom.state, atom.by, saying);
    const isFailure = atom.state === 'performed' || atom.state === 'verified';
    if (!isFailure || atom.until !== null) return always;
    return this.reference(atom.reference, 'overdue', atom.by, saying);
  }

  /** When a phase begins or ends. */
  phase(phase: PhaseId, edge: 'start' | 'end', saying: Saying): Formula {
    const { space } = this.#subject.agreement;
    const node = this.#nodes.ofPhase(phase, edge === 'start' ? 'begins' : 'ends');
    if (node === undefined) return always;
    const declared = space.any(this.#subject.index.phases(phase).map(({ readings }) => readings));
    return given(space, declared, this.#to(node, edge === 'start' ? 'begins' : 'ends', saying));
  }

  #event(id: NameId, span: Span, saying: Saying): Formula {
    return this.#once(`event ${id}`, this.#subject.index.events(id), (event) => {
      const named = { ...saying, speaker: null, event: id };
      if (event.by !== null) return this.reference(event.by, 'performed', null, named);
      if (event.date !== null) return this.moment(event.date, named);
      return saying.contingent ? always : this.#leaf('open', 'event', id, span);
    });
  }

  #clock(name: string, saying: Saying): Formula {
    const clocks = this.#subject.agreement.clocks.filter((clock) => clock.name === name);
    // That a count begins with an event is how agreements begin: nobody need be bound to bring that about.
    const counted = { ...saying, speaker: null, contingent: true };
    return this.#once(`clock ${name}`, clocks, ({ start }) => this.moment(start, counted));
  }

  #entry(saying: Saying): Formula {
    const { entries } = this.#subject.agreement;
    const facts = this.#subject.index.facts('entry');
    const begun = { ...saying, speaker: null, contingent: true };
    return this.#once('entry', [...entries, ...facts], ({ moment }) =>
      moment === null ? always : this.moment(moment, begun),
    );
  }

  /** Each reading's own declaration of a name; one that is met again inside of itself asks for nothing. */
  #once<T extends { readonly readings: ReadingSet }>(
    name: string,
    declarations: readonly T[],
    read: (declaration: T) => Formula,
  ): Formula {
    if (this.#within.has(name)) return always;
    this.#within.add(name);
    const { space } = this.#subject.agreement;
    const formula = all(declarations.map((each) => given(space, each.readings, read(each))));
    this.#within.delete(name);
    return formula;
  }

  #agreement(actors: ActorPhrase, span: Span, saying: Saying): Formula {
    if (saying.contingent) return always;
    const who = this.#subject.index.actorsMeant(actors, saying.speaker);
    return this.#leaf('open', 'agreement', spokenList(who), span, { actors: who });
  }

  /** So many of something done under some provisions: those without which it is too few, and any of them. */
  #count(condition: Extract<Condition, { kind: 'count' }>, saying: Saying): Formula {
    const { reference, state, quantity } = condition;
    const { index, agreement } = this.#subject;
    const norms = index.normsMeant(reference, state, saying.speaker);
    const { essential, enough } = needed(norms, quantity);
    const inState = (norm: Norm): Formula => this.#inState(norm, state, saying);
    const each = essential.map((norm) => given(agreement.space, norm.readings, inState(norm)));
    const some = any(norms.map((norm) => where(agreement.space, norm.readings, inState(norm))));
    const none = agreement.space.not(agreement.space.any(norms.map((norm) => norm.readings)));
    const leaf = this.#lack('too few', reference, condition.span);
    return all([...each, given(agreement.space, agreement.space.not(none), some), ...(enough ? [] : [leaf])]);
  }

  #node(norm: Norm, moment: MomentKind, state: Why['state'], saying: Saying): Formula {
    return this.#to(this.#nodes.ofNorm(norm, moment), state, saying);
  }

  #to(node: number, state: Why['state'], { span, provision, kind, event }: Saying): Formula {
    return { kind: 'node', node, why: { span, provision, kind, state, event } };
  }

  #lack(what: Leaf['what'], reference: Reference, span: Span): Formula {
    return this.#leaf('lack', what, referenceWords(reference), span, { reference });
  }

  #leaf(
    kind: Leaf['kind'],
    what: Leaf['what'],
    words: string,
    span: Span,
    named: Leaf['named'] = null,
  ): Formula {
    return { kind: 'leaf', leaf: { kind, what, words, span, named } };
  }
}
