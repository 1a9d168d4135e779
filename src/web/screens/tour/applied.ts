import type { EditView } from '../../core/editing.ts';

/** A text after changes that do not overlap and stand in its order. */
export function applied(text: string, edits: readonly EditView[]): string {
  return edits.reduceRight(
    (made, { span, text: words }) => `${made.slice(0, span.start)}${words}${made.slice(span.end)}`,
    text,
  );
}
