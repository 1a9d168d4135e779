import type { Span } from '../base/span.ts';
import { nameId, type Role } from '../model/names.ts';
import type { Problem } from '../model/problems.ts';
import type { ReadingSet } from '../model/readings.ts';
import { actorList } from './actors.ts';
import { Declarations } from './declarations.ts';
import type { Document, Flat, HeaderLine } from './document.ts';
import { commaIn, type EntryRange, entryRanges, type NamedEntry, namedEntry } from './header-entries.ts';
import { phaseOf } from './header-keys.ts';
import { readTimes } from './header-times.ts';
import { moment } from './moments.ts';
import { reference } from './references.ts';
import { Scan } from './scan.ts';

const ROLES: ReadonlyMap<string, Role> = new Map([
  ['parties', 'party'],
  ['mediators', 'mediator'],
  ['guarantors', 'guarantor'],
  ['monitors', 'monitor'],
  ['bodies', 'body'],
  ['witnesses', 'witness'],
  ['others', 'other'],
]);

/** Reads the header of a document: first every name, then what the names need (groups, dates, phases). */
export function readHeader(document: Document): Declarations {
  const found = new Declarations(document.space);
  found.eventsAt = eventsPlace(document);
  for (const line of document.header) eachVariant(line, (flat) => declareNames(found, line, flat));
  for (const line of document.header) {
    eachVariant(line, (flat) => {
      declareRest(found, line, flat);
      readTimes(found, line, flat);
    });
  }
  return found;
}

/** At the end of the events there are, or in a line of their own after the header. */
function eventsPlace({ header, source }: Document): Declarations['eventsAt'] {
  const events = header.find((line) => keyOf(line) === 'events');
  const last = events ?? header.at(-1);
  const end = last?.span.end ?? 0;
  const stop = source[end - 1] === '.' ? end - 1 : end;
  if (events !== undefined) return (event) => ({ at: stop, words: `; ${event}` });
  return (event) => ({ at: end, words: `${end === 0 ? '' : '\n'}Events: ${event}.${end === 0 ? '\n' : ''}` });
}

function eachVariant(line: HeaderLine, read: (flat: Flat) => void): void {
  for (const flat of line.variants) read(flat);
}

/** The header key in the form in which keys are told apart. */
function keyOf(line: HeaderLine): string {
  return line.key.trim().toLowerCase().replace(/\s+/g, ' ');
}

function declareNames(found: Declarations, line: HeaderLine, flat: Flat): void {
  const key = keyOf(line);
  const scan = new Scan(flat, found.names);
  const role = ROLES.get(key);
  if (key === 'agreement') found.title ??= flat.text.trim().replace(/\.$/, '').trim();
  else if (role !== undefined)
    eachEntry(found, scan, false, (entry, span) =>
      found.actor(nameId(entry.name), role, entry.short, span, flat.readings),
    );
  else if (key === 'places')
    eachEntry(found, scan, false, (entry, span) => declarePlace(found, entry, span, flat.readings));
  else if (key === 'events')
    eachEntry(found, scan, true, (entry, span) => declareEvent(found, entry, span, flat.readings));
  else if (key === 'terms') declareTerms(found, scan, flat.readings);
  else if (key.startsWith('phase')) declarePhase(found, line);
  else if (key.startsWith('clock'))
    found.names.declare(line.key.replace(/^clock\s+/i, ''), { kind: 'clock', id: clockName(line) });
}

/** `A` of the key `Clock A`. */
function clockName(line: HeaderLine): string {
  return line.key.replace(/^clock\s+/i, '').trim();
}

function eachEntry(
  found: Declarations,
  scan: Scan,
  withBy: boolean,
  declare: (entry: NamedEntry, span: Span) => void,
): void {
  for (const range of entryRanges(scan)) {
    const entry = namedEntry(scan, range, withBy);
    if (entry === null) continue;
    declare(entry, scan.span(range.from, entry.nameTo));
    const comma = commaIn(scan, range, entry);
    if (comma !== null) found.problems.push(strayComma(scan, comma));
  }
}

/** No name holds a comma: two names were meant. */
function strayComma(scan: Scan, comma: number): Problem {
  const span = scan.span(comma, comma + 1);
  const instead = { span, words: ';' };
  const { readings } = scan.flat;
  return {
    kind: 'not understood',
    at: ',',
    expected: ['`;` between two names'],
    instead,
    span,
    label: null,
    readings,
  };
}

function declarePlace(found: Declarations, entry: NamedEntry, span: Span, readings: ReadingSet): void {
  found.named(
    'place',
    found.places,
    { id: nameId(entry.name), short: entry.short, span, readings },
    entry.short,
  );
}

