import type { EntryBlock, ParagraphBlock } from './blocks.ts';
import { type BracketContext, type BracketPart, cutBrackets, type Defect, type Parts } from './brackets.ts';
import type { DeclaredNames } from './declared-names.ts';
import { asideAt, keyAt, numberAt } from './line-starts.ts';
import { choicesOf, type Outline, type OutlineSentence, outline, wholePiece } from './sentence-outline.ts';

/** A block cut at its brackets, sentences and stages, before any choice is made. */
export interface Prepared {
  readonly sentences: readonly OutlineSentence[];
  readonly brackets: readonly BracketPart[];
  readonly defect: Defect | null;
  /** The bracket that is all of the block, if one is. */
  readonly whole: BracketPart | null;
}

/** With more branches than this for the variants of all paragraphs, the rest are kept as text. */
const branchesMax = 2_000_000;

type Divide = (parts: Parts) => Outline;

/** Cuts blocks in the order of the text and numbers their brackets. */
export class Preparer {
  readonly #source: string;
  readonly #names: DeclaredNames;
  readonly #sizes: number[] = [];
  #branches = 0;

  constructor(source: string, names: DeclaredNames) {
    this.#source = source;
    this.#names = names;
  }

  /** How many choices each bracket so far has. */
  get sizes(): readonly number[] {
    return this.#sizes;
  }

  /** The most nodes that the variants of all blocks so far can take up in a space of readings. */
  get nodes(): number {
    return this.#branches;
  }

  /** A header entry, which is one piece. */
  entry(block: EntryBlock): Prepared {
    const start = block.bracketed ? block.start : block.textStart;
    const lead = block.bracketed ? entryLead(this.#source) : null;
    return this.#prepare(start, block.end, lead, (parts) => wholePiece(start, block.end, parts));
  }

  /** A paragraph with its sentences and stages. */
  paragraph(block: ParagraphBlock): Prepared {
    return this.#prepare(block.textStart, block.end, this.#lead(block), this.#sentencesOf(block));
  }

  /** A note, purpose or concern ends with its sentence; what follows is a paragraph of its own. */
  splitAside(block: ParagraphBlock): readonly ParagraphBlock[] {
    if (block.use === 'text') return [block];
    const parts = cutBrackets(this.#context(this.#lead(block)), block.textStart, block.end);
    const [first, second] = this.#sentencesOf(block)(parts.defect === null ? parts : asText(block)).sentences;
    if (first === undefined || second === undefined) return [block];
    const labelSpan = { start: second.start, end: second.start };
    const place = { labelSpan, start: second.start, textStart: second.start, end: block.end };
    return [
      { ...block, end: first.end },
      { block: 'paragraph', use: 'text', label: null, bracketed: false, ...place },
    ];
  }

  #sentencesOf(block: ParagraphBlock): Divide {
    return (parts) => outline(this.#source, block.textStart, block.end, parts, this.#names);
  }

  #lead(block: ParagraphBlock): BracketContext['lead'] {
    if (!block.bracketed) return null;
    return block.label === null ? asideLead(this.#source) : numberLead(this.#source, block.label);
  }

  #context(lead: BracketContext['lead']): BracketContext {
    return { source: this.#source, names: this.#names, firstIndex: this.#sizes.length, lead };
  }

  #prepare(start: number, end: number, lead: BracketContext['lead'], divide: Divide): Prepared {
    const parts = cutBrackets(this.#context(lead), start, end);
    const cut = parts.defect === null ? divide(parts) : null;
    const defect = parts.defect ?? cut?.defect ?? this.#tooMuch(cut?.sentences ?? []);
    if (cut === null || defect !== null) {
      const { sentences } = divide(asText({ textStart: start, end }));
      return { sentences, brackets: [], defect, whole: null };
    }
    const brackets = parts.parts.filter((part) => part.kind === 'bracket');
    for (const bracket of brackets) this.#sizes.push(bracket.choices.length);
    return { sentences: cut.sentences, brackets, defect: null, whole: wholeOf(this.#source, parts.parts) };
  }

  #tooMuch(sentences: readonly OutlineSentence[]): Defect | null {
    let branches = 0;
    for (const piece of sentences.flatMap((sentence) => sentence.pieces)) {
      const sizes = piece.parts.map((part) => (part.kind === 'bracket' ? part.choices.length : 0));
      branches += choicesOf(piece) * sizes.reduce((sum, size) => sum + size, 0);
    }
    const [first, last] = [sentences[0], sentences.at(-1)];
    if (this.#branches + branches <= branchesMax || first === undefined || last === undefined) {
      this.#branches += branches;
      return null;
    }
    return { kind: 'too many choices', span: { start: first.start, end: last.end } };
  }
}

/** A block in which no choice is to be made after all: its brackets are letters. */
export function withoutChoices(source: string, prepared: Prepared, names: DeclaredNames): Prepared {
  const start = prepared.sentences[0]?.start ?? 0;
  const end = prepared.sentences.at(-1)?.end ?? 0;
  const { sentences } = outline(source, start, end, asText({ textStart: start, end }), names);
  return { sentences, brackets: [], defect: { kind: 'too many choices', span: { start, end } }, whole: null };
}

function asText({ textStart, end }: { readonly textStart: number; readonly end: number }): Parts {
  return { parts: [{ kind: 'text', start: textStart, end }], defect: null };
}

/** The bracket that, but for a full stop behind it, is all there is. */
function wholeOf(source: string, parts: Parts['parts']): BracketPart | null {
  const [first, second] = parts;
  if (first?.kind !== 'bracket' || parts.length > 2) return null;
  return second === undefined || /^\s*\.?\s*$/.test(source.slice(second.start, second.end)) ? first : null;
}

function entryLead(source: string): BracketContext['lead'] {
  return (at, end) => keyAt(source, at, end)?.textStart ?? at;
}

function asideLead(source: string): BracketContext['lead'] {
  return (at, end) => asideAt(source, at, end)?.textStart ?? at;
}

function numberLead(source: string, label: string): BracketContext['lead'] {
  return (at, end) => {
    const number = numberAt(source, at, end);
    return number?.label === label ? number.textStart : at;
  };
}
