import { findWithin, skipGap } from './characters.ts';

const stage = /(?:(?:and|then|or)[\s,]+)*\(([a-z]{1,2})\)/iy;

/** Whether a stage (`(a)`, `and (b)`, `then (c)`) begins at an offset. */
export function stageAt(text: string, at: number): boolean {
  stage.lastIndex = at;
  const letter = stage.exec(text)?.[1];
  return letter !== undefined && letter === letter.toLowerCase();
}

/** What stands at an offset of a text whose brackets are closed: a bracket may hold stages. */
export interface StageBracket {
  readonly end: number;
  /** A chosen text of it ends in `;`, so that a stage may follow. */
  readonly ends: boolean;
}

/**
 * Where the pieces of a sentence begin that ends in `:` and goes on in stages; the first is `start` itself.
 * `inStages`: the head stands elsewhere, and the text begins with a stage.
 */
export function pieceStarts(
  text: string,
  start: number,
  end: number,
  stages: (at: number) => StageBracket | null,
  inStages = false,
): readonly number[] {
  const opens = (at: number): boolean => at < end && (stageAt(text, at) || stages(at) !== null);
  const starts = [start];
  let at = inStages ? afterMark(text, ';', start, end) : headEnd(text, start, end, opens);
  while (at < end) {
    const begin = skipGap(text, at, end);
    if (opens(begin)) starts.push(begin);
    const bracket = begin < end ? stages(begin) : null;
    at = bracket?.ends === true ? bracket.end : afterMark(text, ';', bracket?.end ?? begin, end);
  }
  return starts;
}

function headEnd(text: string, start: number, end: number, opens: (at: number) => boolean): number {
  for (let at = afterMark(text, ':', start, end); at < end; at = afterMark(text, ':', at, end)) {
    if (opens(skipGap(text, at, end))) return at;
  }
  return end;
}

function afterMark(text: string, mark: string, from: number, end: number): number {
  const at = findWithin(text, mark, from, end);
  return at === -1 ? end : at + 1;
}