function declareEvent(found: Declarations, entry: NamedEntry, span: Span, readings: ReadingSet): void {
  const made = { id: nameId(entry.name), clause: false, date: null, by: null, span, readings };
  found.named('event', found.events, made, entry.short);
}

/** `"foreign forces" means troops of other states`. */
function declareTerms(found: Declarations, scan: Scan, readings: ReadingSet): void {
  for (const range of entryRanges(scan)) {
    let means = range.from;
    while (means < range.to && scan.low(means) !== 'means' && scan.low(means) !== 'mean') means++;
    const quoted = /^["“„«']/.test(scan.text(range.from));
    const from = quoted ? range.from + 1 : range.from;
    let to = from;
    while (to < means && !/^["”“»']/.test(scan.text(to))) to++;
    const name = scan.words(from, to);
    if (name === '' || means === range.to) continue;
    const span = scan.span(from, to);
    const made = { id: nameId(name), meaning: scan.words(means + 1, range.to), span, readings };
    found.named('term', found.terms, made, null);
  }
}

function declarePhase(found: Declarations, line: HeaderLine): void {
  const { id, name } = phaseOf(line);
  found.names.declare(id, { kind: 'phase', id, own: false });
  if (name !== null && name !== '') found.names.declare(name, { kind: 'phase', id, own: true });
}

/** What needs all names: members of groups, dates of events and what brings them about. */
function declareRest(found: Declarations, line: HeaderLine, flat: Flat): void {
  const key = keyOf(line);
  const scan = new Scan(flat, found.names);
  const isEvents = key === 'events';
  if (!isEvents && !ROLES.has(key)) return;
  for (const range of entryRanges(scan)) {
    const entry = namedEntry(scan, range, isEvents);
    if (entry !== null && isEvents) markClause(found, scan, range, entry);
    if (entry?.rest == null) continue;
    if (isEvents) eventSource(found, scan, entry, entry.rest);
    else groupMembers(found, scan, entry, entry.rest, flat.readings);
  }
}

/**
 * Whether an event was declared with its verb: an auxiliary, an actor who does something, or a verb in `-s`.
 */
function markClause(found: Declarations, scan: Scan, range: EntryRange, entry: NamedEntry): void {
  const event = found.events.get(nameId(entry.name));
  if (event === undefined) return;
  let actor = -1;
  for (let at = range.from; at < Math.min(range.from + 2, entry.nameTo); at++) {
    const name = found.names.match(scan.tokens, at, 'event');
    if (name?.meanings.some(({ kind }) => kind === 'actor') === true) actor = name.end;
  }
  const words = scan.tokens.slice(range.from, entry.nameTo).map(({ low }) => low);
  event.clause =
    (actor !== -1 && actor < entry.nameTo) || words.some((word, at) => isVerb(word, words[at + 1], at));
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had will does do did can cannot becomes'.split(' '),
);
const AFTER_VERB = /^(a|an|the|its|their|his|her|that|not|all|any|fully|no)$/;

function isVerb(word: string, next: string | undefined, at: number): boolean {
  if (AUXILIARIES.has(word)) return at > 0;
  return (
    at > 0 && /[^su]s$/.test(word) && next !== undefined && AFTER_VERB.test(next) && !/^(of)$/.test(next)
  );
}

function eventSource(found: Declarations, scan: Scan, entry: NamedEntry, rest: EntryRange): void {
  const event = found.events.get(nameId(entry.name));
  if (event === undefined) return;
  if (entry.restKind === 'by') event.by = reference(scan, rest.from)?.value ?? null;
  else event.date = moment(scan, rest.from)?.value ?? null;
}

function groupMembers(
  found: Declarations,
  scan: Scan,
  entry: NamedEntry,
  rest: EntryRange,
  readings: ReadingSet,
): void {
  const actor = found.actors.get(nameId(entry.name));
  if (actor === undefined) return;
  const members = new Set(actor.members);
  for (let at = rest.from; at < rest.to; ) {
    const list = actorList(scan, at);
    if (list !== null) {
      for (const member of list.value.actors) members.add(member);
      at = list.end;
    } else {
      const from = at;
      while (at < rest.to && ![',', 'and'].includes(scan.low(at))) at++;
      if (at > from) unknownMember(found, scan, from, at, readings);
    }
    while (at < rest.to && [',', 'and'].includes(scan.low(at))) at++;
  }
  members.delete(actor.id);
  actor.members = [...members];
}

function unknownMember(
  found: Declarations,
  scan: Scan,
  from: number,
  to: number,
  readings: ReadingSet,
): void {
  const words = scan.words(from, to);
  const near = found.names.near(words, ['actor']);
  const span = scan.span(from, to);
  found.problems.push({ kind: 'unknown actor', words, near, subject: false, span, label: null, readings });
}
