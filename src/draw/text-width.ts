/** About how wide letters are, as shares of their size: no font is at hand, and wrapping must not depend on one. */
const NARROW = /[ .,:;'’!|()[\]ijlfrtI]/u;
const WIDE = /[mwMW%@—…]/u;
const CAPITAL = /[\p{Lu}\p{Nd}=+]/u;
const MARK = /\p{M}|\p{Cf}/u;
const HAN = /\p{sc=Han}|\p{sc=Hira}|\p{sc=Kana}|\p{sc=Hang}/u;

/** About how wide a text is, a little on the wide side. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += share(letter);
  return sum * size;
}

function share(letter: string): number {
  if (MARK.test(letter)) return 0;
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.9;
  if (CAPITAL.test(letter)) return 0.67;
  return HAN.test(letter) ? 1 : 0.59;
}

/**
 * A text in at most so many lines of a width, cut between words; an ellipsis stands for what does not fit.
 * A number is never cut, since half of it would be another number.
 */
export function fitted(text: string, size: number, width: number, linesMax: number): readonly string[] {
  return balanced(broken(text, size, width, linesMax));
}

function broken(text: string, size: number, width: number, linesMax: number): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isLast = lines.length === linesMax - 1;
    const room = isLast && index < words.length - 1 ? width - textWidth('…', size) : width;
    if (textWidth(longer, size) <= room) {
      line = longer;
    } else if (isLast || textWidth(word, size) > width) {
      return [...lines, line === '' ? '…' : `${line} …`];
    } else {
      if (line !== '') lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

const FSI = '\u2068';
const PDI = '\u2069';

/** Words that are set apart for their direction are so in each line alone. */
function balanced(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = FSI.repeat(open);
    for (const letter of line) {
      if (letter === FSI) open += 1;
      else if (letter === PDI) open = Math.max(0, open - 1);
    }
    return before + line + PDI.repeat(open);
  });
}
