import type { ReadingSet } from '../model/readings.ts';
import { findWithin, isSpace, skipSpace, skipSpaceBack } from './characters.ts';
import type { Flat } from './document.ts';

/** A stretch of a flat text and where it came from. */
export type Run = Flat['runs'][number];

/** Words gathered from a source, each remembering its place. */
export interface Words {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Flat words in the readings in which they stand. */
export function flat(words: Words, readings: ReadingSet): Flat {
  return { text: words.text, readings, runs: words.runs };
}

/** Words of a source that hold no bracket, `\[` and `\]` made letters. */
export function wordsOf(source: string, start: number, end: number): Words {
  const writer = new FlatWriter(source);
  writer.append(start, end);
  return writer.words(start);
}

/** A part of some words, white space at its edges left out. */
export function sliceWords(words: Words, from: number, to: number): Words {
  const end = skipSpaceBack(words.text, from, to);
  const start = skipSpace(words.text, from, end);
  const runs: Run[] = [];
  for (let index = runHolding(words.runs, start); index < words.runs.length; index++) {
    const run = words.runs[index];
    if (run === undefined || run.at >= end) break;
    const at = Math.max(run.at, start);
    const length = Math.min(run.at + run.length, end) - at;
    if (length > 0) runs.push({ at: at - start, length, source: run.source + at - run.at });
  }
  return { text: words.text.slice(start, end), runs };
}

function runHolding(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** No words, at a place of the source. */
export function noWords(source: number): Words {
  return { text: '', runs: [{ at: 0, length: 0, source }] };
}

/** Puts stretches of a source together and makes spaces, commas and full stops regular where they meet. */
export class FlatWriter {
  readonly #source: string;
  #text = '';
  #runs: Run[] = [];
  /** The run of the mark supplied last, which stands for another letter of the source. */
  #supplied: Run | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  /** The last character that is no white space, or nothing. */
  get last(): string {
    return this.#text.charAt(skipSpaceBack(this.#text, 0, this.#text.length) - 1);
  }

  /** Adds a stretch as it stands. */
  append(start: number, end: number): void {
    let from = start;
    const source = this.#source;
    for (
      let at = findWithin(source, '\\', start, end);
      at !== -1;
      at = findWithin(source, '\\', at + 1, end)
    ) {
      const next = this.#source.charAt(at + 1);
      if (next !== '[' && next !== ']') continue;
      this.#copy(from, at);
      from = at + 1;
    }
    this.#copy(from, end);
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    const at = this.#text.length;
    this.#text += this.#source.slice(start, end);
    const last = this.#runs.at(-1);
    if (last !== undefined && last.source + last.length === start && last !== this.#supplied) {
      this.#runs[this.#runs.length - 1] = { ...last, length: last.length + end - start };
    } else this.#runs.push({ at, length: end - start, source: start });
  }

  /** Adds a stretch after words that it may not fit as it stands. */
  meet(start: number, end: number): void {
    if (this.last === '') this.#begin(start, end);
    else this.append(this.#joint(start, end), end);
  }

  #begin(start: number, end: number): void {
    this.#cut(0);
    let from = skipSpace(this.#source, start, end);
    while (from < end && this.#source.charAt(from) === ',') from = skipSpace(this.#source, from + 1, end);
    this.append(from, end);
  }

  /** Where the new stretch is to begin; cuts from the words before it what it makes superfluous. */
  #joint(start: number, end: number): number {
    const from = skipSpace(this.#source, start, end);
    const mark = this.#source.charAt(from);
    if (from < end && ',.;:'.includes(mark)) return this.#meetMark(mark, from);
    return isSpace(this.#text.charCodeAt(this.#text.length - 1)) ? from : start;
  }

  #meetMark(mark: string, from: number): number {
    this.trim();
    const { last } = this;
    if (mark === ',' && ',;:'.includes(last)) return from + 1;
    if (mark === last) return from + 1;
    if (last === ',') this.#cut(this.#text.length - 1);
    this.trim();
    return from;
  }

  /** Adds a mark that the chosen words lack and another choice brings, at a place of the source. */
  supply(mark: string, source: number): void {
    this.trim();
    if (this.last === ',') this.#cut(this.#text.length - 1);
    this.#supplied = { at: this.#text.length, length: 1, source };
    this.#runs.push(this.#supplied);
    this.#text += mark;
  }

  /** Takes off white space at the end. */
  trim(): void {
    this.#cut(skipSpaceBack(this.#text, 0, this.#text.length));
  }

  #cut(length: number): void {
    this.#text = this.#text.slice(0, length);
    let last = this.#runs.at(-1);
    while (last !== undefined && last.at + last.length > length) {
      this.#runs.pop();
      if (last.at < length) this.#runs.push({ ...last, length: length - last.at });
      last = this.#runs.at(-1);
    }
  }

  /** What was written; `source` is the place of an empty text. */
  words(source: number): Words {
    return this.#text === '' ? noWords(source) : { text: this.#text, runs: this.#runs };
  }
}
