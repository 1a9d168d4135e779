import type { Span } from '../base/span.ts';
import type { Conditional } from '../model/conditions.ts';
import type { Actor, NameId } from '../model/names.ts';
import type { Act, Norm } from '../model/norms.ts';
import type { Quantity } from '../model/quantities.ts';
import type { ReadingSet, ReadingSpace } from '../model/readings.ts';
import type { ActText } from './acts.ts';
import { type Bound, bindParty, boundBy } from './lower-bearers.ts';
import { isLasting, type Sorted, sorted, verification } from './lower-qualifiers.ts';
import type { Qualifier } from './qualifiers.ts';
import type { Clause, NormText } from './syntax.ts';

/** A stage of a norm, as read under one choice of its brackets. */
export interface Stage {
  readonly letter: string;
  /** `then` before it: it waits for the stage before. */
  readonly inTurn: Span | null;
  /** The letter of the stage before, in the text. */
  readonly before: string | null;
  readonly clause: Clause;
  readonly readings: ReadingSet;
  readonly span: Span;
}

/** What a paragraph gives its norms. */
export interface Place {
  readonly label: string;
  readonly provision: string;
  readonly span: Span;
  readonly readings: ReadingSet;
}

/** A norm without its id, which its paragraph gives. */
export type Draft = Omit<Norm, 'id'>;

/** All norms that a norm text makes: one a head, one a stage, one a half of begin and complete. */
export function lowerNorm(
  text: NormText,
  stages: readonly Stage[],
  place: Place,
  actors: ReadonlyMap<NameId, Actor>,
  space: ReadingSpace,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const conditions = conditionsOf([...text.shared, ...text.clauses.flatMap((clause) => clause.qualifiers)]);
  for (const bound of boundBy(text.subject, text.deontic === 'prohibition', actors, conditions)) {
    const readings = space.and(place.readings, bearerReadings(bound, actors, space));
    for (const clause of text.clauses) {
      const head = { text, bound, actors, place: { ...place, readings } };
      if (stages.length === 0) drafts.push(whole(head, clause));
      for (const stage of stages) drafts.push(staged(head, clause, stage, space));
    }
  }
  return drafts;
}

function conditionsOf(qualifiers: readonly Qualifier[]): readonly Conditional[] {
  return qualifiers.flatMap((qualifier) => (qualifier.kind === 'condition' ? [qualifier.conditional] : []));
}

/** An actor that only some readings declare bears in those alone. */
function bearerReadings(bound: Bound, actors: ReadonlyMap<NameId, Actor>, space: ReadingSpace): ReadingSet {
  if (bound.bearer.kind !== 'actors') return space.all;
  return space.any(bound.bearer.actors.map((id) => actors.get(id)?.readings ?? space.all));
}

interface Head {
  readonly text: NormText;
  readonly bound: Bound;
  readonly actors: ReadonlyMap<NameId, Actor>;
  readonly place: Place;
}

function whole(head: Head, clause: Clause): Draft {
  return draft(
    head,
    actOf(head.text, clause, clause.act),
    sorted([...head.text.shared, ...clause.qualifiers], []),
  );
}

function draft(head: Head, act: Act, own: Sorted): Draft {
  const { text, bound, place, actors } = head;
  const { verification: _text, verificationSpan: _span, conditions, ...rest } = own;
  return {
    label: place.label,
    provision: place.provision,
    stage: null,
    deontic: text.deontic,
    modal: text.modal,
    bearer: bound.bearer,
    act,
    ...rest,
    conditions: conditions.map((conditional) => boundCondition(conditional, bound)),
    verification: verification(own, actors),
    lasting: isLasting(text.deontic, own),
    span: place.span,
    readings: place.readings,
  };
}

function boundCondition(conditional: Conditional, bound: Bound): Conditional {
  if (bound.breacher === null) return conditional;
  return { ...conditional, condition: bindParty(conditional.condition, bound.breacher) };
}

function staged(head: Head, clause: Clause, stage: Stage, space: ReadingSpace): Draft {
  const own = sorted(stage.clause.qualifiers, [...head.text.shared, ...clause.qualifiers]);
  const waits = waitsForStageBefore(stage, head.place.label);
  const label = `${head.place.label}(${stage.letter})`;
  const headAct = actOf(head.text, clause, clause.act);
  const act = stageAct(headAct, stage.clause.act);
  const made = draft(head, act, waits === null ? own : { ...own, conditions: [...own.conditions, waits] });
  return {
    ...made,
    label,
    stage: { letter: stage.letter, inTurn: stage.inTurn !== null, head: headAct },
    span: stage.span,
    readings: space.and(head.place.readings, stage.readings),
  };
}

function waitsForStageBefore(stage: Stage, label: string): Conditional | null {
  if (stage.inTurn === null || stage.before === null) return null;
  const span = stage.inTurn;
  const target = { kind: 'provision', label: `${label}(${stage.before})`, within: null, span } as const;
  const reference = { targets: [target], quantifier: 'all', span } as const;
  const condition = {
    kind: 'state',
    reference,
    state: 'performed',
    negated: false,
    by: null,
    until: null,
    span,
  } as const;
  return { link: 'once', condition, judge: null, span };
}

function actOf(text: NormText, clause: Clause, act: ActText): Act {
  return {
    words: act.words,
    span: act.span,
    verb: act.verb,
    passive: text.passive,
    actedOn: act.actedOn,
    part: clause.part,
    quantities: act.quantities,
    places: act.places,
    actors: act.actors,
    terms: act.terms,
    power: act.power,
  };
}

/** The head's act with the stage's own words, quantity, places and actors. */
function stageAct(head: Act, stage: ActText): Act {
  const first = head.quantities[0]?.noun ?? '';
  const noun = /^(stages|tranches|phases|steps|batches|groups|instalments|parts)$/i.test(first) ? '' : first;
  const object = noun === '' ? objectOf(head.words) : noun;
  const counted = stage.quantities.map(
    (quantity): Quantity => (quantity.noun === '' ? { ...quantity, noun: object } : quantity),
  );
  return {
    ...head,
    words:
      stage.words === '' ? head.words : head.words === '' ? stage.words : `${head.words}: ${stage.words}`,
    verb: head.words === '' ? stage.verb : head.verb,
    span: stage.words === '' ? head.span : stage.span,
    quantities: counted,
    places: [...new Set([...head.places, ...stage.places])],
    actors: [...new Set([...head.actors, ...stage.actors])],
    terms: [...new Set([...head.terms, ...stage.terms])],
    power: stage.power ?? head.power,
  };
}

const PREPOSITION = /\s(to|from|in|on|at|by|for|into|under|with|through)\s.*$/i;

/**
 * What a head's verb acts on, up to a preposition: `living hostages` of `release living hostages to the
 * ICRC`.
 */
function objectOf(words: string): string {
  const object = words.replace(/^\S+\s*/, '').replace(/^(over|up|out|back|down|off|away)\s+/i, '');
  return object
    .replace(/^(the|its|their|all)\s+/i, '')
    .replace(PREPOSITION, '')
    .trim();
}
