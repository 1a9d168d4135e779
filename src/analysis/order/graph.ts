import type { Phase } from '../../model/agreement.ts';
import type { Conditional, Moment } from '../../model/conditions.ts';
import type { Norm } from '../../model/norms.ts';
import type { ReadingSet } from '../../model/readings.ts';
import type { TimeQualifier } from '../../model/times.ts';
import type { Subject } from '../check.ts';
import { all, always, any, type Formula, given, type Why, where } from './formula.ts';
import { type MomentKind, type Node, Nodes } from './nodes.ts';
import { deadlineOrders, isSameHead, type Order } from './orders.ts';
import { type Saying, Waits } from './waits.ts';

/**
 * Which conditions count as waits: those that are, or also `provided that`, looked at when the bearer acts.
 */
export type Strictness = 'waits' | 'provisos too';

/** Every moment of an agreement and what must come about before it. */
export interface Graph {
  readonly nodes: Nodes;
  /** By the number of the moment. */
  readonly formulas: readonly Formula[];
  /** The moments whose formulas name this one. */
  readonly dependents: readonly (readonly number[])[];
}

/** Builds the graph of waits of an agreement. */
export function buildGraph(subject: Subject, strictness: Strictness = 'waits'): Graph {
  const builder = new Builder(subject, strictness);
  const formulas = builder.nodes.list.map((node) => builder.formula(node));
  const dependents: number[][] = formulas.map(() => []);
  formulas.forEach((formula, id) => {
    visitNamed(formula, (named) => {
      const list = dependents[named];
      if (list !== undefined && list.at(-1) !== id) list.push(id);
    });
  });
  return { nodes: builder.nodes, formulas, dependents };
}

function visitNamed(formula: Formula, visit: (node: number) => void): void {
  if (formula.kind === 'node') visit(formula.node);
  else if ('of' in formula) for (const part of formula.of) visitNamed(part, visit);
  else if ('part' in formula) visitNamed(formula.part, visit);
}

class Builder {
  readonly nodes: Nodes;
  readonly #subject: Subject;
  readonly #strictness: Strictness;
  readonly #waits: Waits;
  /** Orders by the norm that must wait. */
  readonly #before = new Map<Norm, Order[]>();
  readonly #together = new Map<Norm, Order[]>();

  constructor(subject: Subject, strictness: Strictness) {
    this.#subject = subject;
    this.#strictness = strictness;
    this.nodes = new Nodes(subject);
    this.#waits = new Waits(subject, this.nodes);
    for (const order of deadlineOrders(subject)) {
      const map = order.together && order.state === 'performed' ? this.#together : this.#before;
      map.set(order.second, [...(map.get(order.second) ?? []), order]);
    }
  }

