import type { Line, LineRole } from './lines.ts';
import type { Numberings } from './numbering.ts';
import { decided, type Offered, offered, offeredWhole } from './offered.ts';
import type { Piece, StoryItem, StoryParagraph, StoryRow, TrackedChange } from './story.ts';

/** What is done with tracked changes. */
export type ChangesAs = 'brackets' | 'accepted' | 'rejected';

/** How lines are made. */
export interface LineContext {
  readonly numberings: Numberings;
  readonly changesAs: ChangesAs;
  /** Names by which an author counts as a proposer. */
  readonly actors: readonly string[];
  /** Whether the file was written by Pacta, whose styles say what each paragraph is. */
  readonly isOwn: boolean;
}

/** Makes the lines of a text of what a document consists of, and remembers which notes they mention. */
export class LineMaker {
  /** Footnotes and endnotes in the order of their marks, each with the words before the mark. */
  readonly notes: { readonly id: string; readonly after: string }[] = [];
  readonly #context: LineContext;
  /** What a deleted end of a paragraph moves into the next one. */
  #carried: StoryParagraph | null = null;

  constructor(context: LineContext) {
    this.#context = context;
  }

  /** The lines of these items. */
  lines(items: readonly StoryItem[]): readonly Line[] {
    const lines = items.flatMap((item) => (item.kind === 'row' ? this.#row(item) : this.#paragraph(item)));
    const left = this.#carried;
    this.#carried = null;
    return left === null ? lines : [...lines, ...this.#line(left, null)];
  }

  /** A row is one line; where a cell holds several paragraphs, the table was made for layout. */
  #row({ cells }: StoryRow): readonly Line[] {
    const made = cells.map((cell) => this.lines(cell));
    if (made.some((lines) => lines.length > 1)) return made.flat();
    const full = made.flat();
    if (full.length === 0) return [];
    const text = full.map((line) => line.text).join(' | ');
    const changes = full.flatMap((line) => line.changes);
    return [{ role: 'row', text, changes, comments: full.flatMap((line) => line.comments) }];
  }

  #paragraph(own: StoryParagraph): readonly Line[] {
    const paragraph = this.#withCarried(own);
    const whole = wholeChange(paragraph);
    if (whole !== null) return this.#changedWhole(paragraph, whole);
    const { endChange } = paragraph;
    const gone = this.#context.changesAs === 'rejected' ? 'inserted' : 'deleted';
    if (endChange?.kind !== gone) return this.#line(paragraph, null);
    this.#carried = { ...paragraph, endChange: null };
    return [];
  }

  /** A paragraph that lost its end goes on with the next one. */
  #withCarried(own: StoryParagraph): StoryParagraph {
    const carried = this.#carried;
    if (carried === null) return own;
    this.#carried = null;
    const pieces = [...carried.pieces, ...own.pieces];
    return { ...own, look: shownText(carried.pieces) === '' ? own.look : carried.look, pieces };
  }

  #changedWhole(paragraph: StoryParagraph, change: TrackedChange): readonly Line[] {
    const { changesAs } = this.#context;
    if (changesAs === 'brackets' && paragraph.look.headingLevel === null)
      return this.#line(paragraph, change);
    const isThere = (change.kind === 'inserted') === (changesAs !== 'rejected');
    const [line] = isThere ? this.#line(paragraph, null) : [];
    const changes = decided(paragraph.pieces, changesAs === 'rejected' ? 'rejected' : 'accepted');
    if (line !== undefined) return [{ ...line, changes }];
    return changes.length === 0 ? [] : [{ role: 'item', text: '', changes, comments: [] }];
  }

  #line(paragraph: StoryParagraph, whole: TrackedChange | null): readonly Line[] {
    const { look, pieces } = paragraph;
    if (this.#isDropped(look.style)) return [];
    const number = this.#number(paragraph);
    const made = whole === null ? this.#told(pieces) : { text: wholeText(pieces), changes: [] };
    const words = tidied(made.text);
    const comments = pieces.flatMap((piece) => (piece.kind === 'comment' ? [piece.id] : []));
    if (words === '')
      return made.changes.length === 0 ? [] : [{ role: 'item', text: '', changes: made.changes, comments }];
    this.#noteMarks(pieces);
    const text = this.#framed(number === '' ? words : `${number} ${words}`, paragraph);
    const { text: shown, changes } =
      whole === null ? { text, changes: made.changes } : offeredWhole(text, whole, this.#context.actors);
    return shown === ''
      ? [{ role: 'item', text: '', changes, comments }]
      : [{ role: this.#role(paragraph, shown), text: shown, changes, comments }];
  }

  /** An empty paragraph counts as well: Word shows its number. */
  #number({ look }: StoryParagraph): string {
    const number = look.numberedAs === null ? null : this.#context.numberings.next(look.numberedAs);
    return number === '' ? '•' : (number ?? '').trim();
  }

  #told(pieces: readonly Piece[]): Offered {
    const { changesAs, actors } = this.#context;
    if (changesAs === 'brackets') return offered(pieces, actors);
    const gone = changesAs === 'accepted' ? 'deleted' : 'inserted';
    const kept = pieces.flatMap((piece) => {
      const isGone = piece.change !== null && (piece.change.isUndone || piece.change.kind === gone);
      return piece.kind === 'text' && !isGone ? [piece.text] : [];
    });
    return { text: kept.join(''), changes: decided(pieces, changesAs) };
  }

  #noteMarks(pieces: readonly Piece[]): void {
    let before = '';
    for (const piece of pieces) {
      if (piece.change?.kind === 'deleted') continue;
      if (piece.kind === 'text') before += piece.text;
      else if (piece.kind === 'note') this.notes.push({ id: piece.id, after: lastWords(before) });
    }
  }

  /** What Pacta adds when it writes a document. */
  #isDropped(style: string): boolean {
    return this.#context.isOwn && /^Pacta(?:Signature|End)/.test(style);
  }

  #framed(text: string, { look }: StoryParagraph): string {
    return this.#context.isOwn && look.headingLevel === 0 ? `Agreement: ${text}.` : text;
  }

  #role({ look }: StoryParagraph, text: string): LineRole {
    const { isOwn } = this.#context;
    if (isOwn && look.headingLevel === 0) return 'entry';
    if (look.headingLevel !== null) return 'heading';
    if (isOwn) return ownRoles[look.style] ?? 'paragraph';
    return isItem.test(text) ? 'item' : 'paragraph';
  }
}

const ownRoles: Readonly<Record<string, LineRole>> = {
  PactaEntry: 'entry',
  PactaProvision: 'provision',
  PactaNote: 'provision',
  PactaStage: 'item',
  PactaAfterStages: 'item',
};

const isItem = /^\[?\s*(?:\((?:[a-z]{1,4}|\d{1,2})\)|[a-z]\)|[ivx]{1,5}[.)]|[•–-])\s/;

/** What was done to a paragraph as a whole, its end included; null where it was changed in part or not. */
function wholeChange({ pieces, endChange }: StoryParagraph): TrackedChange | null {
  if (endChange === null || shownText(pieces) === '') return null;
  const isSame = pieces.every(
    (piece) => piece.kind !== 'text' || piece.text.trim() === '' || piece.change?.kind === endChange.kind,
  );
  return isSame ? endChange : null;
}

function shownText(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'text' && !piece.change?.isUndone ? piece.text : ''))
    .join('')
    .trim();
}

function wholeText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
}

/** Spaces made single, line breaks kept, none of either at the edges. */
function tidied(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function lastWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().split(' ').slice(-4).join(' ');
}
