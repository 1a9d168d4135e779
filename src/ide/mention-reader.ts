import { actorPhrase } from '../language/actors.ts';
import { eventPhrase } from '../language/events.ts';
import { entryRanges, type NamedEntry, namedEntry } from '../language/header-entries.ts';
import type { Meaning } from '../language/names.ts';
import { reference } from '../language/references.ts';
import type { Scan } from '../language/scan.ts';
import type { Provision } from '../model/agreement.ts';
import type { Target } from '../model/references.ts';
import { isSameName, type Mention, type Named, numberOf, type PassageMention } from './named.ts';
import type { Passage } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

/** Finds the names, references and stages in the passages of one text. */
export class MentionReader {
  readonly #labels = new Map<string, Provision[]>();
  readonly #headings: ReadonlyMap<string, { readonly parent: string | null }>;
  readonly #shorts: ReadonlyMap<string, string | null>;

  /** The words that an event may begin with. */
  readonly #eventWords: ReadonlySet<string>;

  constructor({ agreement }: Snapshot) {
    const firsts = agreement.events.flatMap(({ id }) => id.toLowerCase().split(/\s+/).slice(0, 2));
    this.#eventWords = new Set(firsts.length === 0 ? [] : ['the', 'no', ...firsts]);
    for (const provision of agreement.provisions) {
      this.#labels.set(provision.label, [...(this.#labels.get(provision.label) ?? []), provision]);
    }
    this.#headings = new Map(agreement.headings.map((heading) => [heading.key, heading]));
    this.#shorts = new Map([...agreement.actors, ...agreement.places].map(({ id, short }) => [id, short]));
  }

  /** The mentions of a passage, in the order of its words. */
  read(passage: Passage): readonly PassageMention[] {
    const out = new Found(passage.scan);
    const { place } = passage;
    const speaker = place.kind === 'paragraph' ? place.provision : null;
    this.#words(passage.scan, 0, passage.scan.length, speaker, out);
    if (place.kind === 'header') declarations(passage.scan, place.line.key, out);
    if (place.kind === 'paragraph' && place.staged && speaker !== null) stages(passage.scan, speaker, out);
    return out.all;
  }

  #words(scan: Scan, start: number, end: number, speaker: Provision | null, out: Found): void {
    for (let at = start; at < end; ) {
      const next =
        this.#name(scan, at, out) ??
        this.#reference(scan, at, speaker, out) ??
        phrase(scan, at, this.#eventWords.has(scan.low(at)), out);
      at = Math.max(at + 1, next ?? 0);
    }
  }

  #name(scan: Scan, at: number, out: Found): number | null {
    const match = scan.name(at);
    if (match === null) return null;
    const end = scan.kind(match.end - 1) === 'possessive' ? match.end - 1 : match.end;
    for (const meaning of match.meanings) {
      const { kind, id } = meaning;
      if (meaning.kind === 'phase' && meaning.own && !expectsPhase(scan, at)) continue;
      out.add(at, end, { kind, id }, this.#formOf(scan.words(at, end), meaning));
      if (kind === 'event') namesWithin(scan, at, end, out);
    }
    return match.end;
  }

