import type { Refusal } from '../../../base/refusal.ts';
import { err, ok, type Result } from '../../../base/result.ts';
import { childOf, childrenOf, type XmlElement } from '../../xml/read-xml.ts';
import { type ChangesAs, LineMaker } from './line-maker.ts';
import { joinLines, type Line } from './lines.ts';
import { noteText } from './notes.ts';
import { Numberings } from './numbering.ts';
import type { ImportedChange } from './offered.ts';
import { type DocxParts, openDocx } from './open-docx.ts';
import { type LeftOut, LeftOutList, type StoryItem } from './story.ts';
import { notesIn, readStory, type StoryContext } from './story-reader.ts';
import { Styles } from './styles.ts';

/** How a document is read. */
export interface ImportOptions {
  /** Tracked changes become brackets, or are accepted or rejected. */
  readonly changesAs: ChangesAs;
  /** Names by which an author of changes counts as their proposer. */
  readonly actors: readonly string[];
}

/** A comment of the document, which is no part of the text. */
export interface ImportedComment {
  readonly author: string;
  readonly text: string;
  /** The words it is about; empty where it marks a place only. */
  readonly on: string;
  /** The line of the text, from 1; null where its paragraph is gone. */
  readonly line: number | null;
}

/** A text taken from a document, and what was done to it. */
export interface ImportedText {
  readonly text: string;
  /** Where in the text footnotes and endnotes begin; its end where there are none. */
  readonly notesAt: number;
  /** `pacta` where Pacta wrote the document; a `plain` text still wants a header. */
  readonly form: 'pacta' | 'plain';
  /** Each with the line of the text where it stands, from 1. */
  readonly changes: readonly (ImportedChange & { readonly line: number })[];
  readonly comments: readonly ImportedComment[];
  readonly leftOut: readonly LeftOut[];
  readonly counts: {
    readonly paragraphs: number;
    readonly rows: number;
    /** Footnotes and endnotes, which stand at the end. */
    readonly notes: number;
  };
}

/** Takes the text from a DOCX file; refused where it is none, is damaged, protected, too large or empty. */
export function readDocx(bytes: Uint8Array, options: ImportOptions): Result<ImportedText, Refusal> {
  const parts = openDocx(bytes);
  if (!parts.ok) return parts;
  const made = textOf(parts.value, options);
  if (made.text !== '') return ok(made);
  const message =
    'there are no words in it; if it holds pictures of pages, a program for text recognition is needed';
  return err({ code: 'no-words', message });
}

function textOf(parts: DocxParts, { changesAs, actors }: ImportOptions): ImportedText {
  const numberings = new Numberings(parts.numbering);
  const leftOut = new LeftOutList();
  const styles = new Styles(parts.styles);
  const context: StoryContext = { styles, numberings, leftOut, commented: new Map() };
  const items = readStory(childOf(parts.document, 'body') ?? parts.document, context);
  const isOwn = styles.has('PactaEntry');
  const maker = new LineMaker({ numberings, changesAs, actors, isOwn });
  const body = maker.lines(items);
  const notes = noteLines(maker, parts, context);
  const lines = [...body, ...notes];
  if (!isOwn) leaveMargins(parts, context, maker);
  const shown = lines.filter(isShown);
  const { text, starts } = joinLines(shown);
  const placed = placesOf(lines, starts);
  return {
    text,
    notesAt: joinLines(body.filter(isShown)).text.length,
    form: isOwn ? 'pacta' : 'plain',
    changes: lines.flatMap((line, at) =>
      line.changes.map((change) => ({ ...change, line: placed[at] ?? 1 })),
    ),
    comments: commentsOf(parts.comments, lines, placed, context),
    leftOut: leftOut.list,
    counts: {
      paragraphs: shown.filter(({ role }) => role !== 'row').length - notes.length,
      rows: shown.filter(({ role }) => role === 'row').length,
      notes: notes.length,
    },
  };
}

function isShown({ text }: Line): boolean {
  return text !== '';
}

/** Where each line begins; one without words, where the line after it does. */
function placesOf(lines: readonly Line[], starts: readonly number[]): readonly number[] {
  let next = 0;
  return lines.map(({ text }) => starts[text === '' ? next : next++] ?? starts.at(-1) ?? 1);
}

/** Footnotes and endnotes as notes at the end, each with the words that it is tied to. */
function noteLines(maker: LineMaker, parts: DocxParts, context: StoryContext): readonly Line[] {
  const all = new Map([...notesIn(parts.footnotes, 'footnote'), ...notesIn(parts.endnotes, 'endnote')]);
  const marks = [...maker.notes];
  return marks.flatMap(({ id, after }, index): readonly Line[] => {
    const note = all.get(id);
    const lines = note === undefined ? [] : maker.lines(readStory(note, context));
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .trim();
    if (text === '') return [];
    const changes = lines.flatMap((line) => line.changes);
    const words = noteText(String(index + 1), after, text);
    return [{ role: 'paragraph', text: words, changes, comments: [] }];
  });
}

/** Headers and footers repeat on every page; their words are told and left out. */
function leaveMargins({ headersAndFooters }: DocxParts, context: StoryContext, maker: LineMaker): void {
  const quiet: StoryContext = { ...context, leftOut: new LeftOutList() };
  for (const part of headersAndFooters) {
    const words = maker
      .lines(readStory(part, quiet))
      .map(({ text }) => text)
      .join(' ');
    if (words !== '') context.leftOut.add('header or footer', words);
  }
}

function commentsOf(
  root: XmlElement | null,
  lines: readonly Line[],
  placed: readonly number[],
  context: StoryContext,
): readonly ImportedComment[] {
  if (root === null) return [];
  return childrenOf(root, 'comment').map((comment) => {
    const id = comment.attributes.get('id') ?? '';
    const at = lines.findIndex(({ comments }) => comments.includes(id));
    return {
      author: comment.attributes.get('author') ?? '',
      text: plainWords(readStory(comment, context)),
      on: (context.commented.get(id) ?? '').replace(/\s+/g, ' ').trim(),
      line: placed[at] ?? null,
    };
  });
}

function plainWords(items: readonly StoryItem[]): string {
  return items
    .map((item) => {
      if (item.kind === 'row') return item.cells.map(plainWords).join(' ');
      return item.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
    })
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}
