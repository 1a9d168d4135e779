import type { Span } from '../../base/span.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Bracket } from '../../model/brackets.ts';
import { referencesIn } from './references-in.ts';
import type { SourceDocument } from './source-document.ts';
import { SpansInOrder } from './spans-in-order.ts';
import type { Segment } from './treaty.ts';

/** A stretch of a bracket: a mark, proposers, or the words of an alternative. */
interface Zone {
  readonly span: Span;
  readonly kind: Segment['kind'];
  readonly alternative: Segment['alternative'];
}

/** A declared name or a reference, where it stands. */
interface Mention {
  readonly span: Span;
  readonly name: Segment['name'];
  readonly refersTo: string | null;
}

/** Finds the id of the block that a reference means; null where it means none. */
export type BlockFinder = (kind: 'provision' | 'heading', name: string) => string | null;

/** Cuts stretches of a text into segments. */
export class Segmenter {
  readonly #source: string;
  readonly #zones: SpansInOrder<Zone>;
  readonly #mentions: SpansInOrder<Mention>;

  constructor({ source, brackets }: SourceDocument, agreement: Agreement, find: BlockFinder) {
    this.#source = source;
    this.#zones = new SpansInOrder([
      ...brackets.flatMap((bracket) => zonesOf(source, bracket)),
      ...lettersIn(source),
    ]);
    this.#mentions = new SpansInOrder([...namesIn(agreement), ...referredIn(agreement, find)]);
  }

  /** The segments of a stretch; where lines are kept, their breaks stay and outer white space goes. */
  cut(stretch: Span, keepsLines = false): readonly Segment[] {
    const zones = this.#zones.within(stretch);
    const mentions = this.#mentions.within(stretch).filter(({ span }) => span.end <= stretch.end);
    const inBefore = this.#zoneAround(stretch, zones[0]);
    const cuts = [stretch, ...zones.map(({ span }) => span), ...mentions.map(({ span }) => span)];
    const edges = [...new Set(cuts.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    const pieces: Segment[] = [];
    let zone = 0;
    let mention = 0;
    for (const [index, start] of edges.entries()) {
      const end = Math.min(edges[index + 1] ?? stretch.end, stretch.end);
      if (start < stretch.start || start >= end) continue;
      while ((zones[zone]?.span.end ?? Infinity) <= start) zone++;
      while ((mentions[mention]?.span.end ?? Infinity) <= start) mention++;
      const around =
        holding(zones[zone], start) ?? (inBefore !== null && start < inBefore.span.end ? inBefore : null);
      pieces.push(this.#segment({ start, end }, around, holding(mentions[mention], start)));
    }
    return keepsLines ? trimmedLines(pieces) : singleSpaced(pieces);
  }

  /** A stage may begin in the middle of an alternative. */
  #zoneAround({ start }: Span, next: Zone | undefined): Zone | null {
    const limit = next?.span.start ?? this.#source.length;
    const before = this.#zones.lastBefore(start);
    return before !== null && before.span.end > start && before.span.start < limit ? before : null;
  }

  #segment({ start, end }: Span, zone: Zone | null, mention: Mention | null): Segment {
    const kind = zone?.kind ?? 'words';
    const text = this.#source.slice(kind === 'letter' ? start + 1 : start, end);
    const isWords = kind === 'words';
    return {
      text,
      kind,
      alternative: zone?.alternative ?? null,
      name: (isWords ? mention?.name : null) ?? null,
      refersTo: (isWords ? mention?.refersTo : null) ?? null,
    };
  }
}

function holding<T extends { readonly span: Span }>(item: T | undefined, at: number): T | null {
  return item !== undefined && item.span.start <= at && at < item.span.end ? item : null;
}

function zonesOf(source: string, { id, span, alternatives }: Bracket): readonly Zone[] {
  const zones: Zone[] = [];
  const mark = (start: number, end: number): void => {
    zones.push({ span: { start, end }, kind: 'mark', alternative: null });
  };
  mark(span.start, span.start + 1);
  let at = span.start + 1;
  for (const { letter, proposers, span: own } of alternatives) {
    if (letter === 'none') continue;
    const alternative = { bracket: id, letter };
    if (proposers.length > 0)
      zones.push({ span: trimmed(source, at, own.start), kind: 'proposers', alternative });
    const bar = source.indexOf('|', own.end);
    const end = bar === -1 || bar >= span.end ? span.end - 1 : bar;
    if (own.end > own.start) zones.push({ span: own, kind: 'words', alternative });
    mark(end, end + 1);
    at = end + 1;
  }
  return zones;
}

function trimmed(source: string, start: number, end: number): Span {
  const text = source.slice(start, end);
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}

function lettersIn(source: string): readonly Zone[] {
  return [...source.matchAll(/\\[[\]]/g)].map(({ index }) => {
    return { span: { start: index, end: index + 2 }, kind: 'letter' as const, alternative: null };
  });
}

function namesIn({ uses }: Agreement): readonly Mention[] {
  return uses.flatMap(({ kind, id, span }) =>
    kind === 'actor' || kind === 'place' ? [{ span, name: { kind, id }, refersTo: null }] : [],
  );
}

function referredIn(agreement: Agreement, find: BlockFinder): readonly Mention[] {
  return referencesIn(agreement).flatMap(({ span, kind, name }) => {
    const refersTo = find(kind, name);
    return refersTo === null ? [] : [{ span, name: null, refersTo }];
  });
}

/** White space made single, and none at the edges. */
function singleSpaced(pieces: readonly Segment[]): readonly Segment[] {
  const made: Segment[] = [];
  let hasSpace = true;
  for (const piece of pieces) {
    let text = piece.text.replace(/\s+/g, ' ');
    if (hasSpace && text.startsWith(' ')) text = text.slice(1);
    if (text === '') continue;
    hasSpace = text.endsWith(' ');
    made.push({ ...piece, text });
  }
  return withoutEnd(made);
}

/** Lines as they are written, without white space at their edges. */
function trimmedLines(pieces: readonly Segment[]): readonly Segment[] {
  const made: Segment[] = [];
  let isFresh = true;
  for (const piece of pieces) {
    let text = piece.text.replace(/\r\n|[\r\u2028\u2029]/g, '\n').replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
    text = text.replace(/[^\S\n]+/g, ' ');
    if (isFresh) text = text.trimStart();
    if (text === '') continue;
    isFresh = /\s$/.test(text);
    made.push({ ...piece, text });
  }
  return withoutEnd(made);
}

function withoutEnd(segments: readonly Segment[]): readonly Segment[] {
  const last = segments.at(-1);
  if (last === undefined) return segments;
  const text = last.text.trimEnd();
  const rest = segments.slice(0, -1);
  return text === '' ? withoutEnd(rest) : [...rest, { ...last, text }];
}
