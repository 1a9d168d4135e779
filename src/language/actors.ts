import { append } from '../base/append.ts';
import type { ActorPhrase } from '../model/conditions.ts';
import type { NameId, Role } from '../model/names.ts';
import { type Read, remembered, type Scan } from './scan.ts';

type Quantifier = Extract<ActorPhrase, { kind: 'role' }>['quantifier'];

/** The words for roles, as they stand in a text, and whether they are plural. */
const ROLES: ReadonlyMap<string, { readonly role: Role; readonly plural: boolean }> = new Map(
  (
    [
      ['party', 'parties', 'party'],
      ['mediator', 'mediators', 'mediator'],
      ['guarantor', 'guarantors', 'guarantor'],
      ['monitor', 'monitors', 'monitor'],
      ['body', 'bodies', 'body'],
      ['witness', 'witnesses', 'witness'],
    ] as const
  ).flatMap(([one, many, of]): [string, { role: Role; plural: boolean }][] => [
    [one, { role: of, plural: false }],
    [many, { role: of, plural: true }],
  ]),
);

const SINGULAR: ReadonlyMap<string, Quantifier> = new Map([
  ['each', 'each'],
  ['every', 'together'],
  ['any', 'any'],
  ['either', 'any'],
  ['no', 'no'],
  ['neither', 'no'],
  ['none', 'no'],
  ['a', 'a'],
]);

/** The words, beside names, that an actor's phrase may begin with. */
const OPENING: ReadonlySet<string> = new Set([
  ...SINGULAR.keys(),
  ...ROLES.keys(),
  'the',
  'that',
  'both',
  'all',
  'two',
]);

/** An actor or several, by name or by role; a list may mix both (`the Parties and the OAU`). */
export function actorPhrase(scan: Scan, at: number): Read<ActorPhrase> {
  return OPENING.has(scan.low(at)) || scan.name(at) !== null ? phrase(scan, at) : null;
}

const phrase = remembered((scan, at): Read<ActorPhrase> => {
  const one = named(scan, at) ?? bound(scan, at) ?? byRole(scan, at);
  const mixed = one === null || one.value.kind === 'role' ? mixedList(scan, at) : null;
  return mixed !== null && (one === null || mixed.end > one.end) ? mixed : one;
});

/** `the Parties and the OAU`: a list that a role's word opens. */
function mixedList(scan: Scan, at: number): Read<ActorPhrase> {
  const list = actorList(scan, at);
  if (list === null) return null;
  return { value: { kind: 'named', ...list.value, span: scan.span(at, list.end) }, end: list.end };
}

/** One member of a list: a name, or all who have a role. */
function member(scan: Scan, at: number): Read<readonly NameId[]> {
  const one = scan.named(at, 'actor');
  if (one !== null) return { value: [one.value], end: one.end };
  const all = together(scan, at);
  if (all === null || all.value.kind !== 'role') return null;
  const known = scan.names.withRole(all.value.role);
  return known.length === 0 ? null : { value: known, end: all.end };
}

/** The actors of a list joined one way: `A`, `A and B`, `A, B or C`. */
export function actorList(
  scan: Scan,
  at: number,
): Read<{ actors: readonly NameId[]; quantifier: 'all' | 'one' }> {
  const first = member(scan, at);
  if (first === null) return null;
  const actors = [...first.value];
  let end = first.end;
  let quantifier: 'all' | 'one' = 'all';
  // A list that comes to its `and` does so from each of its commas.
  let inList = false;
  for (;;) {
    const comma = scan.low(end) === ',';
    const word = scan.low(comma ? end + 1 : end);
    const joined = word === 'and' || word === 'or' || word === 'nor';
    if (!comma && !joined) break;
    const more = member(scan, end + (comma ? 1 : 0) + (joined ? 1 : 0));
    inList = !joined && more !== null && (inList || listGoesOn(scan, more.end));
    if (more === null || (!joined && !inList)) break;
    if (word === 'or' || word === 'nor') quantifier = 'one';
    append(
      actors,
      more.value.filter((id) => !actors.includes(id)),
    );
    end = more.end;
    if (joined && scan.low(end) !== 'and') break;
  }
  return { value: { actors, quantifier }, end };
}

