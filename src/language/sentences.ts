import type { Span } from '../base/span.ts';
import type { Choice as ReadingChoice, ReadingSet, ReadingSpace } from '../model/readings.ts';
import type { BracketPart, Choice } from './brackets.ts';
import { isSpace, skipGap } from './characters.ts';
import type { Flat, SentenceText } from './document.ts';
import { FlatWriter, flat, noWords, sliceWords, type Words, wordsOf } from './flat-text.ts';
import { type NameEdges, sentenceEnd } from './sentence-ends.ts';
import { type OutlinePiece, type OutlineSentence, stopIn } from './sentence-outline.ts';
import { pieceStarts } from './stage-starts.ts';

/** What the making of variants needs beside the outline. */
export interface VariantContext {
  readonly source: string;
  readonly space: ReadingSpace;
  readonly names: NameEdges;
  /** The readings in which the paragraph is in the text. */
  readonly readings: ReadingSet;
}

/** One way to choose in the brackets of a piece. */
interface Variant {
  readonly words: Words;
  readonly readings: ReadingSet;
}

/** The sentences of an outline in every choice of their brackets. */
export function sentencesOf(context: VariantContext, outlined: readonly OutlineSentence[]): SentenceText[] {
  return outlined.flatMap((sentence) =>
    sentence.pieces.some((piece) => piece.parts.some((part) => part.kind === 'bracket'))
      ? chosenSentences(context, sentence)
      : [plainSentence(context, sentence)],
  );
}

function plainSentence(context: VariantContext, { start, end, pieces }: OutlineSentence): SentenceText {
  const flats = pieces.map((piece) => [
    flat(wordsOf(context.source, piece.start, piece.end), context.readings),
  ]);
  return { span: { start, end }, pieces: flats };
}

/**
 * A bracket may hold any number of sentences and stages: each variant is cut, and its first sentence is put
 * beside the first sentences of the others, its second beside the second ones, and so with stages.
 */
function chosenSentences(context: VariantContext, sentence: OutlineSentence): SentenceText[] {
  const last = sentence.pieces.length - 1;
  const first: Flat[][] = [];
  const more: Flat[][][] = [];
  sentence.pieces.forEach((piece, index) => {
    const variants = variantsOf(context, piece);
    const cut = variants.map((variant) => cutVariant(context, variant.words, index > 0, index === last));
    const sentences = Math.max(...cut.map((each) => each.length));
    for (const column of columns(context, variants, cut, 0, piece)) first.push(column);
    for (let at = 1; at < sentences; at++) more.push(columns(context, variants, cut, at, piece));
  });
  const all = [first, ...more].filter((pieces) =>
    pieces.some((piece) => piece.some(({ text }) => text !== '')),
  );
  return all.map((pieces, index) => ({ span: spanOf(sentence, pieces, index, all.length), pieces }));
}

/** The pieces of one sentence of a variant, all sentences of it in order. */
function cutVariant(context: VariantContext, words: Words, inStages: boolean, sentences: boolean): Words[][] {
  const { text } = words;
  const cut: Words[][] = [];
  for (let at = 0; at < text.length; ) {
    const end = sentences ? sentenceEnd(text, at, text.length, context.names) : text.length;
    cut.push(cutPieces(words, at, end, inStages && cut.length === 0));
    at = skipGap(text, end, text.length);
  }
  return cut;
}

function cutPieces(words: Words, start: number, end: number, inStages: boolean): Words[] {
  const starts = pieceStarts(words.text, start, end, () => null, inStages);
  return starts.map((at, index) => sliceWords(words, at, starts[index + 1] ?? end));
}

function columns(
  context: VariantContext,
  variants: readonly Variant[],
  cut: readonly (readonly Words[][])[],
  sentence: number,
  place: Span,
): Flat[][] {
  const count = Math.max(1, ...cut.map((sentences) => sentences[sentence]?.length ?? 0));
  return Array.from({ length: count }, (_, index) => {
    const words = cut.map((sentences) => sentences[sentence]?.[index] ?? noWords(place.end));
    return merged(context.space, variants, words);
  });
}

