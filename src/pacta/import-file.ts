import type { Refusal } from '../base/refusal.ts';
import { err, ok, type Result } from '../base/result.ts';
import { noteText } from '../formats/docx/read/notes.ts';
import { type ImportedComment, type ImportedText, readDocx } from '../formats/docx/read/read-docx.ts';
import { readText } from '../formats/text/read-text.ts';
import { understand } from '../language/lower.ts';
import { type Proposed, propose } from './propose.ts';

/** How a file is taken in. */
export interface ImportOptions {
  /** What becomes of tracked changes: alternatives in brackets, or the text after or before them. */
  readonly changesAs: 'brackets' | 'accepted' | 'rejected';
  /** Whether comments become notes at the end; else they are only told. */
  readonly keepsComments: boolean;
  /** Whether a draft with a proposed header is made of a text that has none. */
  readonly proposes: boolean;
}

/** A draft made of a file, and what was done to make it. */
export interface Imported {
  readonly text: string;
  /** What was taken from a document besides its words; null of a plain text. */
  readonly document: Omit<ImportedText, 'text' | 'notesAt'> | null;
  /** What was proposed, or null. */
  readonly proposed: Proposed | null;
  /** Why nothing was; null where something was. */
  readonly notProposed: 'is a draft' | 'too long' | 'not asked' | null;
}

/** Longer than any agreement; to propose a header for more would take minutes. */
const proposalCharactersMax = 2_000_000;

/**
 * Makes a draft of a file. What it is, its name and its first bytes say; refused where it is neither a text
 * nor a DOCX, damaged, protected, too large or empty.
 */
export function importFile(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions,
): Result<Imported, Refusal> {
  return isDocument(name, bytes) ? importDocument(bytes, options) : importText(name, bytes, options);
}

/** What no text begins with, whatever the file is called, is looked at as a document. */
const documentStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x7b, 0x5c, 0x72, 0x74],
];

function isDocument(name: string, bytes: Uint8Array): boolean {
  if (/\.docx?$/i.test(name)) return true;
  return documentStarts.some((start) => start.every((byte, at) => bytes[at] === byte));
}

function importText(name: string, bytes: Uint8Array, { proposes }: ImportOptions): Result<Imported, Refusal> {
  const text = readText(bytes);
  if (!text.ok) return text;
  return drafted({ body: text.value, notes: [], document: null }, proposes, /\.pacta$/i.test(name));
}

function importDocument(bytes: Uint8Array, options: ImportOptions): Result<Imported, Refusal> {
  const first = importedBy([], bytes, options);
  if (!first.ok) return first;
  // Whose changes are whose is known only when the text has said who there is.
  const authors = authorsAmong(first.value);
  return authors.length === 0 ? first : importedBy(authors, bytes, options);
}

function importedBy(
  actors: readonly string[],
  bytes: Uint8Array,
  { changesAs, keepsComments, proposes }: ImportOptions,
): Result<Imported, Refusal> {
  const read = readDocx(bytes, { changesAs, actors });
  if (!read.ok) return read;
  const { text, notesAt, ...document } = read.value;
  const footnotes = text.slice(notesAt).trim();
  const notes = [
    ...(footnotes === '' ? [] : [`${footnotes}\n`]),
    ...(keepsComments ? document.comments.map(noteOf) : []),
  ];
  return drafted({ body: text.slice(0, notesAt), notes, document }, proposes, document.form === 'pacta');
}

/** As footnotes are kept, with the words that it is about. */
function noteOf({ author, text, on }: ImportedComment): string {
  return `${noteText(author === '' ? 'comment' : author, on, text)}\n`;
}

interface Taken extends Pick<Imported, 'document'> {
  readonly body: string;
  /** They stay as they are written, whatever the body becomes. */
  readonly notes: readonly string[];
}

function drafted(
  { body, notes, document }: Taken,
  proposes: boolean,
  isOwn: boolean,
): Result<Imported, Refusal> {
  const withNotes = (text: string): string => [text, ...notes].join('\n');
  const asItIs = (notProposed: Imported['notProposed']): Result<Imported, Refusal> =>
    ok({ text: withNotes(body), document, proposed: null, notProposed });
  if (isOwn) return asItIs('is a draft');
  if (!proposes) return asItIs('not asked');
  if (body.length > proposalCharactersMax) return asItIs('too long');
  const proposed = propose(body);
  if (!proposed.ok) return proposed.error.code === 'is-a-draft' ? asItIs('is a draft') : err(proposed.error);
  const text = withNotes(proposed.value.text);
  return ok({ text, document, proposed: proposed.value, notProposed: null });
}

/** The actors of the draft by whose name somebody changed the document. */
function authorsAmong({ text, document }: Imported): readonly string[] {
  const authors = new Set((document?.changes ?? []).map(({ author }) => author.trim().toLowerCase()));
  authors.delete('');
  if (authors.size === 0) return [];
  // Actors are declared at the head of a text, and thousands of changes need not be understood to find them.
  const agreement = understand(text.slice(0, headCharacters));
  const actors = agreement.ok ? agreement.value.actors : [];
  const names = actors.flatMap(({ id, short }) => (short === null ? [id] : [id, short]));
  return names.filter((name) => authors.has(name.toLowerCase()));
}

const headCharacters = 20_000;
