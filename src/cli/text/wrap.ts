import { append } from '../../base/append.ts';
import { columns, letters } from './columns.ts';

/**
 * Breaks a text at spaces into lines of at most `width` columns. Lines after the first begin with `hang`
 * spaces, which count. A word wider than a line is broken where it must be.
 */
export function wrap(text: string, width: number, hang = 0): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    append(lines, wrapParagraph(paragraph, width, hang, lines.length === 0));
  }
  return lines;
}

function wrapParagraph(text: string, width: number, hang: number, isFirst: boolean): string[] {
  const lines: string[] = [];
  let line = isFirst ? '' : ' '.repeat(hang);
  let isEmpty = true;
  const next = (): void => {
    lines.push(line);
    line = ' '.repeat(hang);
    isEmpty = true;
  };
  for (const word of text.split(' ').flatMap((part) => pieces(part, width - hang))) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) next();
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** A word cut into what fits on a line; most fit whole. */
function pieces(word: string, width: number): string[] {
  if (columns(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of letters(word)) {
    if (piece !== '' && columns(piece) + columns(letter) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}
