import { compareSpans, type Span } from '../../../base/span.ts';
import type { CheckedView } from '../../core/protocol.ts';

/** A part of an agreement as it is set for reading. */
export interface ReadingBlock {
  readonly kind: 'header' | 'heading' | 'provision' | 'words';
  readonly span: Span;
  /** Each begins on a line of its own. */
  readonly lines: readonly Span[];
}

type Known = Pick<ReadingBlock, 'kind' | 'span'>;

/** Cuts a text into what it is set as: its header, headings, provisions with their stages, and other words. */
export function readingBlocks(text: string, view: CheckedView): readonly ReadingBlock[] {
  const { contents, provisions } = view.editing;
  const entries = contents.flatMap((item) => (item.kind === 'header' ? item.children : []));
  const headings = view.outline.filter(({ kind }) => kind === 'heading');
  const known: readonly Known[] = [
    ...entries.map(({ span }): Known => ({ kind: 'header', span })),
    ...headings.map(({ span }): Known => ({ kind: 'heading', span })),
    ...provisions.map(({ span }): Known => ({ kind: 'provision', span })),
  ].sort((a, b) => compareSpans(a.span, b.span));
  const blocks: ReadingBlock[] = [];
  let at = 0;
  for (const { kind, span } of known) {
    if (span.start < at) continue;
    blocks.push(...wordsBetween(text, at, span.start));
    blocks.push({ kind, span, lines: kind === 'provision' ? cut(text, span, stageStart) : [span] });
    at = span.end;
  }
  return [...blocks, ...wordsBetween(text, at, text.length)];
}

/** A stage, with the white space before it. */
const stageStart = /\n\s*(?=\([a-z]{1,2}\))/g;

/** A line that begins at the margin, which is a paragraph of its own. */
const paragraphStart = /\n+(?=\S)/g;

function wordsBetween(text: string, start: number, end: number): readonly ReadingBlock[] {
  return cut(text, { start, end }, paragraphStart)
    .filter((span) => span.end > span.start)
    .map((span): ReadingBlock => ({ kind: 'words', span, lines: [span] }));
}

/** Cuts a span where a form matches; the white space around each part is in none. */
function cut(text: string, { start, end }: Span, form: RegExp): readonly Span[] {
  const parts: Span[] = [];
  let at = start;
  for (const match of text.slice(start, end).matchAll(form)) {
    parts.push(trimmed(text, at, start + match.index));
    at = start + match.index + match[0].length;
  }
  return [...parts, trimmed(text, at, end)];
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  if (words.trim() === '') return { start, end: start };
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}