/** A comma between names goes on with a list only where an `and` or `or` and a name come at its end. */
function listGoesOn(scan: Scan, at: number): boolean {
  for (let end = at; ; ) {
    const comma = scan.low(end) === ',' ? 1 : 0;
    const word = scan.low(end + comma);
    if (word === 'and' || word === 'or') return member(scan, end + comma + 1) !== null;
    const more = comma === 1 ? member(scan, end + 1) : null;
    if (more === null) return false;
    end = more.end;
  }
}

function named(scan: Scan, at: number): Read<ActorPhrase> {
  const each = scan.is(at, 'each', 'of') ? 2 : 0;
  const word = scan.low(at);
  const lead = each > 0 ? each : word === 'both' || word === 'either' || word === 'neither' ? 1 : 0;
  if (scan.named(at + lead, 'actor') === null) return null;
  const list = actorList(scan, at + lead);
  if (list === null) return null;
  const { actors } = list.value;
  const none = word === 'neither';
  const quantifier = none ? 'no' : each > 0 ? 'each' : list.value.quantifier;
  return { value: { kind: 'named', actors, quantifier, span: scan.span(at, list.end) }, end: list.end };
}

/** `that party`, `the other party`, `the other parties`. */
function bound(scan: Scan, at: number): Read<ActorPhrase> {
  const other = scan.is(at, 'the', 'other', 'party') || scan.is(at, 'the', 'other', 'parties');
  const that = scan.is(at, 'that', 'party') || scan.is(at, 'the', 'same', 'party');
  if (!other && !that) return null;
  const end = at + (other || scan.low(at) === 'the' ? 3 : 2);
  return { value: { kind: 'bound', other, span: scan.span(at, end) }, end: possessive(scan, end) };
}

function byRole(scan: Scan, at: number): Read<ActorPhrase> {
  const quantifier = SINGULAR.get(scan.low(at));
  const one = quantifier === undefined ? undefined : ROLES.get(scan.low(at + 1));
  if (quantifier !== undefined && one !== undefined && !one.plural)
    return role(scan, at, one.role, quantifier, at + 2);
  return ofRole(scan, at) ?? together(scan, at);
}

/** `each of the Parties`, `either of the Parties`. */
function ofRole(scan: Scan, at: number): Read<ActorPhrase> {
  const quantifier = scan.low(at) === 'all' ? 'together' : SINGULAR.get(scan.low(at));
  if (quantifier === undefined || scan.low(at + 1) !== 'of') return null;
  const noun = scan.low(at + 2) === 'the' ? at + 3 : at + 2;
  const many = ROLES.get(scan.low(noun));
  return many?.plural === true ? role(scan, at, many.role, quantifier, noun + 1) : null;
}

/** `the Parties`, `both Parties`, `all the Parties`, `Parties`; `the party` where one has the role. */
function together(scan: Scan, at: number): Read<ActorPhrase> {
  let noun = at;
  while (['the', 'both', 'all', 'two'].includes(scan.low(noun)) && noun < at + 3) noun++;
  const found = ROLES.get(scan.low(noun));
  if (found === undefined || (!found.plural && scan.low(at) !== 'the')) return null;
  if (!found.plural && noun !== at + 1) return null;
  return role(scan, at, found.role, 'together', noun + 1);
}

function role(scan: Scan, at: number, name: Role, quantifier: Quantifier, end: number): Read<ActorPhrase> {
  return {
    value: { kind: 'role', role: name, quantifier, span: scan.span(at, end) },
    end: possessive(scan, end),
  };
}

function possessive(scan: Scan, at: number): number {
  return scan.kind(at) === 'possessive' ? at + 1 : at;
}