  /** What must come about before a moment. */
  formula({ item, moment }: Node): Formula {
    if (item.kind === 'phase') return this.#phase(item.declarations, moment);
    switch (moment) {
      case 'arises':
        return all([...this.#arises(item.norm), ...this.#ordered(item.norm, 'begun')]);
      case 'ready':
        return this.#ready(item.norm);
      case 'done':
        return all([this.#own(item.norm, 'ready'), ...this.#allTogether(item.norm)]);
      case 'verified':
      case 'begins':
      case 'ends':
        return all([this.#own(item.norm, 'done'), ...this.#ordered(item.norm, 'verified')]);
    }
  }

  #own(norm: Norm, moment: MomentKind): Formula {
    return this.#to(norm, moment, insideOf(norm, 'inner'));
  }

  #to(norm: Norm, moment: MomentKind, why: Why): Formula {
    return { kind: 'node', node: this.nodes.ofNorm(norm, moment), why };
  }

  #arises(norm: Norm): readonly Formula[] {
    return [
      ...norm.conditions.map((conditional) => this.#conditional(norm, conditional)),
      ...norm.times.map((time) => this.#start(norm, time)),
      this.#recurrence(norm),
      this.#stageBefore(norm),
    ];
  }

  #conditional(norm: Norm, { link, condition, span }: Conditional): Formula {
    const saying = { ...sayingOf(norm, span), contingent: link === 'if' };
    if (link === 'if' || link === 'once') return this.#waits.condition(condition, saying);
    return link === 'provided that' && this.#strictness === 'provisos too'
      ? this.#waits.condition(condition, saying)
      : always;
  }

  /** What a qualifier of time makes a norm wait for before it begins. */
  #start(norm: Norm, time: TimeQualifier): Formula {
    const saying = sayingOf(norm, time.span);
    switch (time.kind) {
      case 'on':
      case 'after':
      case 'not before':
      case 'at least after':
        return this.#waits.moment(time.at, saying);
      case 'from':
      case 'between':
        return this.#waits.moment(time.from, saying);
      case 'within':
        return time.of === null ? always : this.#waits.moment(time.of, saying);
      case 'throughout':
      case 'during':
        return time.of.kind === 'phase' ? this.#waits.phase(time.of.phase, 'start', saying) : always;
      case 'by':
      case 'before':
      case 'until':
      case 'within before':
      case 'at least before':
      case 'notice':
      case 'vague':
        return always;
    }
  }

  /** What a qualifier of time makes a lasting norm wait for before it has ended. */
  #end(norm: Norm, time: TimeQualifier): Formula {
    const saying: Saying = { ...sayingOf(norm, time.span), kind: 'ends', contingent: true };
    const at = (moment: Moment | null): Formula =>
      moment === null ? always : this.#waits.moment(moment, saying);
    switch (time.kind) {
      case 'until':
      case 'by':
      case 'before':
        return at(time.at);
      case 'from':
      case 'between':
        return at(time.to);
      case 'throughout':
        return time.of.kind === 'phase' ? this.#waits.phase(time.of.phase, 'end', saying) : always;
      case 'on':
      case 'after':
      case 'not before':
      case 'within':
      case 'within before':
      case 'at least after':
      case 'at least before':
      case 'during':
      case 'notice':
      case 'vague':
        return always;
    }
  }

  #recurrence(norm: Norm): Formula {
    const { recurrence } = norm;
    if (recurrence === null || recurrence.kind === 'every') return always;
    const saying: Saying = { ...sayingOf(norm, recurrence.span), contingent: true };
    if (recurrence.kind === 'days') return all(recurrence.days.map((day) => this.#waits.moment(day, saying)));
    if (recurrence.relation === 'before' || recurrence.reference === null) return always;
    return this.#waits.reference(recurrence.reference, 'performed', null, saying);
  }

  /** A stage joined by `then` waits for the stage before it, in each reading the nearest that is there. */
  #stageBefore(norm: Norm): Formula {
    if (norm.stage?.inTurn !== true) return always;
    const { space, norms } = this.#subject.agreement;
    const head = norms.filter((other) => isSameHead(other, norm));
    const letters = [...new Set(head.map(({ stage }) => stage?.letter))];
    const earlier = letters.slice(0, letters.indexOf(norm.stage.letter)).reverse();
    let left: ReadingSet = space.all;
    const parts: Formula[] = [];
    for (const letter of earlier) {
      const stages = head.filter(({ stage }) => stage?.letter === letter);
      for (const other of stages) {
        const why: Why = insideOf(norm, 'stage');
        parts.push(given(space, space.and(left, other.readings), this.#to(other, 'done', why)));
      }
      left = space.minus(left, space.any(stages.map(({ readings }) => readings)));
    }
    return all(parts);
  }

  #ready(norm: Norm): Formula {
    const ends =
      norm.lasting && norm.deontic !== 'permission' ? norm.times.map((time) => this.#end(norm, time)) : [];
    return all([
      this.#own(norm, 'arises'),
      ...ends,
      ...this.#begunFirst(norm),
      ...this.#ordered(norm, 'performed'),
      ...this.#ordered(norm, 'ended'),
    ]);
  }

  /** `complete` waits for the `begin` of the same sentence. */
  #begunFirst(norm: Norm): readonly Formula[] {
    if (norm.act.part !== 'complete') return [];
    const { space, norms } = this.#subject.agreement;
    const why: Why = { ...insideOf(norm, 'stage'), state: 'begun' };
    return norms
      .filter((other) => other.act.part === 'begin' && isSameHead(other, norm))
      .filter((other) => other.span.start === norm.span.start && other.stage?.letter === norm.stage?.letter)
      .map((other) => given(space, other.readings, this.#to(other, 'done', why)));
  }

  /** The duties that are to come before this one is in a state. */
  #ordered(norm: Norm, state: Order['state']): readonly Formula[] {
    const { space } = this.#subject.agreement;
    return (this.#before.get(norm) ?? [])
      .filter((order) => order.state === state)
      .map((order) => {
        const why: Why = { ...saidBy(order), kind: order.together ? 'together' : 'order' };
        return given(space, order.readings, this.#to(order.first, order.together ? 'ready' : 'done', why));
      });
  }

  /**
   * What is to be done no later must be ready, all the way along: all of them may be done at one moment, but
   * none of them while another cannot.
   */
  #allTogether(norm: Norm): readonly Formula[] {
    const { space } = this.#subject.agreement;
    const reached = new Map<Norm, { readings: ReadingSet; order: Order }>();
    const visit = (at: Norm, within: ReadingSet, first: Order | null): void => {
      for (const order of this.#together.get(at) ?? []) {
        const known = reached.get(order.first);
        const readings = space.and(within, order.readings);
        const union = known === undefined ? readings : space.or(known.readings, readings);
        if (order.first === norm || union === (known?.readings ?? space.none)) continue;
        reached.set(order.first, { readings: union, order: known?.order ?? first ?? order });
        visit(order.first, readings, first ?? order);
      }
    };
    visit(norm, norm.readings, null);
    return [...reached].map(([other, { readings, order }]) =>
      given(space, readings, this.#to(other, 'ready', { ...saidBy(order), kind: 'together' })),
    );
  }

  #phase(declarations: readonly Phase[], moment: MomentKind): Formula {
    const { space } = this.#subject.agreement;
    const each = (read: (phase: Phase) => Formula): Formula =>
      any(declarations.map((phase) => where(space, phase.readings, read(phase))));
    if (moment === 'begins') return each((phase) => this.#phaseBegins(phase));
    const [first] = declarations;
    if (first === undefined) return always;
    const begun = this.#waits.phase(first.id, 'start', { ...sayingOfPhase(first), kind: 'inner' });
    return all([begun, any([each((phase) => this.#phaseEnds(phase)), ...this.#endingPowers(first)])]);
  }

  #phaseBegins(phase: Phase): Formula {
    const saying = sayingOfPhase(phase);
    const start = this.#waits.moment(phase.start, saying);
    if (phase.once === null) return start;
    return all([start, this.#waits.condition(phase.once, { ...saying, span: phase.once.span })]);
  }

  #phaseEnds(phase: Phase): Formula {
    const saying: Saying = { ...sayingOfPhase(phase), kind: 'ends', contingent: true };
    switch (phase.end.kind) {
      case 'moment':
        return this.#waits.moment(phase.end.at, saying);
      case 'until':
        return this.#waits.condition(phase.end.condition, saying);
      case 'length':
      case 'open':
        return always;
    }
  }

  #endingPowers(phase: Phase): readonly Formula[] {
    const { space, norms } = this.#subject.agreement;
    return norms
      .filter(
        ({ act, deontic }) =>
          act.power?.kind === 'end' && act.power.phase === phase.id && deontic !== 'prohibition',
      )
      .map((norm) => {
        const why: Why = insideOf(norm, 'ends');
        return where(space, norm.readings, this.#to(norm, 'done', why));
      });
  }
}

function insideOf(norm: Norm, kind: Why['kind']): Why {
  return { span: norm.span, provision: norm.label, kind, state: 'performed', event: null };
}

function saidBy({ span, provision, state }: Order): Omit<Why, 'kind'> {
  return { span, provision, state, event: null };
}

function sayingOf(norm: Norm, span: Norm['span']): Saying {
  return { speaker: norm, provision: norm.label, span, kind: 'waits', contingent: false, event: null };
}

function sayingOfPhase(phase: Phase): Saying {
  return { speaker: null, provision: null, span: phase.span, kind: 'waits', contingent: false, event: null };
}
