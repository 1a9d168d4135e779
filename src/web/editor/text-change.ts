import type { Span } from '../../base/span.ts';

/** A replacement in a text, as CodeMirror writes it. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The smallest single replacement that makes one text of another; null where they are alike. */
export function leastChange(before: string, after: string): TextChange | null {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let [from, to] = [before.length, after.length];
  while (from > start && to > start && before.charCodeAt(from - 1) === after.charCodeAt(to - 1)) {
    from--;
    to--;
  }
  return { from: start, to: from, insert: after.slice(start, to) };
}

/** Where places of an older text are in a newer one: the part of a change set that is needed here. */
export interface PlaceMap {
  readonly mapPos: (position: number, side?: number) => number;
}

/** Where a span is after a change; what is written at its edges does not become part of it. */
export function spanThrough({ start, end }: Span, changes: PlaceMap): Span {
  const from = changes.mapPos(start, 1);
  return { start: from, end: Math.max(from, changes.mapPos(end, -1)) };
}

/** Where a whole provision is after a change; what is written at its edges belongs to it. */
export function wholeThrough({ start, end }: Span, changes: PlaceMap): Span {
  return { start: changes.mapPos(start, -1), end: changes.mapPos(end, 1) };
}

/** The line breaks that CodeMirror knows, of which a text has one kind here. */
export function withPlainBreaks(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