  /** Whether words are the name as declared, its short form, or another form of it. */
  #formOf(words: string, meaning: Meaning): Mention['form'] {
    if (isSameName(words, meaning.id)) return 'full';
    if (meaning.kind === 'phase') return meaning.own ? 'short' : 'full';
    const short = this.#shorts.get(meaning.id) ?? null;
    return short !== null && isSameName(words, short) ? 'short' : 'other';
  }

  #reference(scan: Scan, at: number, speaker: Provision | null, out: Found): number | null {
    // `the releases under 2.1` is read from its number on, since names may stand before that.
    if (!mayRefer(scan, at) || isMeasure(scan, at)) return null;
    const read = reference(scan, at);
    if (read === null) return null;
    for (const target of read.value.targets) this.#target(scan, at, read.end, target, speaker, out);
    return read.end;
  }

  #target(scan: Scan, from: number, to: number, target: Target, speaker: Provision | null, out: Found): void {
    const tokens = range(scan, from, to, target);
    if (tokens === null) return;
    if (target.kind === 'provision' || target.kind === 'range') this.#numbers(scan, tokens, speaker, out);
    else if (target.kind === 'heading' || target.kind === 'every') {
      if (this.#headings.has(target.heading))
        out.add(tokens.from, tokens.to, { kind: 'heading', id: target.heading }, 'full');
    } else if (target.kind === 'any' && target.heading !== null && this.#headings.has(target.heading))
      out.add(tokens.from, tokens.to, { kind: 'heading', id: target.heading }, 'full');
  }

  #numbers(scan: Scan, { from, to }: Tokens, speaker: Provision | null, out: Found): void {
    for (let at = from; at < to; at++) {
      if (scan.kind(at) !== 'number' || isMeasure(scan, at)) continue;
      const bis = /^(bis|ter|quater)$/.test(scan.low(at + 1));
      const label = bis ? `${scan.text(at)} ${scan.low(at + 1)}` : scan.text(at);
      const number = this.#provision(label, speaker);
      const end = bis ? at + 2 : at + 1;
      if (number === null) continue;
      out.add(at, end, { kind: 'provision', id: number }, 'full');
      if (scan.low(end) === '(' && scan.low(end + 2) === ')' && end + 2 < to) {
        const stage = `${number}(${scan.low(end + 1)})`;
        out.add(end + 1, end + 2, { kind: 'stage', id: stage }, 'full');
      }
    }
  }

  /** The number of the provision that a label means where it stands: in the same annex first. */
  #provision(label: string, speaker: Provision | null): string | null {
    const all = this.#labels.get(label) ?? [];
    const top = this.#top(speaker?.heading ?? null);
    const near = all.find(({ heading }) => this.#top(heading) === top) ?? all[0];
    return near === undefined ? null : numberOf(near.key);
  }

  #top(heading: string | null): string | null {
    let key = heading;
    for (let steps = 0; key !== null && steps < 9; steps++) {
      const parent = this.#headings.get(key)?.parent ?? null;
      if (parent === null) break;
      key = parent;
    }
    return key?.startsWith('annex') === true ? key : null;
  }
}

interface Tokens {
  readonly from: number;
  readonly to: number;
}

class Found {
  readonly all: PassageMention[] = [];
  readonly #scan: Scan;

  constructor(scan: Scan) {
    this.#scan = scan;
  }

