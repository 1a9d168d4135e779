import { compareSpans, type Span } from '../base/span.ts';
import type { Document } from './document.ts';

/** The spans of all that a document consists of, in the order of the text. */
export function blockSpans(document: Document): readonly Span[] {
  const { header, headings, paragraphs } = document;
  return [...header, ...headings, ...paragraphs].map(({ span }) => span).sort(compareSpans);
}

/** Gives a document's text back to the letter: its parts in their order, and what stands between them. */
export function printDocument(document: Document): string {
  const { source } = document;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of blockSpans(document)) {
    pieces.push(source.slice(at, start), source.slice(start, end));
    at = end;
  }
  pieces.push(source.slice(at));
  return pieces.join('');
}
