import type { Span } from '../../src/base/span.ts';
import { check, format, read } from '../../src/pacta.ts';

/** What a text breaks of what is promised of every text; null where nothing is broken. */
export function brokenPromise(source: string): string | null {
  const checked = check(source);
  if (!checked.ok) return checked.error.message === '' ? 'a refusal without words' : null;
  const { agreement, findings } = checked.value;
  for (const { id, span, because, fix, message, readings } of findings) {
    const spans = [span, ...because.map((note) => note.span), ...(fix?.edits.map((edit) => edit.span) ?? [])];
    if (spans.some((each) => !isInside(each, source))) return `${id}: a place outside of the text`;
    if (message === '') return `${id} without words`;
    if (readings === agreement.space.none) return `${id} in no reading`;
  }
  const laidOut = format(source);
  if (!laidOut.ok) return 'checked, but not laid out';
  const again = format(laidOut.value);
  if (!again.ok || again.value !== laidOut.value) return 'laid out twice, it changes';
  if (wordsOf(laidOut.value) !== wordsOf(source)) return 'laying out changed a word';
  return read(source).ok ? null : 'checked, but not read back';
}

function isInside({ start, end }: Span, source: string): boolean {
  return start >= 0 && start <= end && end <= source.length;
}

/** What laying out may change is space, marks that print nothing, and how quotation marks are drawn. */
function wordsOf(text: string): string {
  return text
    .replace(/[\s\u200e\u200f\ufeff]+/gu, '')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'");
}
