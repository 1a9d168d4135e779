import type { Span } from '../base/span.ts';
import type { BracketPart, Choice, Defect, Parts, TextPart } from './brackets.ts';
import { choicesMax } from './brackets.ts';
import { findWithin, skipClosersBack, skipGap, skipSpaceBack } from './characters.ts';
import { beginsSentence, endsSentence, type NameEdges, skipClosers } from './sentence-ends.ts';
import { pieceStarts, type StageBracket, stageAt } from './stage-starts.ts';

/** A piece of a sentence in the source: its head or one stage, brackets included. */
export interface OutlinePiece extends Span {
  readonly parts: readonly (TextPart | BracketPart)[];
}

/** A stretch of source that begins and ends with a sentence in every choice of its brackets. */
export interface OutlineSentence extends Span {
  readonly pieces: readonly OutlinePiece[];
}

/** Sentences and pieces as far as they can be told apart without choosing in any bracket. */
export interface Outline {
  readonly sentences: readonly OutlineSentence[];
  readonly defect: Defect | null;
}

/** A source in which what brackets hold is masked, so that only marks outside them are met. */
interface Masked {
  readonly text: string;
  /** What to add to an offset of `text` for the source's. */
  readonly shift: number;
  readonly source: string;
  readonly parts: Parts['parts'];
  readonly names: NameEdges;
  readonly end: number;
}

const mask = '\u0001';

/** Cuts a stretch of the source into sentences, and these into head and stages. */
export function outline(source: string, start: number, end: number, parts: Parts, names: NameEdges): Outline {
  const masked = maskBrackets(source, start, end, parts, names);
  const stages = stageBrackets(masked);
  const sentences: OutlineSentence[] = [];
  let from = skipGap(source, start, end);
  for (const at of sentenceEnds(masked, start)) {
    if (at <= from) continue;
    const stop = skipSpaceBack(source, from, at);
    sentences.push({ start: from, end: stop, pieces: piecesOf(masked, from, stop, stages) });
    from = skipGap(source, at, end);
  }
  return { sentences, defect: tooMany(sentences) };
}

/** A stretch as one piece, for a header entry. */
export function wholePiece(start: number, end: number, parts: Parts): Outline {
  const sentences = [{ start, end, pieces: [{ start, end, parts: parts.parts }] }];
  return { sentences, defect: tooMany(sentences) };
}

/** What is wrong with a piece that holds more choices than can be kept apart. */
function tooMany(sentences: readonly OutlineSentence[]): Defect | null {
  for (const piece of sentences.flatMap((sentence) => sentence.pieces)) {
    const span = { start: piece.start, end: piece.end };
    if (choicesOf(piece) > choicesMax) return { kind: 'too many choices', span };
  }
  return null;
}

/** How many ways there are to choose in all brackets of a piece. */
export function choicesOf(piece: OutlinePiece): number {
  let product = 1;
  for (const part of piece.parts) if (part.kind === 'bracket') product *= part.choices.length;
  return product;
}

function maskBrackets(source: string, start: number, end: number, parts: Parts, names: NameEdges): Masked {
  const rest = { source, parts: parts.parts, names };
  if (!parts.parts.some((part) => part.kind === 'bracket')) {
    return { text: source, shift: 0, end, ...rest, parts: [{ kind: 'text', start, end }] };
  }
  const text = parts.parts.map((part) =>
    part.kind === 'text' ? source.slice(part.start, part.end) : `[${mask.repeat(part.end - part.start - 2)}]`,
  );
  return { text: text.join(''), shift: start, end: end - start, ...rest };
}

/** Where sentences end, in source offsets; the last is the end of the stretch. */
function sentenceEnds(masked: Masked, start: number): readonly number[] {
  const ends: number[] = [];
  for (const part of masked.parts) {
    if (part.kind === 'text') addStops(masked, part, ends);
    else if (endsBehind(masked, part)) ends.push(part.end);
  }
  const end = masked.end + masked.shift;
  if ((ends.at(-1) ?? start) < end) ends.push(end);
  return ends;
}

function addStops(masked: Masked, part: TextPart, ends: number[]): void {
  const { text, shift, names } = masked;
  const end = part.end - shift;
  for (
    let at = findWithin(text, '.', part.start - shift, end);
    at !== -1;
    at = findWithin(text, '.', at + 1, end)
  ) {
    if (endsSentence(text, at, masked.end, names)) ends.push(skipClosers(text, at + 1, masked.end) + shift);
  }
}

/** A bracket that brings the full stop itself ends the sentence where another may begin behind it. */
function endsBehind(masked: Masked, part: BracketPart): boolean {
  const at = part.end - masked.shift;
  const next = skipGap(masked.text, at, masked.end);
  if (next < masked.end && (next === at || !beginsSentence(masked.text, next))) return false;
  const after = masked.text.slice(at, at + 60);
  return part.choices.some((choice) => stopIn(masked.source, choice, after, masked.names) !== -1);
}

/** Where the full stop stands that ends a choice's last sentence, given what follows; -1 without one. */
export function stopIn(source: string, choice: Choice, after: string, names: NameEdges): number {
  const at = skipClosersBack(source, choice.textStart, choice.end);
  if (at <= choice.textStart || source.charAt(at - 1) !== '.') return -1;
  const from = Math.max(choice.textStart, at - 80);
  const probe = source.slice(from, choice.end) + (after === '' ? '' : ` ${after.trimStart()}`);
  return endsSentence(probe, at - 1 - from, probe.length, names) ? at - 1 : -1;
}

function stageBrackets(masked: Masked): ReadonlyMap<number, StageBracket> {
  const found = new Map<number, StageBracket>();
  for (const part of masked.parts) {
    if (part.kind === 'text' || !part.choices.some((choice) => stageAt(masked.source, choice.textStart)))
      continue;
    const ends = part.choices.some((choice) => masked.source.charAt(choice.end - 1) === ';');
    found.set(part.start - masked.shift, { end: part.end - masked.shift, ends });
  }
  return found;
}

function piecesOf(
  masked: Masked,
  start: number,
  end: number,
  stages: ReadonlyMap<number, StageBracket>,
): readonly OutlinePiece[] {
  const { shift } = masked;
  const starts = pieceStarts(masked.text, start - shift, end - shift, (at) => stages.get(at) ?? null);
  return starts.map((at, index) => {
    const from = at + shift;
    const next = starts[index + 1];
    const to = next === undefined ? end : skipSpaceBack(masked.source, from, next + shift);
    return { start: from, end: to, parts: partsWithin(masked.parts, from, to) };
  });
}

/** The parts of a stretch; texts are cut at its edges, brackets never cross them. */
function partsWithin(parts: Parts['parts'], start: number, end: number): readonly (TextPart | BracketPart)[] {
  const within: (TextPart | BracketPart)[] = [];
  for (let index = firstWithin(parts, start); index < parts.length; index++) {
    const part = parts[index];
    if (part === undefined || part.start >= end) break;
    if (part.kind === 'bracket') within.push(part);
    else within.push({ kind: 'text', start: Math.max(part.start, start), end: Math.min(part.end, end) });
  }
  return within;
}

function firstWithin(parts: Parts['parts'], start: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
