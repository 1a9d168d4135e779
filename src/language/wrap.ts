import { isInvisible, skipGap } from './characters.ts';
import { asideAt, keyAt, numberAt } from './line-starts.ts';

/** How a paragraph is laid out. */
export interface Layout {
  /** What every line but the first begins with. */
  readonly hanging: string;
  /** What the first line begins with. */
  readonly first: string;
  /** In a header entry a line must not end in a full stop: that would end the entry. */
  readonly inEntry: boolean;
}

const columnsMax = 110;
const stopped = /[.]["'\u201c\u201d\u2018\u2019)\]\u00bb]*$/;
const headingWord = /^\[?(?:article|section|chapter|annex|part|preamble|signatures)(?![\p{L}\p{N}])/iu;

/** The words of a stretch, parted where white space may change: not at a space that does not break. */
export function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:\S|(?<=\S)[\u00a0\u202f\u2007]+(?=\S))+/gu)) words.push(word);
  return words;
}

/**
 * Puts words on lines of at most 110 columns, breaking nowhere where the new line would mean something else,
 * and rather after a comma or a full stop in the second half of the line than elsewhere.
 */
export function wrap(words: readonly string[], layout: Layout): string[] {
  const text = words.join(' ');
  const lines: string[] = [];
  let lineStart = 0;
  let breakAt = 0;
  let pauseAt = 0;
  let at = 0;
  words.forEach((word, index) => {
    const previous = words[index - 1];
    if (previous !== undefined && mayBreak(text, at, previous, word, layout)) {
      breakAt = at;
      if (/[,;:.]$/.test(previous)) pauseAt = at;
    }
    const indent = lines.length === 0 ? layout.first : layout.hanging;
    if (breakAt > lineStart && indent.length + at + word.length - lineStart > columnsMax) {
      const next = pauseAt - lineStart > columnsMax / 2 ? pauseAt : breakAt;
      lines.push(indent + text.slice(lineStart, next - 1));
      lineStart = next;
    }
    at += word.length + 1;
  });
  return [...lines, (lines.length === 0 ? layout.first : layout.hanging) + text.slice(lineStart)];
}

function mayBreak(text: string, at: number, previous: string, word: string, { inEntry }: Layout): boolean {
  // A number stays with what it counts.
  if (/^\d[\d.,]*$/.test(previous)) return false;
  if (previous === '[' || word === ']' || !isVisible(previous) || !isVisible(word)) return false;
  if (beginsBlock(text, at)) return false;
  const afterStop = stopped.test(previous);
  if (inEntry && afterStop) return false;
  return !((inEntry || afterStop) && (headingWord.test(word) || word.startsWith('[')));
}

/** Whether the words at an offset would, on a new line, be a number, a note or a header entry's key. */
export function beginsBlock(text: string, at: number): boolean {
  const end = text.length;
  const inner = text.charAt(at) === '[' ? skipGap(text, at + 1, end) : at;
  return [at, inner].some(
    (start) =>
      numberAt(text, start, end) !== null ||
      asideAt(text, start, end) !== null ||
      keyAt(text, start, end) !== null,
  );
}

function isVisible(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isInvisible(word.charCodeAt(at))) return true;
  return false;
}
