import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { Heading } from '../model/agreement.ts';
import type { Bracket } from '../model/brackets.ts';
import { ReadingBoundReached, type ReadingSet, ReadingSpace } from '../model/readings.ts';
import { type Block, cutBlocks, type EntryBlock, type ParagraphBlock } from './blocks.ts';
import { BracketIds } from './bracket-ids.ts';
import { bracketOf, type Defect } from './brackets.ts';
import type { DeclaredNames } from './declared-names.ts';
import type { Document, Flat, HeaderLine, Paragraph } from './document.ts';
import { flat, sliceWords } from './flat-text.ts';
import { HeadingTree } from './heading-tree.ts';
import { type Prepared, Preparer, withoutChoices } from './prepare.ts';
import { sentencesOf, variantsOf } from './sentences.ts';

/** A header entry, with what is wrong with its brackets. */
export interface ReadHeaderLine extends HeaderLine {
  /** Where not null, the entry is kept as text, brackets and all. */
  readonly defect: Defect | null;
}

/** A document as this module reads it. */
export interface ReadDocument extends Document {
  readonly header: readonly ReadHeaderLine[];
}

const lengthMax = 64 * 1024 * 1024;
/** What a space of readings may hold beside the variants of the text itself. */
const nodesFree = 200_000;

/**
 * Cuts a source text into what the grammar reads. Numbers, and the keywords and colons of notes, purposes,
 * concerns and header entries, are not among the words of their sentences. It reads every text, whatever is
 * in it, but one that is too long.
 */
export function readDocument(source: string): Result<ReadDocument, Refusal> {
  if (source.length > lengthMax) {
    const message =
      'This text has more than 64 million characters, which is more than can be read at once. ' +
      'Split it into several texts, or leave out annexes that bind nobody.';
    return err({ code: 'text-too-long', message });
  }
  const { blocks, names } = cutBlocks(source);
  return ok(new Reader(source, names).read(blocks));
}

/** A block on its way to the document. */
type Waiting =
  | { readonly kind: 'entry'; readonly block: EntryBlock; readonly prepared: Prepared }
  | { readonly kind: 'paragraph'; readonly draft: Draft; readonly prepared: Prepared };

type Draft = Omit<Paragraph, 'readings' | 'defect' | 'sentences'> & { readonly bracketed: boolean };

class Reader {
  readonly #source: string;
  readonly #names: DeclaredNames;
  readonly #preparer: Preparer;
  readonly #headings: Heading[] = [];
  readonly #brackets: Bracket[] = [];
  readonly #ids = new BracketIds();
  readonly #tree = new HeadingTree();
  #unnumbered = 0;
  #begun = false;

  constructor(source: string, names: DeclaredNames) {
    this.#source = source;
    this.#names = names;
    this.#preparer = new Preparer(source, names);
  }

