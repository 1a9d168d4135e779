import type { Span } from '../base/span.ts';
import type { ReadBack } from '../language/read/read-back.ts';
import type { Provision } from '../model/agreement.ts';
import type { Bracket } from '../model/brackets.ts';
import type { Role } from '../model/names.ts';
import { mentionsAt } from './mentions.ts';
import { type Named, numberOf } from './named.ts';
import { blockAt, definitionOf } from './navigation.ts';
import { readBackAt } from './reading-back.ts';
import type { Snapshot } from './snapshot.ts';
import { touches } from './spans.ts';

/** What there is to say about a place in a text. Its names and words are handed through as written. */
export type Hover = { readonly span: Span } & (
  | {
      readonly kind: 'actor';
      readonly name: string;
      readonly short: string | null;
      readonly roles: readonly Role[];
      readonly members: readonly string[];
      /** The groups it belongs to. */
      readonly groups: readonly string[];
    }
  | { readonly kind: 'role'; readonly role: string; readonly actors: readonly string[] }
  | { readonly kind: 'term'; readonly name: string; readonly meaning: string }
  | /** What else the header declares, with the entry as written. */ {
      readonly kind: 'place' | 'event' | 'phase' | 'clock';
      readonly name: string;
      readonly entry: string;
    }
  | /** A provision referred to, or one of its stages. */ {
      readonly kind: 'provision';
      readonly label: string;
      readonly text: string;
      readonly readBack: readonly ReadBack[];
    }
  | {
      readonly kind: 'heading';
      readonly name: string;
      /** The labels of the provisions that stand under it. */
      readonly provisions: readonly string[];
    }
  | {
      readonly kind: 'bracket';
      readonly id: string;
      readonly alternatives: readonly {
        readonly letter: string;
        readonly proposers: readonly string[];
        readonly text: string;
        /** Whether the reading in view chooses it. */
        readonly chosen: boolean;
      }[];
    }
  | /** A sentence of the body, or an entry of the header. */ {
      readonly kind: 'sentence';
      readonly readBack: readonly ReadBack[];
    }
);

/**
 * What there is to say at an offset; null where there is nothing. A reading in view is given as the index of
 * the alternative chosen in each bracket.
 */
export function hover(of: Snapshot, offset: number, reading: readonly number[] = []): Hover | null {
  for (const { named, span, declares } of mentionsAt(of, offset)) {
    const isOwnNumber = declares && (named.kind === 'provision' || named.kind === 'stage');
    const said = isOwnNumber ? null : ofNamed(of, named, span);
    if (said !== null) return said;
  }
  return ofBracket(of, offset, reading) ?? ofSentence(of, offset);
}

function ofNamed(of: Snapshot, named: Named, span: Span): Hover | null {
  switch (named.kind) {
    case 'actor':
      return ofActor(of, named.id, span);
    case 'role':
      return { span, kind: 'role', role: named.id, actors: actorsWith(of, named.id) };
    case 'term': {
      const term = of.agreement.terms.find(({ id }) => id === named.id);
      return term === undefined ? null : { span, kind: 'term', name: term.id, meaning: term.meaning };
    }
    case 'place':
    case 'event':
    case 'phase':
    case 'clock':
      return ofEntry(of, { kind: named.kind, id: named.id }, span);
    case 'provision':
    case 'stage':
      return ofProvision(of, named.id, span);
    case 'heading':
      return ofHeading(of, named.id, span);
  }
}

function ofActor({ agreement }: Snapshot, name: string, span: Span): Hover | null {
  const actor = agreement.actors.find(({ id }) => id === name);
  if (actor === undefined) return null;
  const { short, roles, members } = actor;
  const groups = agreement.actors
    .filter((each) => each.members.some((id) => id === name))
    .map(({ id }) => id);
  return { span, kind: 'actor', name, short, roles, members, groups };
}

function actorsWith({ agreement }: Snapshot, role: string): readonly string[] {
  return agreement.actors.filter(({ roles }) => roles.some((each) => each === role)).map(({ id }) => id);
}

function ofEntry(
  of: Snapshot,
  named: { readonly kind: 'place' | 'event' | 'phase' | 'clock'; readonly id: string },
  span: Span,
): Hover | null {
  const [place] = definitionOf(of, named);
  if (place === undefined) return null;
  const isLine = named.kind === 'phase' || named.kind === 'clock';
  const entry = isLine ? of.source.slice(place.whole.start, place.whole.end) : entryAt(of, place.span);
  return { span, kind: named.kind, name: named.id, entry: entry.replace(/\s+/g, ' ').replace(/\.$/, '') };
}

/** The entry around a declared name, between semicolons. */
function entryAt({ source, document }: Snapshot, { start, end }: Span): string {
  const line = document.header.find(({ span }) => touches(span, start));
  const last = line?.span.end ?? end;
  const stop = source.slice(end, last).search(/;|\.$/);
  return source.slice(start, stop === -1 ? last : end + stop).trim();
}

/** The provision that a number, or the number of one of its stages, stands for. */
function provisionOf({ agreement }: Snapshot, id: string): Provision | undefined {
  const number = id.replace(/\([a-z]{1,2}\)$/, '');
  return agreement.provisions.find(({ key }) => numberOf(key) === number);
}

function ofProvision(of: Snapshot, id: string, span: Span): Hover | null {
  const provision = provisionOf(of, id);
  if (provision === undefined) return null;
  const letter = /\(([a-z]{1,2})\)$/.exec(id)?.[0] ?? '';
  const label = `${provision.label}${letter}`;
  const { start, end } = provision.span;
  const all = readBackAt(of, start);
  const own = all.filter((each) => each.label === label);
  return {
    span,
    kind: 'provision',
    label,
    text: of.source.slice(start, end).replace(/\s+/g, ' '),
    readBack: letter === '' || own.length === 0 ? all : own,
  };
}

function ofHeading({ agreement, source }: Snapshot, key: string, span: Span): Hover | null {
  const heading = agreement.headings.find((each) => each.key === key);
  if (heading === undefined) return null;
  const provisions = agreement.provisions.filter((each) => each.heading === key).map(({ label }) => label);
  return { span, kind: 'heading', name: source.slice(heading.span.start, heading.span.end), provisions };
}

function ofBracket({ agreement }: Snapshot, offset: number, reading: readonly number[]): Hover | null {
  const index = agreement.brackets.findIndex(({ span }) => touches(span, offset));
  const bracket: Bracket | undefined = agreement.brackets[index];
  if (bracket === undefined) return null;
  const alternatives = bracket.alternatives.map(({ letter, proposers, text }, at) => {
    return { letter, proposers, text, chosen: reading[index] === at };
  });
  return { span: bracket.span, kind: 'bracket', id: bracket.id, alternatives };
}

function ofSentence(of: Snapshot, offset: number): Hover | null {
  const all = readBackAt(of, offset);
  const own = all.filter(({ span }) => touches(span, offset));
  const told = own.length > 0 ? own : all;
  const [first] = told;
  if (first === undefined) return null;
  const span = own[0]?.span ?? blockAt(of, offset) ?? first.span;
  return { span, kind: 'sentence', readBack: told };
}
