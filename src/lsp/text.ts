import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import type { Refusal } from '../base/refusal.ts';
import type { Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import type { Edit, Language, Snapshot } from '../pacta.ts';
import type { EncodedDocument } from './encoded-document.ts';
import { type ServerWords, serverWords } from './words.ts';

/** Reads a text for an editor, in some language. */
export type Reader = (source: string, language: Language) => Result<Snapshot, Refusal>;

/** A text that an editor has open, at one version. */
export class OpenText {
  readonly document: EncodedDocument;
  readonly version: number;
  readonly source: string;
  readonly language: Language;
  readonly #reader: Reader;
  #snapshot: Result<Snapshot, Refusal> | null = null;

  constructor(document: EncodedDocument, language: Language, reader: Reader) {
    this.document = document;
    this.version = document.version;
    this.source = document.getText();
    this.language = language;
    this.#reader = reader;
  }

  /** What was understood of it, or why it cannot be read; worked out when first asked for. */
  get read(): Result<Snapshot, Refusal> {
    this.#snapshot ??= this.#reader(this.source, this.language);
    return this.#snapshot;
  }

  /** What the server itself says in its language. */
  get words(): ServerWords {
    return serverWords[this.language.code];
  }

  /** The offset of a place that the protocol names. */
  offset(position: Position): number {
    return this.document.offsetAt(position);
  }

  /** A stretch as the protocol names it. */
  range({ start, end }: Span): Range {
    return { start: this.document.positionAt(start), end: this.document.positionAt(end) };
  }

  /** A stretch that the protocol names. */
  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  /** A change as the protocol names it. */
  edit({ span, text }: Edit): TextEdit {
    return { range: this.range(span), newText: text };
  }
}
