import type { Position, Range, TextEdit } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Refusal } from '../base/refusal.ts';
import type { Result } from '../base/result.ts';
import type { Span } from '../base/span.ts';
import { type Edit, type Snapshot, snapshot } from '../pacta.ts';

/** A text that an editor has open, at one version. */
export class OpenText {
  readonly document: TextDocument;
  readonly version: number;
  readonly source: string;
  #snapshot: Result<Snapshot, Refusal> | null = null;

  constructor(document: TextDocument) {
    this.document = document;
    this.version = document.version;
    this.source = document.getText();
  }

  /** What was understood of it, or why it cannot be read; worked out when first asked for. */
  get read(): Result<Snapshot, Refusal> {
    this.#snapshot ??= snapshot(this.source);
    return this.#snapshot;
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