  add(from: number, to: number, named: Named, form: Mention['form'], declares = false): void {
    this.all.push({ from, to, span: this.#scan.span(from, to), named, form, declares });
  }

  /** Makes a declaration of what was taken for a use of the name. */
  declare(from: number, to: number, named: Named, form: Mention['form']): void {
    const used = this.all.findIndex((each) => each.from === from && each.named.kind === named.kind);
    if (used !== -1) this.all.splice(used, 1);
    this.add(from, to, named, form, true);
  }
}

/** The tokens of a target among those of a reference. */
function range(scan: Scan, from: number, to: number, { span }: Target): Tokens | null {
  let first = -1;
  let last = -1;
  for (let at = from; at < to; at++) {
    const own = scan.span(at, at + 1);
    if (own.start < span.start || own.end > span.end) continue;
    if (first === -1) first = at;
    last = at;
  }
  return first === -1 ? null : { from: first, to: last + 1 };
}

const referring =
  /^(provision|paragraph|clause|point|subparagraph|article|section|chapter|annex|annexe|part)s?$|^(any|all|every|each|a)$/;

/** Whether a reference may begin here: most words are passed over at once. */
function mayRefer(scan: Scan, at: number): boolean {
  return scan.kind(at) === 'number' || referring.test(scan.low(at));
}

const actorWords = new Set(
  (
    'each every any either no neither a the both all two party parties mediator mediators guarantor ' +
    'guarantors monitor monitors body bodies witness witnesses'
  ).split(' '),
);

const unit =
  /^(km|kms|m|mm|cm|mi|nm|kg|t|tons?|tonnes?|miles?|[mb]illion|per|litres?|ha|met(re|er)s?|kilomet.*)$/;

/** `2.5 km`: a number that measures refers to nothing. */
function isMeasure(scan: Scan, at: number): boolean {
  return scan.kind(at) === 'number' && unit.test(scan.low(at + 1));
}

/** A phase's own name counts only where a phase is expected. */
function expectsPhase(scan: Scan, at: number): boolean {
  const before = scan.low(at - 1) === 'the' ? scan.low(at - 2) : scan.low(at - 1);
  return /^(throughout|during|of|extend|end|prolong|shorten)$/.test(before);
}

/** Actors and places named in the words of an event. */
function namesWithin(scan: Scan, from: number, to: number, out: Found): void {
  for (let at = from; at < to; at++) {
    const known = scan.names.match(scan.tokens, at, 'event');
    const after = Math.min(known?.end ?? at, to);
    const end = scan.kind(after - 1) === 'possessive' ? after - 1 : after;
    for (const { kind, id } of known?.meanings ?? []) {
      if (kind !== 'event')
        out.add(at, end, { kind, id }, isSameName(scan.words(at, end), id) ? 'full' : 'short');
    }
    at = Math.max(at, end - 1);
  }
}

/** Role words, events in another form, and the names of counts. */
function phrase(scan: Scan, at: number, mayBeEvent: boolean, out: Found): number | null {
  if (scan.kind(at) === 'offset') {
    const id = scan.text(at).split('+')[0]?.trim() ?? '';
    out.add(at, at + 1, { kind: 'clock', id }, 'other');
    return at + 1;
  }
  const event = mayBeEvent ? eventPhrase(scan, at) : null;
  // After an article or `no` stand the words as declared: the next step finds them.
  if (event !== null && isEventAt(scan, at + 1, event.value.event)) return null;
  if (event !== null) {
    out.add(at, event.end, { kind: 'event', id: event.value.event }, 'other');
    namesWithin(scan, at, event.end, out);
    return event.end;
  }
  const read = actorWords.has(scan.low(at)) ? actorPhrase(scan, at) : null;
  if (read?.value.kind !== 'role') return null;
  out.add(at, read.end, { kind: 'role', id: read.value.role }, 'full');
  return read.end;
}

function isEventAt(scan: Scan, at: number, event: string): boolean {
  if (!/^(the|an?|no)$/.test(scan.low(at - 1))) return false;
  const meanings = scan.name(at)?.meanings ?? [];
  return meanings.some(({ kind, id }) => kind === 'event' && id === event);
}

const roleKeys = /^(parties|mediators|guarantors|monitors|bodies|witnesses|others)$/i;

/** Marks the names that a header entry gives. */
function declarations(scan: Scan, key: string, out: Found): void {
  const word = key.trim().toLowerCase();
  if (word === 'terms') termDeclarations(scan, out);
  const kind = declaredKind(word);
  if (kind === null) return;
  for (const entry of entryRanges(scan)) {
    const read = namedEntry(scan, entry, kind === 'event');
    if (read === null) continue;
    const named: Named = { kind, id: read.name };
    out.declare(entry.from, read.nameTo, named, 'full');
    if (kind === 'event') namesWithin(scan, entry.from, read.nameTo, out);
    const short = shortOf(scan, read);
    if (short !== null) out.declare(short.from, short.to, named, 'short');
  }
}

function declaredKind(key: string): 'actor' | 'place' | 'event' | null {
  if (roleKeys.test(key)) return 'actor';
  return key === 'places' ? 'place' : key === 'events' ? 'event' : null;
}

function shortOf(scan: Scan, entry: NamedEntry): Tokens | null {
  if (entry.short === null) return null;
  let close = entry.nameTo + 1;
  while (close < scan.length && scan.low(close) !== ')') close++;
  return { from: entry.nameTo + 1, to: close };
}

function termDeclarations(scan: Scan, out: Found): void {
  for (const { from, to } of entryRanges(scan)) {
    const start = /^["“„«']/.test(scan.text(from)) ? from + 1 : from;
    let end = start;
    while (end < to && !/^(["”“»']|means?)$/.test(scan.low(end))) end++;
    if (end > start && end < to)
      out.declare(start, end, { kind: 'term', id: scan.words(start, end) }, 'full');
  }
}

/** Marks the letters that stages are called by. */
function stages(scan: Scan, provision: Provision, out: Found): void {
  for (let at = 0; at < scan.length; at++) {
    if (scan.low(at) !== '(' || scan.low(at + 2) !== ')' || !/^[a-z]{1,2}$/.test(scan.low(at + 1))) continue;
    let from = at;
    while (from > 0 && ['and', 'then', 'or'].includes(scan.low(from - 1))) from--;
    if (from > 0 && ![';', ','].includes(scan.low(from - 1))) continue;
    const id = `${numberOf(provision.key)}(${scan.low(at + 1)})`;
    out.add(at + 1, at + 2, { kind: 'stage', id }, 'full', true);
  }
}
