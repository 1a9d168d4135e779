import { once } from '../base/kept.ts';
import type { Span } from '../base/span.ts';
import type { Norm } from '../model/norms.ts';
import { labelOfHeading } from './headings.ts';
import { mentionsOf } from './mentions.ts';
import type { Named } from './named.ts';
import { proposerSpans } from './passages.ts';
import type { Snapshot } from './snapshot.ts';

/** What words are, for colouring by meaning. */
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of the text of one kind. */
export interface Token {
  readonly span: Span;
  readonly kind: TokenKind;
  /** What the words around it say, where they say something: the time in which a phase is named. */
  readonly within: TokenKind | null;
}

/** Every kind of token. */
export const tokenKinds = [
  'prose',
  'note',
  'alternative',
  'act',
  'time',
  'condition',
  'verification',
  'header-key',
  'heading',
  'number',
  'quantity',
  'actor',
  'place',
  'event',
  'term',
  'phase',
  'reference',
  'duty',
  'prohibition',
  'permission',
  'bracket',
  'proposer',
] as const;

const codes: ReadonlyMap<TokenKind, number> = new Map(tokenKinds.map((kind, index) => [kind, index + 1]));

/** The text coloured by meaning: in its order, without overlaps, white space at the edges left out. */
export const tokens = once((of: Snapshot): readonly Token[] => {
  const around = new Uint8Array(of.source.length);
  const words = new Uint8Array(of.source.length);
  paintClauses(of, painter(around));
  paintWords(of, painter(words));
  return runs(of.source, around, words);
});

type Paint = (span: Span, kind: TokenKind) => void;

function painter(layer: Uint8Array): Paint {
  return ({ start, end }, kind) => {
    layer.fill(codes.get(kind) ?? 0, start, end);
  };
}

/** What whole groups of words say; what is painted later lies on top. */
function paintClauses(of: Snapshot, paint: Paint): void {
  const { document, agreement } = of;
  for (const { kind, span } of document.paragraphs) {
    if (kind === 'note' || kind === 'inoperative') paint(span, 'note');
  }
  for (const { sentences } of agreement.provisions) {
    for (const { kind, span } of sentences) {
      if (kind === 'prose' || kind === 'not understood') paint(span, 'prose');
      if (kind === 'note') paint(span, 'note');
    }
  }
  for (const { alternatives } of agreement.brackets) {
    for (const { span } of alternatives) paint(span, 'alternative');
  }
  for (const { act } of agreement.norms) paint(act.span, 'act');
  for (const norm of agreement.norms) paintQualifiers(norm, paint);
}

function paintQualifiers(norm: Norm, paint: Paint): void {
  const { times, recurrence, lasts, taking, conditions, exchange, exception, verification } = norm;
  for (const part of [...times, recurrence, lasts, taking]) if (part !== null) paint(part.span, 'time');
  for (const part of [...conditions, exchange, exception]) if (part !== null) paint(part.span, 'condition');
  if (verification !== null) paint(verification.span, 'verification');
}

const modals = { obligation: 'duty', prohibition: 'prohibition', permission: 'permission' } as const;

function paintWords(of: Snapshot, paint: Paint): void {
  const { source, document, agreement } = of;
  for (const { act } of agreement.norms) {
    for (const { span } of act.quantities) paint(span, 'quantity');
  }
  for (const heading of document.headings) {
    const { start } = heading.span;
    paint({ start, end: start + labelOfHeading(source, heading).length }, 'heading');
  }
  for (const { keySpan } of document.header) paint(keySpan, 'header-key');
  for (const { span, named, declares } of mentionsOf(of)) paint(span, kindOf(named, declares));
  for (const { modal, deontic } of agreement.norms) paint(modal.span, modals[deontic]);
  for (const span of proposerSpans(of)) paint(span, 'proposer');
  paintBrackets(of, paint);
}

function paintBrackets({ source, agreement }: Snapshot, paint: Paint): void {
  for (const { span, alternatives } of agreement.brackets) {
    const { start, end } = span;
    paint({ start, end: start + 1 }, 'bracket');
    paint({ start: end - 1, end }, 'bracket');
    for (const alternative of alternatives.slice(1)) {
      const bar = source.lastIndexOf('|', alternative.span.start);
      if (bar > start) paint({ start: bar, end: bar + 1 }, 'bracket');
    }
  }
}

function kindOf({ kind }: Named, declares: boolean): TokenKind {
  switch (kind) {
    case 'role':
      return 'actor';
    case 'clock':
      return declares ? 'header-key' : 'phase';
    case 'provision':
    case 'stage':
      return declares ? 'number' : 'reference';
    case 'heading':
      return declares ? 'heading' : 'reference';
    case 'actor':
    case 'place':
    case 'event':
    case 'term':
    case 'phase':
      return kind;
  }
}

/** The stretches in which both layers stay the same. */
function runs(source: string, around: Uint8Array, words: Uint8Array): readonly Token[] {
  const found: Token[] = [];
  for (let start = 0; start < source.length; ) {
    const [outer, inner] = [around[start], words[start]];
    let end = start + 1;
    while (end < source.length && around[end] === outer && words[end] === inner) end++;
    const token = tokenOf(source, { start, end }, outer ?? 0, inner ?? 0);
    if (token !== null) found.push(token);
    start = end;
  }
  return found;
}

function tokenOf(source: string, { start, end }: Span, outer: number, inner: number): Token | null {
  const around = tokenKinds[outer - 1] ?? null;
  const kind = tokenKinds[inner - 1] ?? around;
  const words = source.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  if (kind === null || to <= from) return null;
  return { span: { start: from, end: to }, kind, within: kind === around ? null : around };
}
