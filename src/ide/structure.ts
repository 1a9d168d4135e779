import { once } from '../base/kept.ts';
import { compareSpans, type Span } from '../base/span.ts';
import type { Heading, Provision } from '../model/agreement.ts';
import { labelOfHeading } from './headings.ts';
import { mentionsOf } from './mentions.ts';
import type { Snapshot } from './snapshot.ts';
import { lengthOf, touches } from './spans.ts';
import { tokens } from './tokens.ts';

/** A part of a text as a list of its contents shows it. */
export interface OutlineItem {
  readonly kind: 'header' | 'entry' | 'heading' | 'provision' | 'stage';
  /** As written: `Parties`, `Article 2`, `2.1`, `(a)`; the agreement's title for the header. */
  readonly name: string;
  /** How its words begin; a heading's title. */
  readonly detail: string;
  /** All of it. */
  readonly span: Span;
  /** Its name in the text. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

type Mutable = Omit<OutlineItem, 'children'> & { readonly children: OutlineItem[] };

/** The contents of a text: the header, headings, provisions and stages, each within what holds it. */
export const outline = once((of: Snapshot): readonly OutlineItem[] => {
  const items = new Map<string, Mutable>();
  const top: OutlineItem[] = headerItem(of);
  const extents = extentsOf(of);
  const stages = stagesByNumber(of);
  const parts = [...of.agreement.headings, ...of.agreement.provisions].sort(inTextOrder);
  for (const part of parts) {
    const isHeading = 'parent' in part;
    const item = isHeading ? headingItem(of, part, extents) : provisionItem(of, part, stages);
    const above = isHeading ? part.parent : part.heading;
    if (isHeading) items.set(part.key, item);
    (above === null ? top : (items.get(above)?.children ?? top)).push(item);
  }
  return top;
});

function inTextOrder(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return compareSpans(a.span, b.span);
}

function headerItem({ source, document, agreement }: Snapshot): OutlineItem[] {
  const [first] = document.header;
  const last = document.header.at(-1);
  if (first === undefined || last === undefined) return [];
  const children = document.header.map(({ key, keySpan, span }): OutlineItem => {
    const detail = beginning(source.slice(keySpan.end + 1, span.end));
    return { kind: 'entry', name: key, detail, span, nameSpan: keySpan, children: [] };
  });
  const span = { start: first.span.start, end: last.span.end };
  const name = agreement.title ?? '';
  return [{ kind: 'header', name, detail: '', span, nameSpan: first.keySpan, children }];
}

function headingItem({ source }: Snapshot, heading: Heading, extents: ReadonlyMap<string, Span>): Mutable {
  const { key, span, title } = heading;
  const name = labelOfHeading(source, heading);
  const nameSpan = { start: span.start, end: span.start + name.length };
  return { kind: 'heading', name, detail: title, span: extents.get(key) ?? span, nameSpan, children: [] };
}

function provisionItem(
  { source }: Snapshot,
  { label, span, labelSpan, numbered, key }: Provision,
  stages: ReadonlyMap<string, readonly Span[]>,
): Mutable {
  const letters = stages.get(key) ?? [];
  const children = letters.map((letter, index): OutlineItem => {
    const end = (letters[index + 1]?.start ?? span.end + 1) - 1;
    const whole = { start: letter.start - 1, end: trimmedEnd(source, letter.end, end) };
    const name = `(${source.slice(letter.start, letter.end)})`;
    const detail = beginning(source.slice(letter.end + 1, whole.end));
    return { kind: 'stage', name, detail, span: whole, nameSpan: letter, children: [] };
  });
  const detail = beginning(source.slice(labelSpan.end, span.end));
  const nameSpan = numbered ? labelSpan : { start: span.start, end: span.start + detail.length };
  return { kind: 'provision', name: label, detail, span, nameSpan, children };
}

/** Where the letters of stages stand, by the key of their provision. */
function stagesByNumber(of: Snapshot): ReadonlyMap<string, readonly Span[]> {
  const found = new Map<string, Span[]>();
  const { provisions } = of.agreement;
  let at = 0;
  for (const { span, named, declares } of mentionsOf(of)) {
    if (named.kind !== 'stage' || !declares) continue;
    while ((provisions[at]?.span.end ?? Infinity) < span.start) at++;
    const key = provisions[at]?.key ?? '';
    found.set(key, [...(found.get(key) ?? []), span]);
  }
  return found;
}

/** The first words of something, on one line. */
export function beginning(words: string, most = 60): string {
  const line = words
    .slice(0, most * 4)
    .replace(/\s+/gu, ' ')
    .replace(/^[.)\s]+/u, '')
    .trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
}

