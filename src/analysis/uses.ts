import type { Span } from '../base/span.ts';
import type { NameUse } from '../model/agreement.ts';
import type { ActorPhrase, Condition } from '../model/conditions.ts';
import type { Actor, NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { atomsOf } from '../model/resolve.ts';
import type { Subject } from './check.ts';

/**
 * The readings in which a place of the text is there: those of the alternative of the bracket that holds
 * it.
 */
export function readingsAt(subject: Subject, span: Span): ReadingSet {
  const { brackets, space } = subject.agreement;
  let readings = space.all;
  for (const [bracket, { alternatives }] of brackets.entries()) {
    const alternative = alternatives.findIndex(
      ({ letter, span: words }) => letter !== 'none' && words.start <= span.start && span.end <= words.end,
    );
    if (alternative !== -1) readings = space.and(readings, space.of([{ bracket, alternative }]));
  }
  return readings;
}

/** The readings in which a declared name is used anywhere outside of its own declaration. */
export function usedIn(subject: Subject, kind: NameUse['kind'], id: string, declaration: Span): ReadingSet {
  const { space, uses } = subject.agreement;
  const own = uses.filter((use) => use.kind === kind && use.id === id && !isWithin(use.span, declaration));
  return space.any(own.map((use) => readingsAt(subject, use.span)));
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The readings in which an actor is used: it, a group it is in, or the word of one of its roles. */
export function actorUsedIn(subject: Subject, actor: Actor): ReadingSet {
  const { actors, norms, space } = subject.agreement;
  const groups = actors.filter((group) => subject.index.withMembers(group.id).includes(actor.id));
  const named = groups.map((group) => usedIn(subject, 'actor', group.id, group.span));
  const roles = actor.roles.map((role) => usedIn(subject, 'role', role, actor.span));
  const spoken = norms.filter((norm) => speaksOf(subject, norm, actor.id)).map((norm) => norm.readings);
  return space.any([...named, ...roles, ...spoken]);
}

/** Whether a norm binds, names or means an actor, by its role's word or through its group. */
function speaksOf(subject: Subject, norm: Norm, id: NameId): boolean {
  return [...subject.index.bearers(norm), ...phrasesOf(subject, norm)].some((actor) =>
    subject.index.withMembers(actor).includes(id),
  );
}

function phrasesOf(subject: Subject, norm: Norm): readonly NameId[] {
  const { power } = norm.act;
  const towards = power?.kind === 'convene' ? power.who : power?.kind === 'give access' ? power.to : null;
  const inConditions = norm.conditions.flatMap(({ condition }) => atomsOf(condition)).flatMap(actorsOfAtom);
  return [...(towards === null ? [] : [towards]), ...inConditions].flatMap((phrase) =>
    subject.index.actorsMeant(phrase, norm),
  );
}

function actorsOfAtom(atom: Condition): readonly ActorPhrase[] {
  if (atom.kind === 'agrees') return [atom.actors];
  return atom.kind === 'state' && atom.by !== null ? [atom.by] : [];
}
