import type { Span } from '../../../base/span.ts';
import type { Severity } from '../../../pacta.ts';

/** A place to be marked: for what was found there, or as a reason for it. */
export interface Mark {
  readonly span: Span;
  readonly look: Severity | 'reason' | 'new';
}

/** Words that are marked all in one way, or not at all. */
export interface MarkedWords {
  readonly words: string;
  readonly look: Mark['look'] | null;
}

const weight: Readonly<Record<Mark['look'], number>> = { new: 5, reason: 4, error: 3, warning: 2, note: 1 };

/** A line in pieces, each marked as the weightiest of the marks on it. */
export function markedWords(text: string, line: Span, marks: readonly Mark[]): readonly MarkedWords[] {
  const own = marks.filter(({ span }) => span.start < line.end && line.start < span.end);
  const edges = own.flatMap(({ span }) => [span.start, span.end]);
  const inner = edges.filter((edge) => edge > line.start && edge < line.end);
  const cuts = [...new Set([line.start, ...inner, line.end])].sort((a, b) => a - b);
  const pieces: MarkedWords[] = [];
  cuts.slice(1).forEach((end, index) => {
    const start = cuts[index] ?? end;
    const over = own.filter(({ span }) => span.start <= start && end <= span.end);
    const look = over.map((mark) => mark.look).sort((a, b) => weight[b] - weight[a])[0] ?? null;
    const last = pieces.at(-1);
    const words = text.slice(start, end);
    if (last?.look === look) pieces[pieces.length - 1] = { look, words: last.words + words };
    else pieces.push({ look, words });
  });
  return pieces;
}