  read(blocks: readonly Block[]): ReadDocument {
    // A text without headings and numbers has no introduction: all of it may be operative.
    this.#begun = !blocks.some((block) => block.block === 'heading' || isNumbered(block));
    const waiting: Waiting[] = [];
    for (const block of blocks) this.#prepare(block, waiting);
    const space = new ReadingSpace(this.#preparer.sizes, nodesFree + this.#preparer.nodes);
    const header: ReadHeaderLine[] = [];
    const paragraphs: Paragraph[] = [];
    for (const each of waiting) {
      if (each.kind === 'entry') header.push(this.#headerLine(space, each.block, each.prepared));
      else paragraphs.push(this.#boundedParagraph(space, each.draft, each.prepared));
    }
    const headerEnd = header.at(-1)?.span.end ?? 0;
    const parts = { brackets: this.#brackets, header, headings: this.#headings, paragraphs };
    return { source: this.#source, space, ...parts, headerEnd };
  }

  #prepare(block: Block, waiting: Waiting[]): void {
    if (block.block === 'heading') {
      this.#begun = true;
      this.#headings.push(this.#tree.add(block));
    } else if (block.block === 'entry') {
      const prepared = this.#preparer.entry(block);
      this.#name(prepared, block.key.replace(/\s*\(.*$/, '').replace(/\s+/g, ' '));
      waiting.push({ kind: 'entry', block, prepared });
    } else {
      for (const part of this.#preparer.splitAside(block)) waiting.push(this.#draft(part));
    }
  }

  #draft(block: ParagraphBlock): Waiting {
    if (isNumbered(block)) this.#begun = true;
    const prepared = this.#preparer.paragraph(block);
    const { label, labelSpan, start, bracketed } = block;
    const heading = this.#headings.at(-1) ?? null;
    const kind = this.#kind(block, heading);
    if (kind === 'provision' && label === null) this.#unnumbered++;
    this.#name(prepared, this.#placeName(kind, label, heading));
    const end = Math.max(prepared.sentences.at(-1)?.end ?? 0, labelSpan.end, block.end);
    const span = { start, end };
    const draft = { kind, label, labelSpan, heading: heading?.key ?? null, span, bracketed };
    return { kind: 'paragraph', draft, prepared };
  }

  #kind(block: ParagraphBlock, heading: Heading | null): Paragraph['kind'] {
    if (block.use !== 'text') return block.use;
    const isApart = heading?.kind === 'preamble' || heading?.kind === 'signatures';
    return isApart || !this.#begun ? 'inoperative' : 'provision';
  }

  #placeName(kind: Paragraph['kind'], label: string | null, heading: Heading | null): string {
    if (label !== null) return label;
    if (kind === 'provision') return `¶${this.#unnumbered}`;
    return kind === 'inoperative' ? (heading?.key ?? 'introduction') : kind;
  }

  #name(prepared: Prepared, place: string): void {
    for (const part of prepared.brackets) {
      this.#brackets.push(bracketOf(this.#source, part, this.#ids.next(place)));
    }
  }

  #headerLine(space: ReadingSpace, block: EntryBlock, prepared: Prepared): ReadHeaderLine {
    const readings = this.#readings(space, prepared, block.bracketed);
    const context = { source: this.#source, space, names: this.#names, readings };
    const variants = prepared.sentences.flatMap((sentence) =>
      sentence.pieces.flatMap((piece) => variantsOf(context, piece)),
    );
    const { key, keySpan, start, end } = block;
    const flats = variants.map((variant) => withoutStop(flat(variant.words, variant.readings)));
    return { key, keySpan, variants: flats, span: { start, end }, defect: prepared.defect };
  }

  /** Where even the readings of one paragraph outgrow the space, the paragraph is kept as text. */
  #boundedParagraph(space: ReadingSpace, draft: Draft, prepared: Prepared): Paragraph {
    try {
      return this.#paragraph(space, draft, prepared);
    } catch (error) {
      if (!(error instanceof ReadingBoundReached)) throw error;
      return this.#paragraph(space, draft, withoutChoices(this.#source, prepared, this.#names));
    }
  }

  #paragraph(space: ReadingSpace, draft: Draft, prepared: Prepared): Paragraph {
    const { bracketed, ...rest } = draft;
    const readings = this.#readings(space, prepared, bracketed || draft.label === null);
    const context = { source: this.#source, space, names: this.#names, readings };
    const sentences = sentencesOf(context, prepared.sentences);
    return { ...rest, readings, defect: prepared.defect, sentences };
  }

  /** What stands wholly in a bracket is in the text where a choice with words is made. */
  #readings(space: ReadingSpace, { whole }: Prepared, mayBeAbsent: boolean): ReadingSet {
    if (whole === null || !mayBeAbsent) return space.all;
    const { index: bracket, choices } = whole;
    const empty = choices.flatMap((choice, alternative) =>
      choice.textStart < choice.end ? [] : [alternative],
    );
    return space.not(space.any(empty.map((alternative) => space.of([{ bracket, alternative }]))));
  }
}

function isNumbered(block: Block): boolean {
  return block.block === 'paragraph' && block.label !== null;
}

/** The full stop that closes a header entry is no word of it; those of initials at its end (`U.N.`) are. */
function withoutStop(words: Flat): Flat {
  const isStopped = words.text.endsWith('.') && !/(?:^|\s)(?:\p{L}\.){2,}$/u.test(words.text.slice(-40));
  return isStopped ? flat(sliceWords(words, 0, words.text.length - 1), words.readings) : words;
}
