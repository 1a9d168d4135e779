import type { Span } from '../base/span.ts';
import type { NameUse } from '../model/agreement.ts';
import type { ActorPhrase, Condition } from '../model/conditions.ts';
import type { Actor, NameId } from '../model/names.ts';
import type { Norm } from '../model/norms.ts';
import type { ReadingSet } from '../model/readings.ts';
import { atomsOf } from '../model/resolve.ts';
import type { Subject } from './check.ts';

/** A stretch of the text that stands only in some readings: an alternative of a bracket. */
interface Choice {
  readonly span: Span;
  readonly readings: ReadingSet;
}

/** What a text uses, and where what stands in brackets begins. */
interface Uses {
  readonly byName: ReadonlyMap<string, readonly NameUse[]>;
  /** In the order of the text; brackets do not nest. */
  readonly choices: readonly Choice[];
  /** The readings in which an actor is bound, named or meant by some norm. */
  readonly spoken: ReadonlyMap<NameId, ReadingSet>;
}

const known = new WeakMap<Subject, Uses>();

function usesOf(subject: Subject): Uses {
  const made = known.get(subject);
  if (made !== undefined) return made;
  const byName = new Map<string, NameUse[]>();
  for (const use of subject.agreement.uses) {
    const list = byName.get(`${use.kind} ${use.id}`);
    if (list === undefined) byName.set(`${use.kind} ${use.id}`, [use]);
    else list.push(use);
  }
  const uses = { byName, choices: choicesIn(subject), spoken: spokenIn(subject) };
  known.set(subject, uses);
  return uses;
}

function choicesIn({ agreement: { brackets, space } }: Subject): readonly Choice[] {
  return brackets
    .flatMap(({ alternatives }, bracket) =>
      alternatives.flatMap(({ letter, span }, alternative) =>
        letter === 'none' ? [] : [{ span, readings: space.of([{ bracket, alternative }]) }],
      ),
    )
    .sort((a, b) => a.span.start - b.span.start);
}

/**
 * The readings in which a place of the text is there: those of the alternative of the bracket that holds
 * it.
 */
export function readingsAt(subject: Subject, span: Span): ReadingSet {
  const { choices } = usesOf(subject);
  let from = 0;
  for (let to = choices.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((choices[middle]?.span.start ?? 0) <= span.start) from = middle + 1;
    else to = middle;
  }
  const choice = choices[from - 1];
  return choice !== undefined && isWithin(span, choice.span) ? choice.readings : subject.agreement.space.all;
}

/** The readings in which a declared name is used anywhere outside of its own declaration. */
export function usedIn(subject: Subject, kind: NameUse['kind'], id: string, declaration: Span): ReadingSet {
  const own = usesOf(subject).byName.get(`${kind} ${id}`) ?? [];
  let readings = subject.agreement.space.none;
  for (const { span } of own) {
    if (readings === subject.agreement.space.all) break;
    if (!isWithin(span, declaration)) {
      readings = subject.agreement.space.or(readings, readingsAt(subject, span));
    }
  }
  return readings;
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The readings in which an actor is used: it, a group it is in, or the word of one of its roles. */
export function actorUsedIn(subject: Subject, actor: Actor): ReadingSet {
  const { actors, space } = subject.agreement;
  const groups = actors.filter((group) => subject.index.withMembers(group.id).includes(actor.id));
  const named = groups.map((group) => usedIn(subject, 'actor', group.id, group.span));
  const roles = actor.roles.map((role) => usedIn(subject, 'role', role, actor.span));
  return space.any([...named, ...roles, usesOf(subject).spoken.get(actor.id) ?? space.none]);
}

/** Who is bound, named or meant by norms, by a role's word or through its group. */
function spokenIn(subject: Subject): ReadonlyMap<NameId, ReadingSet> {
  const { space, norms } = subject.agreement;
  const spoken = new Map<NameId, ReadingSet>();
  for (const norm of norms) {
    const named = new Set([...subject.index.bearers(norm), ...phrasesOf(subject, norm)]);
    for (const id of named) {
      const before = spoken.get(id) ?? space.none;
      if (before !== space.all) spoken.set(id, space.or(before, norm.readings));
    }
  }
  return withMembersOf(subject, spoken);
}

function withMembersOf(
  subject: Subject,
  named: ReadonlyMap<NameId, ReadingSet>,
): ReadonlyMap<NameId, ReadingSet> {
  const { space } = subject.agreement;
  const spoken = new Map<NameId, ReadingSet>();
  for (const [id, readings] of named) {
    for (const member of subject.index.withMembers(id)) {
      spoken.set(member, space.or(spoken.get(member) ?? space.none, readings));
    }
  }
  return spoken;
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