/** Choices that come to the same words of the same source are one variant. */
function merged(space: ReadingSpace, variants: readonly Variant[], words: readonly Words[]): Flat[] {
  const groups = new Map<string, { words: Words; readings: ReadingSet }>();
  variants.forEach(({ readings }, index) => {
    const each = words[index] ?? noWords(0);
    const name =
      each.text === '' ? '' : `${each.runs.map(({ at, source }) => `${at}:${source}`).join()} ${each.text}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, { words: each, readings });
    else known.readings = space.or(known.readings, readings);
  });
  return [...groups.values()].map((group) => flat(group.words, group.readings));
}

function spanOf(sentence: Span, pieces: readonly Flat[][], index: number, count: number): Span {
  let start = Infinity;
  let end = 0;
  for (const variant of pieces.flat()) {
    if (variant.text === '') continue;
    for (const run of variant.runs) {
      start = Math.min(start, run.source);
      end = Math.max(end, run.source + run.length);
    }
  }
  return { start: index === 0 ? sentence.start : start, end: index === count - 1 ? sentence.end : end };
}

/** Every choice of a piece's brackets, as words. */
export function variantsOf(context: VariantContext, piece: OutlinePiece): Variant[] {
  const brackets = piece.parts.filter((part) => part.kind === 'bracket');
  const picked = brackets.map(() => 0);
  const variants: Variant[] = [];
  do {
    const choices = brackets.map((part, index): ReadingChoice => {
      return { bracket: part.index, alternative: picked[index] ?? 0 };
    });
    const readings = context.space.and(context.readings, context.space.of(choices));
    if (readings !== context.space.none)
      variants.push({ words: chosenWords(context, piece, picked), readings });
  } while (turn(picked, brackets));
  return variants;
}

/** The next choice in the order of the text, the last bracket turning fastest; false after the last. */
function turn(picked: number[], brackets: readonly BracketPart[]): boolean {
  for (let at = brackets.length - 1; at >= 0; at--) {
    const turned = (picked[at] ?? 0) + 1;
    picked[at] = turned < (brackets[at]?.choices.length ?? 0) ? turned : 0;
    if (picked[at] !== 0) return true;
  }
  return false;
}

const joinsOnly = /^(?:and|then|or|[\s,.;:])*$/i;

function chosenWords(context: VariantContext, piece: OutlinePiece, picked: readonly number[]): Words {
  const writer = new FlatWriter(context.source);
  let bracket = 0;
  for (const part of piece.parts) {
    if (part.kind === 'text') writer.meet(part.start, part.end);
    else addChoice(context, writer, part, part.choices[picked[bracket++] ?? 0], piece.end);
  }
  writer.trim();
  const words = writer.words(piece.start);
  return joinsOnly.test(words.text) ? noWords(piece.end) : words;
}

function addChoice(
  context: VariantContext,
  writer: FlatWriter,
  part: BracketPart,
  choice: Choice | undefined,
  pieceEnd: number,
): void {
  const { source } = context;
  if (choice !== undefined && choice.textStart < choice.end) {
    if (isSpace(source.charCodeAt(part.start + 1))) writer.meet(part.start + 1, part.start + 2);
    writer.meet(choice.textStart, choice.end);
    if (isSpace(source.charCodeAt(part.end - 2))) writer.meet(part.end - 2, part.end - 1);
  }
  const mark = missingMark(context, writer, part, pieceEnd);
  if (mark !== null) writer.supply(mark, part.end - 1);
}

/** The mark that ends another choice and that the chosen words, followed by nothing of the kind, lack. */
function missingMark(
  { source, names }: VariantContext,
  writer: FlatWriter,
  part: BracketPart,
  pieceEnd: number,
): string | null {
  if (writer.last === '' || '.;:'.includes(writer.last)) return null;
  const next = skipGap(source, part.end, pieceEnd);
  if (next < pieceEnd && '.;:,'.includes(source.charAt(next))) return null;
  const after = source.slice(part.end, part.end + 60);
  if (part.choices.some((choice) => stopIn(source, choice, after, names) !== -1)) return '.';
  return part.choices.some((choice) => source.charAt(choice.end - 1) === ';') ? ';' : null;
}