/** How far each heading reaches: up to the next that does not stand under it. */
export const extentsOf = once((of: Snapshot): ReadonlyMap<string, Span> => {
  const extents = new Map<string, Span>();
  const { headings } = of.agreement;
  const parents = new Map(headings.map(({ key, parent }) => [key, parent]));
  let open: Heading[] = [];
  const close = (heading: Heading, before: number): void => {
    const end = trimmedEnd(of.source, heading.span.end, before);
    extents.set(heading.key, { start: heading.span.start, end });
  };
  for (const heading of headings) {
    const above = ancestors(parents, heading.parent);
    for (const each of open) if (!above.has(each.key)) close(each, heading.span.start);
    open = [...open.filter(({ key }) => above.has(key)), heading];
  }
  for (const each of open) close(each, of.source.length);
  return extents;
});

function ancestors(parents: ReadonlyMap<string, string | null>, key: string | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = key; at !== null && !found.has(at); at = parents.get(at) ?? null) found.add(at);
  return found;
}

function trimmedEnd(source: string, start: number, end: number): number {
  return start + source.slice(start, end).trimEnd().length;
}

/** A part that an editor may fold, all but its first line. */
export interface Fold {
  readonly kind: 'header' | 'heading' | 'provision' | 'note';
  readonly span: Span;
}

/** What may be folded: each part that has more than one line. */
export const folding = once((of: Snapshot): readonly Fold[] => {
  const { source, document } = of;
  const header = outline(of).filter(({ kind }) => kind === 'header');
  const folds: Fold[] = [
    ...header.map(({ span }): Fold => ({ kind: 'header', span })),
    ...[...extentsOf(of).values()].map((span): Fold => ({ kind: 'heading', span })),
    ...document.paragraphs.map(({ kind, span }): Fold => {
      return { kind: kind === 'provision' ? 'provision' : 'note', span };
    }),
  ];
  return folds
    .filter(({ span }) => /[\r\n]/.test(source.slice(span.start, span.end)))
    .sort((a, b) => compareSpans(a.span, b.span));
});

/** What a selection at an offset grows to, step by step: from the word to the whole text. */
export function selectionRanges(of: Snapshot, offset: number): readonly Span[] {
  const { source, document, agreement } = of;
  const around: Span[] = [
    wordAt(source, offset),
    ...mentionsOf(of).map(({ span }) => span),
    ...tokens(of).map(({ span }) => span),
    ...agreement.norms.flatMap(partsOfNorm),
    ...agreement.brackets.flatMap(({ span, alternatives }) => [
      span,
      ...alternatives.map((each) => each.span),
    ]),
    ...document.paragraphs.flatMap(({ span, sentences }) => [span, ...sentences.map((each) => each.span)]),
    ...document.header.map(({ span }) => span),
    ...outline(of).map(({ span }) => span),
    ...extentsOf(of).values(),
    { start: 0, end: source.length },
  ];
  return nested(around.filter((span) => touches(span, offset) && span.end > span.start));
}

type NormParts = Snapshot['agreement']['norms'][number];

function partsOfNorm({ act, times, conditions, verification, exchange }: NormParts): Span[] {
  const parts = [...times, ...conditions, ...act.quantities, act, verification, exchange];
  return parts.flatMap((part) => (part === null ? [] : [part.span]));
}

/** Spans from the smallest on, each holding the one before. */
function nested(spans: readonly Span[]): readonly Span[] {
  const ordered = [...spans].sort((a, b) => lengthOf(a) - lengthOf(b));
  const steps: Span[] = [];
  for (const span of ordered) {
    const last = steps.at(-1);
    const grows = last === undefined || lengthOf(span) > lengthOf(last);
    if (grows && (last === undefined || (span.start <= last.start && span.end >= last.end))) steps.push(span);
  }
  return steps;
}

/** The word at an offset, empty where there is none. */
export function wordAt(source: string, offset: number): Span {
  const isWord = (at: number): boolean => /[\p{L}\p{M}\p{N}_.+-]/u.test(source.charAt(at));
  let start = offset;
  let end = offset;
  while (start > 0 && isWord(start - 1)) start--;
  while (end < source.length && isWord(end)) end++;
  while (end > start && source.charAt(end - 1) === '.') end--;
  return { start, end };
}
