import { stripVTControlCharacters } from 'node:util';
import { columns } from './columns.ts';
import { isolate, safe } from './safe.ts';
import { wrap } from './wrap.ts';

/** The direction that sentences are written in. */
export type Direction = 'ltr' | 'rtl';

/** Right-to-left isolate, first strong isolate, and the end of either. */
const RLI = '\u2067';
const FSI = '\u2068';
const PDI = '\u2069';

const SET_APART = /\u2068([^\u2066-\u2069]*)\u2069/gu;

/**
 * A sentence made safe to show. What a right-to-left language sets apart in it, the words of the text, stays
 * set apart; no other mark of direction does.
 */
export function safeIn(text: string, direction: Direction): string {
  if (direction === 'ltr') return safe(text);
  let said = '';
  let end = 0;
  for (const { 0: whole, 1: words = '', index } of text.matchAll(SET_APART)) {
    said += safe(text.slice(end, index)) + FSI + safe(words) + PDI;
    end = index + whole.length;
  }
  return said + safe(text.slice(end));
}

/**
 * Breaks a safe sentence into lines. What is set apart and goes on in the next line is set apart in both; a
 * right-to-left line has no indent on its left.
 */
export function wrapIn(text: string, width: number, hang: number, direction: Direction): string[] {
  if (direction === 'ltr') return wrap(text, width, hang);
  let isOpen = false;
  return wrap(text, width).map((line) => {
    const whole = isOpen ? FSI + line : line;
    isOpen = whole.lastIndexOf(FSI) > whole.lastIndexOf(PDI);
    return isOpen ? whole + PDI : whole;
  });
}

/** A line that is read from right to left, whatever it begins with; blanks before it are its indent. */
export function lineIn(line: string, direction: Direction): string {
  if (direction === 'ltr') return line;
  const content = line.trimStart();
  return `${' '.repeat(line.length - content.length)}${RLI}${content}${PDI}`;
}

/** A whole line that is read from right to left, its blanks as well: a column of labels stays one. */
export function setLine(line: string, direction: Direction): string {
  return direction === 'ltr' || line === '' ? line : RLI + line + PDI;
}

const LINE = /^( *)\u2067(.*)\u2069$/u;

/**
 * Lines for a reader. A terminal that orders right-to-left writing itself is told where it ends, and lines
 * read from the right stand at its right edge; elsewhere each line is a paragraph of its own, whose first
 * letter shows how to read it.
 */
export function forReader(
  text: string,
  output: { readonly isTerminal: boolean; readonly width: number | null },
): string {
  const lines = text.split('\n').map((line) => {
    const [, indent = '', content] = LINE.exec(line) ?? [];
    if (content === undefined) return output.isTerminal ? isolate(line) : line;
    if (!output.isTerminal) return indent + content;
    const room = (output.width ?? 0) - indent.length - columns(stripVTControlCharacters(content));
    return `${' '.repeat(Math.max(0, room))}${RLI}${content}${PDI}`;
  });
  return lines.join('\n');
}
