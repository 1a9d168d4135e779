import type { Text } from '@codemirror/state';

/** How far up the beginning of a paragraph is looked for. */
const linesMax = 40;

/** What begins a paragraph though no empty line is above: a number, a letter in brackets, an entry's key. */
const beginning = /^\s*(?:[\p{Nd}(*•-]|[^\s:]+(?:\s[^\s:]+){0,2}:)/u;

const letter = /\p{L}/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** How the paragraph of a line runs, which its first letter decides; null where it has no letter. */
export function directionAt(doc: Text, number: number): 'ltr' | 'rtl' | null {
  if (doc.line(number).text.trim() === '') return null;
  for (let at = firstLine(doc, number); at <= number; at++) {
    const direction = directionOfWords(doc.line(at).text.slice(0, 2000));
    if (direction !== null) return direction;
  }
  return null;
}

/** How words run, which their first letter decides; null where they have none. */
export function directionOfWords(words: string): 'ltr' | 'rtl' | null {
  const [first] = letter.exec(words) ?? [];
  if (first === undefined) return null;
  return rightToLeft.test(first) ? 'rtl' : 'ltr';
}

function firstLine(doc: Text, number: number): number {
  let at = number;
  while (at > 1 && at > number - linesMax) {
    if (beginning.test(doc.line(at).text.slice(0, 200))) return at;
    if (doc.line(at - 1).text.trim() === '') return at;
    at--;
  }
  return at;
}
