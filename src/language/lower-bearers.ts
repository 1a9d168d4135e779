import type { Span } from '../base/span.ts';
import type { ActorPhrase, Condition, Conditional } from '../model/conditions.ts';
import type { Actor, NameId } from '../model/names.ts';
import type { Bearer } from '../model/norms.ts';
import type { SubjectText } from './syntax.ts';

/** One way in which a subject binds: its bearer, and who `a party` in a condition then is. */
export interface Bound {
  readonly bearer: Bearer;
  /** The party that `a party` means, where the sentence speaks of that party or of the other. */
  readonly breacher: NameId | null;
}

/** Who a subject binds, one entry a norm: one for all, or one a head (rule 12). */
export function boundBy(
  subject: SubjectText,
  prohibits: boolean,
  actors: ReadonlyMap<NameId, Actor>,
  conditions: readonly Conditional[],
): readonly Bound[] {
  if (subject.kind === 'missing') return [alone({ kind: 'missing', span: subject.span })];
  if (subject.kind === 'unknown')
    return [alone({ kind: 'unknown', words: subject.words, span: subject.span })];
  const { phrase } = subject;
  if (phrase.kind === 'bound') return boundParties(phrase, actors, conditions);
  const named = phrase.kind === 'named' ? phrase.actors : withRole(actors, phrase.role);
  if (named.length === 0) return [alone({ kind: 'unknown', words: '', span: subject.span })];
  const heads = subject.each || headwise(phrase) || (prohibits && named.length > 1);
  const any = phrase.quantifier === 'one' || phrase.quantifier === 'any' || phrase.quantifier === 'a';
  if (!heads) return [alone({ kind: 'actors', actors: named, perHead: false, any, span: subject.span })];
  return named.map((actor) =>
    alone({ kind: 'actors', actors: [actor], perHead: true, any, span: subject.span }),
  );
}

function alone(bearer: Bearer): Bound {
  return { bearer, breacher: null };
}

function headwise(phrase: Exclude<ActorPhrase, { kind: 'bound' }>): boolean {
  return phrase.kind === 'role'
    ? phrase.quantifier !== 'together'
    : phrase.quantifier === 'each' || phrase.quantifier === 'no';
}

/** The actors with a role, in the order declared. */
export function withRole(actors: ReadonlyMap<NameId, Actor>, role: string): readonly NameId[] {
  return [...actors.values()]
    .filter((actor) => actor.roles.some((name) => name === role))
    .map((actor) => actor.id);
}

/** `that party` and `the other party`: one norm for each party that a condition's `a party` may be. */
function boundParties(
  phrase: Extract<ActorPhrase, { kind: 'bound' }>,
  actors: ReadonlyMap<NameId, Actor>,
  conditions: readonly Conditional[],
): readonly Bound[] {
  const parties = withRole(actors, 'party');
  if (!conditions.some(({ condition }) => bindsParty(condition))) return [alone(unbound(phrase.span))];
  return parties.map((breacher) => {
    const bound = phrase.other ? parties.filter((party) => party !== breacher) : [breacher];
    return {
      bearer: { kind: 'actors', actors: bound, perHead: true, any: false, span: phrase.span },
      breacher,
    };
  });
}

function unbound(span: Span): Bearer {
  return { kind: 'unknown', words: '', span };
}

/** Whether a condition speaks of `a party`, `any party`, `either party` as the one in breach. */
function bindsParty(condition: Condition): boolean {
  if (condition.kind === 'and' || condition.kind === 'or') return condition.of.some(bindsParty);
  return condition.kind === 'state' && condition.by?.kind === 'role' && isOneParty(condition.by);
}

function isOneParty(phrase: Extract<ActorPhrase, { kind: 'role' }>): boolean {
  return phrase.role === 'party' && ['a', 'any', 'each'].includes(phrase.quantifier);
}

/** Puts a party where a condition says `a party`. */
export function bindParty(condition: Condition, breacher: NameId): Condition {
  if (condition.kind === 'and' || condition.kind === 'or') {
    return { ...condition, of: condition.of.map((part) => bindParty(part, breacher)) };
  }
  if (condition.kind !== 'state' || condition.by?.kind !== 'role' || !isOneParty(condition.by))
    return condition;
  return {
    ...condition,
    by: { kind: 'named', actors: [breacher], quantifier: 'all', span: condition.by.span },
  };
}
