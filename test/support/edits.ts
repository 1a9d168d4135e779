import type { Edit } from '../../src/analysis/finding.ts';

/** A text with edits made in it; they stand in its order and do not meet. */
export function editsApplied(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .reverse()
    .reduce(
      (text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end),
      source,
    );
}
