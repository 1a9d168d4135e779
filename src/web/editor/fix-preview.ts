import type { EditView } from '../core/editing.ts';

/** A stretch of a text that a change keeps, takes out or puts in. */
export interface PreviewPart {
  readonly kind: 'kept' | 'out' | 'in';
  readonly words: string;
}

const aroundMax = 32;

/** Each change of a text with the words around it, for looking at before it is made. */
export function previewOf(text: string, edits: readonly EditView[]): readonly (readonly PreviewPart[])[] {
  return edits.map(({ span, text: words }) => {
    const parts: PreviewPart[] = [
      { kind: 'kept', words: before(text, span.start) },
      { kind: 'out', words: text.slice(span.start, span.end) },
      { kind: 'in', words },
      { kind: 'kept', words: after(text, span.end) },
    ];
    return parts.filter((part) => part.words !== '');
  });
}

function before(text: string, at: number): string {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  if (line.length <= aroundMax) return line;
  const cut = line.slice(-aroundMax);
  return `…${cut.slice(cut.indexOf(' '))}`;
}

function after(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  const line = text.slice(at, end === -1 ? text.length : end);
  if (line.length <= aroundMax) return line;
  const cut = line.slice(0, aroundMax);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space === -1 ? aroundMax : space + 1)}…`;
}
