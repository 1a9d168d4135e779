import { append } from '../base/append.ts';
import type { Refusal } from '../base/refusal.ts';
import { ok, type Result } from '../base/result.ts';
import type { Agreement, Heading, NameUse } from '../model/agreement.ts';
import type { Problem } from '../model/problems.ts';
import type { ReadingSet } from '../model/readings.ts';
import type { Declarations } from './declarations.ts';
import type { Document, Paragraph } from './document.ts';
import { readHeader } from './header.ts';
import { lex } from './lex.ts';
import { type Lowered, lowerAim, lowerProvision, named, nothingLowered } from './lower-paragraph.ts';
import { danglingReferences } from './lower-references.ts';
import { usesIn } from './lower-uses.ts';
import { withVerifiers } from './lower-verifying.ts';
import { Memory } from './memory.ts';
import { readDocument } from './read-document.ts';
import { Scan } from './scan.ts';

/**
 * Reads a source text: what it obliges, and what in it was not understood. Refused only where it cannot be
 * read at all.
 */
export function understand(source: string): Result<Agreement, Refusal> {
  const read = readDocument(source);
  return read.ok ? ok(lower(read.value)) : read;
}

/** The agreement that a document says, with what its header declares where that was read already. */
export function lower(document: Document, found: Declarations = readHeader(document)): Agreement {
  const out = nothingLowered();
  const memory = Memory.of(document);
  const keys = new KeyMaker(document, out, found);
  let unnumbered = 0;
  for (const paragraph of document.paragraphs) {
    if (paragraph.kind === 'purpose' || paragraph.kind === 'concern')
      lowerAim(paragraph, paragraph.kind, found, out);
    if (paragraph.kind !== 'provision') continue;
    if (paragraph.label === null) unnumbered++;
    const label = paragraph.label ?? `¶${unnumbered}`;
    const key = keys.key(paragraph, label);
    const read = (): Lowered => lowerProvision(paragraph, key, label, found);
    take(out, memory === null ? read() : memory.recall(document, paragraph, `${key}\n${label}`, read));
  }
  const agreement = assemble(document, found, out);
  return {
    ...agreement,
    problems: merged([...agreement.problems, ...danglingReferences(agreement)], document),
  };
}

function take(out: Lowered, { drafts, facts, provisions, problems, uses }: Lowered): void {
  append(out.drafts, drafts);
  append(out.facts, facts);
  append(out.provisions, provisions);
  append(out.problems, problems);
  append(out.uses, uses);
}

function assemble(document: Document, found: Declarations, out: Lowered): Agreement {
  return {
    title: found.title,
    space: document.space,
    brackets: document.brackets,
    actors: [...found.actors.values()],
    places: [...found.places.values()],
    events: [...found.events.values()],
    terms: [...found.terms.values()],
    clocks: found.clocks,
    entries: found.entries,
    signatures: found.signatures,
    calendar: found.calendar,
    phases: found.phases,
    headings: document.headings,
    provisions: out.provisions,
    norms: withVerifiers(named(out.drafts), document.space),
    facts: out.facts,
    aims: out.aims,
    uses: [...headerUses(document, found), ...proposers(document, found), ...out.uses],
    problems: [...found.problems, ...out.problems],
    headerEnd: document.headerEnd,
    length: document.source.length,
  };
}

/** Who proposes an alternative is used there. */
function proposers(document: Document, found: Declarations): Agreement['uses'] {
  return document.brackets.flatMap(({ alternatives }) =>
    alternatives.flatMap(({ proposers: names, span }) =>
      names.flatMap((name): NameUse[] => {
        const known = found.names.match(lex(name.replace(/^the\s+/i, '')), 0);
        return (known?.meanings ?? []).map(({ kind, id }) => ({ kind, id, span }));
      }),
    ),
  );
}

/** Names used in header entries of time, and inside declared events; declarations themselves are no use. */
function headerUses(document: Document, found: Declarations): Agreement['uses'] {
  const timed = /^(day|clock|entry|signature|phase|working|holidays)/i;
  return document.header.flatMap((line) => {
    const inside = /^(events|terms)$/i.test(line.key.trim());
    if (!inside && !timed.test(line.key)) return [];
    return line.variants.flatMap((flat) => {
      const scan = new Scan(flat, found.names);
      return inside ? namesInside(scan) : usesIn(scan);
    });
  });
}

/** Actors and places named in the words of events and terms. */
function namesInside(scan: Scan): readonly NameUse[] {
  return scan.tokens.flatMap((_token, at): NameUse[] => {
    const known = scan.names.match(scan.tokens, at, 'event');
    const meant = (known?.meanings ?? []).filter(({ kind }) => kind === 'actor' || kind === 'place');
    return meant.map(({ kind, id }) => ({ kind, id, span: scan.span(at, known?.end ?? at) }));
  });
}

/** The paragraphs that had a number before: the first of them, and the readings of all. */
interface Seen {
  readonly first: Paragraph;
  readonly readings: ReadingSet;
  readonly count: number;
}

/** Gives provisions their keys; a number given twice in one reading is a problem. */
class KeyMaker {
  readonly #headings: ReadonlyMap<string, Heading>;
  readonly #seen = new Map<string, Seen>();
  readonly #out: Lowered;
  readonly #found: Declarations;

  constructor(document: Document, out: Lowered, found: Declarations) {
    this.#headings = new Map(document.headings.map((heading) => [heading.key, heading]));
    this.#out = out;
    this.#found = found;
  }

  /** The label, after its annex where it stands in one. */
  key(paragraph: Paragraph, label: string): string {
    const annex = this.#annexOf(paragraph.heading);
    const base = annex === null ? label : `${annex} ${label}`;
    const seen = this.#seen.get(base);
    if (seen === undefined) {
      this.#seen.set(base, { first: paragraph, readings: paragraph.readings, count: 1 });
      return base;
    }
    this.#twice(paragraph, seen, label);
    const readings = this.#found.space.or(seen.readings, paragraph.readings);
    this.#seen.set(base, { first: seen.first, readings, count: seen.count + 1 });
    return `${base}#${seen.count + 1}`;
  }

  #annexOf(key: string | null): string | null {
    for (let at = key; at !== null; at = this.#headings.get(at)?.parent ?? null) {
      if (this.#headings.get(at)?.kind === 'annex') return at;
    }
    return null;
  }

  #twice(paragraph: Paragraph, seen: Seen, label: string): void {
    const { space } = this.#found;
    const readings = space.and(paragraph.readings, seen.readings);
    if (readings === space.none || paragraph.label === null) return;
    const { labelSpan: span } = paragraph;
    this.#out.problems.push({
      kind: 'given twice',
      words: label,
      what: 'number',
      first: seen.first.labelSpan,
      span,
      label,
      readings,
    });
  }
}

/** The same problem under several choices of brackets is one, in all of them. */
function merged(problems: readonly Problem[], document: Document): readonly Problem[] {
  const { space } = document;
  const known = new Map<string, Problem>();
  for (const problem of problems) {
    const { readings: _readings, ...rest } = problem;
    const name = JSON.stringify(rest);
    const before = known.get(name);
    if (before === undefined) known.set(name, problem);
    else known.set(name, { ...before, readings: space.or(before.readings, problem.readings) });
  }
  return [...known.values()];
}
