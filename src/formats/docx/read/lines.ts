import type { ImportedChange } from './offered.ts';

/** What a line is in the text, which decides what stands between it and the line before. */
export type LineRole =
  | 'heading'
  | 'entry'
  /** A numbered paragraph of a text that Pacta wrote. */
  | 'provision'
  /** An item of a list, or what belongs to the paragraph before. */
  | 'item'
  | 'paragraph'
  | 'row';

/** A paragraph of the text that is made. */
export interface Line {
  readonly role: LineRole;
  readonly text: string;
  readonly changes: readonly ImportedChange[];
  /** The comments whose mark stands in it. */
  readonly comments: readonly string[];
}

/** Lines as one text, and where each begins, counted from 1. */
export function joinLines(lines: readonly Line[]): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let text = '';
  let count = 1;
  const starts: number[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const gap = before === null ? '' : gapBetween(before.role, line.role);
    const words =
      line.role === 'item' && before !== null ? line.text.replace(/^(?=[^\n])/, '    ') : line.text;
    count += gap.length;
    starts.push(count);
    text += gap + words;
    count += words.split('\n').length - 1;
    before = line;
  }
  return { text: text === '' ? '' : `${text}\n`, starts };
}

function gapBetween(before: LineRole, role: LineRole): string {
  if (role === 'item') return '\n';
  const isClose = before === role || (before === 'item' && role === 'provision');
  return isClose && (role === 'entry' || role === 'provision' || role === 'row') ? '\n' : '\n\n';
}
